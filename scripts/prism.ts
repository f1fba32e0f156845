// npm run prism -- <provider>: Prism answers as that provider, from its document alone. docs/prism.md says what it leaves out.
import { parseArgs } from 'node:util';
import { takeNamed } from '../src/core/errors.ts';
import { providers } from '../src/generated/registry.ts';
import { startPrism } from '../test/support/prism.ts';
import { type Call, type Operation, operationsOf, withCallbacksTo } from '../test/support/requests.ts';

const USAGE = `Usage: npm run prism -- <provider> [--port N]

Starts "prism mock" with the provider's document on 127.0.0.1, until Ctrl-C. Providers: ${Object.keys(providers).join(', ')}.
  --port N  where it listens. Default: 4010; 0 takes any free port.`;

/** Where the lines that register callbacks send them. */
const CONSUMER = 'http://127.0.0.1:3000/callbacks';

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function curlOf(base: string, { method, path, headers, body }: Call): string {
  const options = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  if (typeof body === 'string') options.push(`-d ${quoted(body)}`);
  return ['curl', `-X ${method}`, ...options, quoted(base + path)].join(' ');
}

/** The operations that register callbacks come first; a form of several parts is no line to copy. */
function firstOf(operations: Operation[]): Operation[] {
  const plain = operations.filter(({ bodies }) =>
    bodies.every(({ contentType }) => !contentType.startsWith('multipart/')),
  );
  return plain.toSorted((a, b) => Number(b.callbacks.length > 0) - Number(a.callbacks.length > 0)).slice(0, 3);
}

/** Runs until Prism ends. Resolves to the exit code that its start comes to. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) {
    console.error(USAGE);
    return 2;
  }
  takeNamed(providers, id, 'provider/unknown', 'provider', 'this version');
  // Prism goes with this process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
  const prism = await startPrism('mock', `openapi/${id}.yaml`, '--port', values.port ?? '4010');
  console.log(`Prism answers as ${id} at ${prism.url}\nCallbacks go to ${CONSUMER}, if you listen there.\n`);
  for (const operation of firstOf(operationsOf(id))) {
    const [body] = operation.bodies;
    console.log(curlOf(prism.url, operation.call(body && withCallbacksTo(CONSUMER, operation, body))), '\n');
  }
  prism.pipe(process.stdout);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { code = '', message } = error as NodeJS.ErrnoException;
  console.error(message);
  process.exitCode = code.startsWith('ERR_PARSE_ARGS') || code === 'provider/unknown' ? 2 : 1;
}
