import { Option } from 'commander';
import type { ExitCode, Io } from './io.ts';

/** One verb of the command line. Its module is imported when it runs; the text of its options is read by that module. */
export interface Verb {
  /** The arguments, as Commander writes them. */
  takes: string;
  does: string;
  options(): Option[];
  load(): Promise<(io: Io, ...args: never[]) => Promise<ExitCode>>;
}

export const verbs: Readonly<Record<string, Verb>> = {
  list: {
    takes: '[provider]',
    does: 'say what there is: providers; of one provider, its events, outcomes, scenarios, cases and delivery',
    options: () => [...catalog(), new Option('--json', 'one JSON document')],
    load: async () => (await import('./list.ts')).list,
  },
  sample: {
    takes: '[provider] [event]',
    does: 'print callbacks',
    options: () => [
      new Option('--outcome <name>', 'how the verification ended (default: the first one the event can tell)'),
      new Option('--stage <stage>', 'whether a later callback may replace this one').choices(['preliminary', 'final']),
      new Option('--case <name>', 'a named variation of the callback'),
      seed(),
      startAt(),
      trait(),
      set(),
      ...catalog(),
      new Option('--count <number>', 'how many, with the seeds that follow').default('1'),
      new Option('--as <format>', 'how to print them').choices(['json', 'http', 'curl']).default('json'),
      new Option('--to <url>', 'where the request goes, for http and curl').env('VERIHOOK_TO'),
      secret(),
      secretFile(),
      new Option('--json', 'one callback on each line; --as http prints the exact bytes'),
    ],
    load: async () => (await import('./sample.ts')).sample,
  },
  send: {
    takes: '[provider] [scenario]',
    does: 'play a scenario against a consumer, or send captured callbacks again',
    options: () => [
      new Option('--to <url>', 'the webhook endpoint').env('VERIHOOK_TO'),
      new Option('--from <path>', 'send captured callbacks instead of a scenario: a file, a directory or - for stdin'),
      seed(),
      startAt(),
      trait(),
      set(),
      ...catalog(),
      secret(),
      secretFile(),
      new Option('--speed <speed>', 'real, instant, or how many times faster').default('real').env('VERIHOOK_SPEED'),
      repeated(new Option('--fault <fault>', 'kind, kind@delivery or delay@delivery=duration; may be repeated')),
      new Option('--rate <rate>', 'a load: so many callbacks of many verifications, whatever is answered: 500/s, 90/m'),
      new Option('--for <duration>', 'with --rate: how long, such as 60s'),
      new Option('--count <number>', 'with --rate: how many callbacks at most'),
      new Option('--in-flight <number>', 'with --rate: how many may be unanswered at once (default: 256)'),
      new Option('--json', 'one JSON report'),
    ],
    load: async () => (await import('./send.ts')).send,
  },
  serve: {
    takes: '[providers...]',
    does: 'run the mock provider: its API, and the callbacks that follow',
    options: () => [
      new Option('--port <port>', 'where it listens; 0 takes any that is free').default('4010').env('VERIHOOK_PORT'),
      new Option('--host <host>', 'the address that it is bound to').default('127.0.0.1').env('VERIHOOK_HOST'),
      new Option(
        '--port-per-provider',
        'a port for each provider as well, for clients that take no path in a base URL',
      ),
      new Option('--to <url>', 'where callbacks go unless a request says; {provider} stands for its id').env(
        'VERIHOOK_TO',
      ),
      secret(),
      secretFile(),
      new Option('--api-key <text>', 'the only API key that is taken (default: any)').env('VERIHOOK_API_KEY'),
      new Option('--api-secret <text>', 'the only API secret that is taken (default: any)').env('VERIHOOK_API_SECRET'),
      repeated(
        new Option(
          '--scenario <name>',
          'what a verification plays by itself, or wait; jumio.fraud for one provider (default: an approval)',
        ),
      ),
      seed(),
      repeated(new Option('--set <provider.name=value>', 'a setting of a provider, see list; may be repeated')),
      ...catalog(),
      new Option('--speed <speed>', 'real, or how many times faster time passes').default('real').env('VERIHOOK_SPEED'),
      new Option('--clock <kind>', 'manual: time passes only through the control API')
        .choices(['real', 'manual'])
        .default('real'),
      new Option(
        '--data <place>',
        'keeps everything: a file, or postgres://… for servers and workers that share it',
      ).env('VERIHOOK_DATA'),
      faultRate(),
      new Option('--token <text>', 'the bearer token of the control API (default: none)').env('VERIHOOK_TOKEN'),
      repeated(
        new Option(
          '--allow-target <target>',
          'may be called although --host is not this machine: a name, address or range',
        ),
      ),
      new Option('--insecure-target', "takes a consumer's certificate that cannot be verified"),
      new Option('--json', 'one JSON document for each thing that happens'),
    ],
    load: async () => (await import('./serve.ts')).serve,
  },
  worker: {
    takes: '[providers...]',
    does: 'send the callbacks of servers that share a database, on any number of machines',
    options: () => [
      new Option('--data <address>', 'the database of the servers: postgres://user:password@host:5432/database').env(
        'VERIHOOK_DATA',
      ),
      secret(),
      secretFile(),
      repeated(new Option('--set <provider.name=value>', 'a setting of a provider, as the servers have it')),
      ...catalog(),
      new Option('--concurrency <number>', 'how many attempts may be in flight').default('64'),
      new Option('--per-target <number>', 'how many of them to one origin').default('16'),
      seed(),
      faultRate(),
      repeated(
        new Option(
          '--allow-target <target>',
          'may be called beside public addresses and this machine; may be repeated',
        ),
      ),
      new Option('--insecure-target', 'takes certificates of consumers that cannot be verified'),
      new Option('--json', 'one JSON document when it begins, and one for each attempt'),
    ],
    load: async () => (await import('./worker.ts')).worker,
  },
  record: {
    takes: '[provider]',
    does: 'stand before a consumer as a proxy, pass callbacks on, and keep them without the people in them',
    options: () => [
      new Option('--to <url>', 'the consumer; path and query of a request are appended').env('VERIHOOK_TO'),
      new Option('--out <folder>', 'where the captures go, a file for each day'),
      new Option('--port <port>', 'where it listens; 0 takes any that is free').default('4020').env('VERIHOOK_PORT'),
      new Option('--host <host>', 'the address that it is bound to').default('127.0.0.1').env('VERIHOOK_HOST'),
      set(),
      ...catalog(),
      new Option('--no-redact', 'keep everything as it is, people, signatures and answers included'),
      repeated(new Option('--keep <kind>', 'do not redact this kind, for example id; may be repeated')),
      new Option(
        '--key-file <file>',
        'a secret that pseudonyms are drawn from, also VERIHOOK_REDACT_KEY (default: a new one each time)',
      ).env('VERIHOOK_REDACT_KEY_FILE'),
      new Option('--fail-on-findings', 'end with 1 if any callback broke the contract'),
      new Option('--json', 'one JSON document for each thing that happens'),
    ],
    load: async () => (await import('./record.ts')).record,
  },
  verify: {
    takes: '[provider]',
    does: 'rehearse a consumer: try everything that the provider may do, and judge it by rules',
    options: () => [
      new Option('--to <url>', 'the webhook endpoint').env('VERIHOOK_TO'),
      new Option(
        '--probe <url>',
        'tells the state of a verification: http://host/state/{ref} answers { "status": …, "effects": how often it has acted }; #/decision points elsewhere',
      ).env('VERIHOOK_PROBE'),
      repeated(new Option('--word <own=state>', 'what a word of the probe means: denied=rejected; may be repeated')),
      secret(),
      secretFile(),
      seed(),
      startAt('the time that signatures hold, where they hold one: ISO 8601 or now (default: what callbacks tell)'),
      set(),
      ...catalog(),
      trait(),
      repeated(new Option('--only <exercise>', 'try only this, as a replay line names it; may be repeated')),
      new Option('--thorough', 'every derived case, not only pairs of kind and field'),
      new Option('--runs <number>', 'random sequences, at most').default('50'),
      new Option('--time <duration>', 'for random sequences, at most').default('20s'),
      new Option('--settle <duration>', 'how long a state may take to settle after an answer').default('1s'),
      new Option('--min-coverage <percent>', 'fail below so much of what exists'),
      new Option('--baseline <file>', 'known findings, which fail nothing'),
      new Option('--write-baseline <file>', 'keep all findings as known'),
      repeated(
        new Option('--report <kind=file>', 'json, junit, sarif, ctrf, github, summary or html; may be repeated'),
      ),
      new Option('--json', 'one JSON report'),
    ],
    load: async () => (await import('./verify.ts')).verify,
  },
  validate: {
    takes: '[files...]',
    does: 'check captured callbacks against the contract: JSON, NDJSON, HAR, HTTP dumps, forms, logs, gzip, directories, patterns, - for stdin',
    options: () => [
      new Option('--provider <provider>', 'whose callbacks they are (default: told by the callbacks)').env(
        'VERIHOOK_PROVIDER',
      ),
      new Option('--event <event>', 'which event they are (default: told by the callbacks)'),
      ...catalog(),
      new Option(
        '--profile <profile>',
        'how known deviations of real traffic weigh (default: lenient, as warnings)',
      ).choices(['strict', 'lenient', 'legacy']),
      new Option('--strict', 'the same as --profile strict: they are errors'),
      new Option('--show-values', 'findings show values that tell of a person (default: only what kind they are)'),
      new Option('--max-per-cause <number>', 'findings of one cause that are told (default: 5; with --json all)'),
      repeated(new Option('--report <kind=file>', 'json, junit, sarif, github or summary; may be repeated')),
      new Option('--json', 'one JSON report'),
    ],
    load: async () => (await import('./validate.ts')).validate,
  },
  drift: {
    takes: '[files...]',
    does: 'tell how captured callbacks differ from the contract by now: new keys and values, keys that vanished, other headers',
    options: () => [
      new Option('--provider <provider>', 'whose callbacks they are (default: told by the callbacks)').env(
        'VERIHOOK_PROVIDER',
      ),
      ...catalog(),
      new Option('--profile <profile>', 'strict: known deviations of real traffic are drift too')
        .choices(['lenient', 'strict'])
        .default('lenient'),
      new Option('--overlay <file>', 'write an OpenAPI Overlay that would make the document accept the callbacks'),
      new Option('--json', 'one JSON report'),
    ],
    load: async () => (await import('./drift.ts')).drift,
  },
  diff: {
    takes: '<old> <new>',
    does: 'tell what a new version of an OpenAPI document breaks for who receives the callbacks',
    options: () => [
      new Option('--fail-on <severity>', 'the least that makes the run fail')
        .choices(['breaking', 'risky', 'info'])
        .default('breaking'),
      new Option('--reads <file>', 'what the consumer reads, as observe writes it: other changes fail nothing'),
      repeated(new Option('--report <kind=file>', 'json, junit, sarif, github or summary; may be repeated')),
      new Option('--json', 'one JSON report'),
    ],
    load: async () => (await import('./diff.ts')).diff,
  },
  spec: {
    takes: '[provider]',
    does: 'print the OpenAPI document of a provider, or what it is for the consumer',
    options: () => [
      new Option('--receiver', 'the webhooks as paths of the consumer, for Prism and its like'),
      new Option('--per-event', 'with --receiver: a path for each event (default: one for all)'),
      new Option('--path <path>', 'with --receiver: where callbacks come (default: /webhooks/<provider>)'),
      new Option('--server <url>', 'with --receiver: the base URL of the consumer (default: http://localhost:3000)'),
      ...catalog(),
      set(),
      new Option('--format <format>', 'how to print it').choices(['yaml', 'json']).default('yaml'),
    ],
    load: async () => (await import('./spec.ts')).spec,
  },
  redact: {
    takes: '[files...]',
    does: 'take the people out of captured callbacks, whatever validate reads, and print them as capture lines',
    options: () => [
      new Option('--provider <provider>', 'whose callbacks they are (default: told by the callbacks)').env(
        'VERIHOOK_PROVIDER',
      ),
      new Option('--event <event>', 'which event they are (default: told by the callbacks)'),
      ...catalog(),
      new Option('--key <text>', 'what replacements are drawn from (default: drawn, and forgotten)').env(
        'VERIHOOK_REDACT_KEY',
      ),
      new Option('--key-file <file>', 'a file that holds the key'),
      new Option('--keep <kinds>', 'kinds of data that stay, with commas between them: id,reference'),
      new Option('--out <file>', 'where the lines go (default: standard output)'),
    ],
    load: async () => (await import('./redact.ts')).redact,
  },
};

