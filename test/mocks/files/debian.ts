import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Sees to it that `program` is there, from the Debian packages named, and says so where it has to install them.
 * Returns why not, on a machine that has no apt or does not let us: there the tests that need it are skipped, but never in CI.
 */
export function lacking(
  program: string,
  packages: readonly string[],
  check = [program, '--version'],
): string | undefined {
  const [command = program, ...args] = check;
  const isThere = () => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (isThere()) return undefined;
  const reason = `"${program}" is missing, and cannot be installed here: apt-get install ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    process.stderr.write(`installing ${packages.join(' ')} from Debian, for "${program}"\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const wait = ['-o', 'DPkg::Lock::Timeout=120', '-qq'];
    try {
      execFileSync('apt-get', [...wait, 'update'], { stdio: 'ignore', env });
      execFileSync('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], {
        stdio: 'ignore',
        env,
      });
    } catch (cause) {
      if (process.env.CI) throw new Error(reason, { cause });
    }
  }
  if (isThere()) return undefined;
  if (process.env.CI) throw new Error(reason);
  return reason;
}
