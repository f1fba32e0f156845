import { expect, test } from 'vitest';
import { commandsOf } from './shell.ts';

const wordsOf = (text: string) => commandsOf(text, { KEY: 'a b' }).map(({ words }) => words);

test('a block of shell is its commands, with quotes, comments, variables and lines that go on', () => {
  expect(wordsOf(`one 'a b' "c $KEY" d\\ e # no word\n# nothing\n\ntwo \\\n  --flag=x'y' & three && four#5\n`)).toEqual(
    [['one', 'a b', 'c a b', 'd e'], ['two', '--flag=xy'], ['three'], ['four#5']],
  );
});

test('variables before a command and the file behind it are no words of it', () => {
  expect(commandsOf('A=1 B="x y" run it > out.txt', {})).toEqual([
    { env: { A: '1', B: 'x y' }, words: ['run', 'it'], into: 'out.txt', text: 'A=1 B="x y" run it > out.txt' },
  ]);
});

test('what is not known is no command: a pipe, a variable, a quote without an end', () => {
  for (const text of ['a | b', 'echo $OTHER', "say 'it", 'a >> b < c']) expect(() => wordsOf(text)).toThrow();
});