function catalog(): Option[] {
  return [
    new Option(
      '--spec <file>',
      'an OpenAPI 3.1 document with webhooks or callbacks: a provider that the kit does not have',
    ),
    new Option('--sign <scheme>', 'how the provider of --spec signs: standard-webhooks, or hmac-sha256:X-Signature'),
    new Option(
      '--config <file>',
      'the configuration (default: verihook.config.ts, .js, .json or .yaml, if there is one)',
    ).env('VERIHOOK_CONFIG'),
  ];
}

function faultRate(): Option {
  return repeated(
    new Option(
      '--fault-rate <kind=probability>',
      'reset, half or slow: how many attempts it befalls, 0 to 1; may be repeated',
    ),
  );
}

function seed(): Option {
  return new Option('--seed <integer>', 'the same seed gives the same bytes').default('1').env('VERIHOOK_SEED');
}

function startAt(text = 'when the verification begins, ISO 8601 or now (default: 2026-01-01T00:00:00Z)'): Option {
  return new Option('--start-at <time>', text).env('VERIHOOK_START_AT');
}

function trait(): Option {
  return repeated(new Option('--trait <path=value>', 'what the story must be like: person.age=minor; may be repeated'));
}

function set(): Option {
  return repeated(new Option('--set <name=value>', 'a setting of the provider, see list; may be repeated'));
}

function repeated(option: Option): Option {
  return option.argParser((value: string, before: string[]) => [...before, value]).default([], 'none');
}

function secret(): Option {
  return new Option('--secret <text>', 'the signing secret (default: not signed)').env('VERIHOOK_SECRET');
}

function secretFile(): Option {
  return new Option('--secret-file <file>', 'a file that holds the signing secret').env('VERIHOOK_SECRET_FILE');
}
