/** One command of a shell block: variables before it, its words, and the file that its output goes to. */
export interface Command {
  env: Record<string, string>;
  words: string[];
  into?: string;
  /** As it stands in the page. */
  text: string;
}

/** What of the shell's language the pages use, in order: quotes, comments, lines that go on, variables, `>`, and a `&` at the end. */
const TOKENS =
  /\\\n|(?<comment>(?<=^|\s)#.*)|(?<end>\n|&&|&|;|$)|(?<into>>(?!>))|(?<word>(?:'[^']*'|"[^"]*"|\\.|[^\s'"&;<>|\\])+)|[ \t]+/gy;

/** The commands of a block. Variables are taken from `variables`. Throws for what it does not know, such as a pipe. */
export function commandsOf(block: string, variables: Readonly<Record<string, string>>): Command[] {
  const commands: Command[] = [];
  let [words, into, begin]: [string[], number | undefined, number] = [[], undefined, 0];
  let seen = 0;
  for (const match of block.matchAll(TOKENS)) {
    seen = match.index + match[0].length;
    const { word, end, into: goes } = match.groups ?? {};
    if (word !== undefined) {
      words.push(unquoted(word, variables));
    }
    if (goes !== undefined) into = words.length;
    if (end === undefined) continue;
    if (words.length > 0) {
      const env: Record<string, string> = {};
      const first = words.findIndex((each) => !/^[A-Z_]+=/.test(each));
      for (const each of words.slice(0, first))
        env[each.slice(0, each.indexOf('='))] = each.slice(each.indexOf('=') + 1);
      commands.push({
        env,
        words: words.slice(first, into),
        ...(into !== undefined && { into: String(words[into]) }),
        text: block.slice(begin, match.index).trim(),
      });
    }
    [words, into, begin] = [[], undefined, match.index + end.length];
  }
  if (seen < block.length) throw new Error(`Not known from here on: ${block.slice(seen)}`);
  return commands;
}

function unquoted(word: string, variables: Readonly<Record<string, string>>): string {
  const filled = (text: string) =>
    text.replaceAll(/\$\{?(\w+)\}?/g, (_, name: string) => {
      if (name in variables) return String(variables[name]);
      throw new Error(`The page uses $${name}, and nothing says what it is.`);
    });
  return word.replaceAll(/'([^']*)'|"([^"]*)"|\\(.)|([^'"\\]+)/g, (_, single, double, escaped, plain) => {
    if (single !== undefined) return single;
    if (double !== undefined) return filled(double);
    return escaped ?? filled(plain);
  });
}
