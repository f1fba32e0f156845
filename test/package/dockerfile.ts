import { readFileSync } from 'node:fs';
import { type Copy, DockerfileParser, type Instruction, type JSONInstruction } from 'dockerfile-ast';

/** A stage of a Dockerfile, read as far as this one uses the language. */
export interface Stage {
  name: string | undefined;
  image: string;
  workdir: string;
  user: string | undefined;
  env: Record<string, string>;
  copies: { from: string | undefined; owner: string | undefined; sources: string[]; target: string }[];
  /** As they are written, in the shell form. */
  runs: string[];
  entrypoint: string[];
  cmd: string[];
  healthcheck: string[];
}

export const DOCKERFILE = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8');

/** The stages, in their order. An instruction that is not understood is an error, so that none is passed over. */
export function stagesOf(text: string): Stage[] {
  const stages: Stage[] = [];
  const variables = new Map<string, string>();
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const words = instruction.getArguments().map((argument) => argument.getValue());
    const keyword = instruction.getKeyword();
    if (keyword === 'ARG' && stages.length === 0) {
      const [name = '', value = ''] = (words[0] ?? '').split('=');
      variables.set(name, value);
    } else if (keyword === 'FROM') {
      const image = (words[0] ?? '').replaceAll(/\$\{(\w+)\}/g, (_, name) => variables.get(name) ?? '');
      stages.push({ ...EMPTY, name: words[2], image, env: {}, copies: [], runs: [] });
    } else apply(stages.at(-1) as Stage, keyword, words, instruction);
  }
  return stages;
}

const EMPTY = { workdir: '/', user: undefined, entrypoint: [], cmd: [], healthcheck: [] };

function apply(stage: Stage, keyword: string, words: string[], instruction: Instruction): void {
  const raw = instruction.getRawArgumentsContent() ?? '';
  const flag = (name: string) =>
    (instruction as Copy)
      .getFlags()
      .find((each) => each.getName() === name)
      ?.getValue() ?? undefined;
  const json = () => (instruction as JSONInstruction).getJSONStrings().map((each) => each.getJSONValue());
  if (keyword === 'WORKDIR') stage.workdir = raw;
  else if (keyword === 'USER') stage.user = raw;
  else if (keyword === 'RUN') stage.runs.push(raw);
  else if (keyword === 'ENV')
    for (const word of words) stage.env[word.split('=')[0] as string] = word.split('=')[1] ?? '';
  else if (keyword === 'COPY')
    stage.copies.push({
      from: flag('from'),
      owner: flag('chown'),
      sources: words.slice(0, -1),
      target: words.at(-1) as string,
    });
  else if (keyword === 'ENTRYPOINT') stage.entrypoint = json();
  else if (keyword === 'CMD') stage.cmd = json();
  else if (keyword === 'HEALTHCHECK') stage.healthcheck = JSON.parse(raw.slice(raw.indexOf('[')));
  else if (keyword !== 'LABEL' && keyword !== 'EXPOSE') throw new Error(`What ${keyword} does is not known here.`);
}
