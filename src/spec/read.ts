import { pointerOf, type Schema } from '../core/contract.ts';
import { nearest, VerihookError } from '../core/errors.ts';
import { isPlainObject, setOwn } from '../core/override.ts';
import { filesOf, type Place, type SpecFile, shownPlace, targetOf } from './files.ts';

type Json = Record<string, unknown>;

/**
 * An OpenAPI 3.1 document in one shape, however it was written: no reference but those between schemas, and each of them
 * leads to `#/components/schemas/<name>`. A schema from elsewhere that is referred to has a component of its own.
 */
export interface SpecDocument {
  openapi: string;
  info: Json & { title?: string; version?: string };
  paths: Readonly<Record<string, Json>>;
  webhooks: Readonly<Record<string, Json>>;
  components: { schemas: Readonly<Record<string, Schema>> } & Json;
  [other: string]: unknown;
}

/** A document that was read, and where each of its values stands. */
export interface Spec {
  /** As it was named. */
  file: string;
  document: SpecDocument;
  /** Where the value at a JSON pointer into `document` was written; of one that is not there, the nearest around it. */
  placeOf(pointer: string): Place;
  /** The name of the component of a schema at a place in `document`: its own, or the one that it refers to. */
  componentOf(pointer: string): string;
}

/**
 * Reads an OpenAPI 3.1 document, YAML or JSON. Throws `spec/not-yaml`, `spec/not-openapi-3.1`,
 * `spec/unresolvable-reference`, `spec/remote-reference`, `spec/circular-reference` and `spec/unsupported`, each with file and line.
 *
 * @param file what to call it; references to other files are relative to it
 * @param load the text of another file that the document refers to. Default: there is none
 */
export async function readSpec(file: string, text: string, load?: (file: string) => Promise<string>): Promise<Spec> {
  const files = await filesOf(file, text, load);
  const root = files.get(file) as SpecFile;
  refuseOthers(root);
  return new Reader(files, root).spec();
}

function refuseOthers(file: SpecFile): void {
  const refused = (what: string, wayOut: string, pointer: string) =>
    new VerihookError('spec/not-openapi-3.1', `${shownPlace(file.placeOf(pointer))}: ${what}. ${wayOut}`);
  if (!isPlainObject(file.root)) throw refused('this is no OpenAPI document', 'Name one that is OpenAPI 3.1.', '');
  const { openapi, swagger, asyncapi, jsonSchemaDialect } = file.root;
  if (swagger !== undefined || String(openapi).startsWith('3.0'))
    throw refused(
      `this document is ${swagger === undefined ? 'OpenAPI' : 'Swagger'} ${String(swagger ?? openapi)}, and 3.1 is needed: only 3.1 has webhooks and plain JSON Schema`,
      'Convert it first: "openapi: 3.1.0", "nullable: true" becomes the type "null", "exclusiveMinimum: true" a number, "example" of a schema "examples".',
      swagger === undefined ? '/openapi' : '/swagger',
    );
  if (asyncapi !== undefined)
    throw refused(
      'this document is AsyncAPI',
      'Write the callbacks as "webhooks" of an OpenAPI 3.1 document.',
      '/asyncapi',
    );
  if (!/^3\.1(?:\.|$)/.test(String(openapi)))
    throw refused(
      openapi === undefined
        ? 'this document does not say that it is OpenAPI'
        : `the version ${JSON.stringify(openapi)} is not known`,
      'It should begin with "openapi: 3.1.0".',
      '/openapi',
    );
  if (
    jsonSchemaDialect !== undefined &&
    !/^https:\/\/(?:spec\.openapis\.org\/oas\/3\.1|json-schema\.org\/draft\/2020-12)\//.test(String(jsonSchemaDialect))
  )
    throw refused(
      `the dialect ${String(jsonSchemaDialect)} is not supported`,
      'Leave jsonSchemaDialect out.',
      '/jsonSchemaDialect',
    );
}

/** Keys whose values are no part of the description: they are taken as they are. */
const VERBATIM = /^(?:examples?|default|x-.*)$/;
const COMPONENTS = '#/components/schemas';
/** Keywords that hold schemas by names of the author's choice. */
const MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/** A value in a file. */
interface Spot {
  file: string;
  pointer: string;
}

class Reader {
  readonly #files: ReadonlyMap<string, SpecFile>;
  readonly #root: SpecFile;
  /** The components, each by the place where it was written. */
  readonly #names = new Map<string, string>();
  readonly #origins = new Map<string, Spot>();
  readonly #schemas: Record<string, Schema> = {};

  constructor(files: ReadonlyMap<string, SpecFile>, root: SpecFile) {
    this.#files = files;
    this.#root = root;
  }

  spec(): Spec {
    const file = this.#root.name;
    const { components = {}, paths = {}, webhooks = {}, ...rest } = this.#root.root as Json;
    const { schemas = {}, ...parts } = components as Json;
    for (const name of Object.keys(schemas as Json))
      this.#named(name, { file, pointer: `${COMPONENTS}${pointerOf([name])}` });
    for (const name of Object.keys(schemas as Json)) this.#addComponent(name);
    const part = (value: unknown, pointer: string) => this.#structure(value, { file, pointer }, []) as never;
    const document = {
      ...(part(rest, '#') as Json),
      paths: part(paths, '#/paths'),
      webhooks: part(webhooks, '#/webhooks'),
      components: { ...(part(parts, '#/components') as Json), schemas: this.#schemas },
    } as unknown as SpecDocument;
    return {
      file,
      document,
      placeOf: (pointer) => this.#placeOf(pointer),
      componentOf: (pointer) => this.#componentAt(pointer),
    };
  }

  /** Everything but schemas: references are replaced by what they lead to. */
  #structure(node: unknown, at: Spot, trail: readonly string[]): unknown {
    if (Array.isArray(node)) return node.map((child, index) => this.#structure(child, within(at, index), trail));
    if (!isPlainObject(node)) return node;
    if (typeof node.$ref === 'string') {
      const target = this.#target(node.$ref, at);
      const key = keyOf(target);
      if (trail.includes(key)) throw this.#circular(node.$ref, at);
      const { $ref: _, ...beside } = node;
      const found = this.#structure(this.#valueAt(target), target, [...trail, key]);
      return isPlainObject(found) ? { ...found, ...beside } : found;
    }
    const copy: Json = {};
    for (const [key, value] of Object.entries(node)) {
      const there = within(at, key);
      if (VERBATIM.test(key)) setOwn(copy, key, value);
      else if (key === 'schema') setOwn(copy, key, this.#schema(value, there));
      else setOwn(copy, key, this.#structure(value, there, trail));
    }
    return copy;
  }

  /** A schema with all of its references leading to components. */
  #schema(node: unknown, at: Spot): unknown {
    if (Array.isArray(node)) return node.map((child, index) => this.#schema(child, within(at, index)));
    if (!isPlainObject(node)) return node;
    const copy: Json = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') copy.$ref = this.#reference(value, at);
      else if (MAPS.has(key) && isPlainObject(value))
        copy[key] = Object.fromEntries(
          Object.entries(value).map(([name, each]) => [name, this.#schema(each, within(within(at, key), name))]),
        );
      else if (key === '$id' || key === '$dynamicRef')
        throw new VerihookError(
          'spec/unsupported',
          `${this.#shown(within(at, key))}: ${key} is not supported. Refer to schemas by their place in the document, with $ref.`,
        );
      else if (/^(?:const|enum|x-.*|examples?|default)$/.test(key)) setOwn(copy, key, value);
      else setOwn(copy, key, this.#schema(value, within(at, key)));
    }
    return copy;
  }

  #reference(ref: string, at: Spot): string {
    const target = this.#target(ref, at);
    const known = this.#names.get(keyOf(target));
    if (known !== undefined) return `${COMPONENTS}${pointerOf([known])}`;
    const name = this.#named(nameFor(target, this.#schemas), target);
    this.#addComponent(name);
    return `${COMPONENTS}${pointerOf([name])}`;
  }

  #named(name: string, origin: Spot): string {
    this.#names.set(keyOf(origin), name);
    this.#origins.set(name, origin);
    return name;
  }

  /** Takes the schema of a named place among the components. One that only leads around in a circle is refused. */
  #addComponent(name: string): void {
    const origin = this.#origins.get(name) as Spot;
    this.#refuseCircle(origin);
    const schema = this.#schema(this.#valueAt(origin), origin);
    setOwn(this.#schemas as Json, name, schema === true ? {} : schema === false ? { not: {} } : schema);
  }

  #refuseCircle(origin: Spot): void {
    const seen = new Set<string>();
    let at = origin;
    for (;;) {
      const node = this.#valueAt(at);
      if (!isPlainObject(node) || typeof node.$ref !== 'string') return;
      if (seen.has(keyOf(at))) throw this.#circular(node.$ref, at);
      seen.add(keyOf(at));
      at = this.#target(node.$ref, at);
    }
  }

  #circular(ref: string, at: Spot): VerihookError {
    return new VerihookError(
      'spec/circular-reference',
      `${this.#shown(within(at, '$ref'))}: the reference "${ref}" leads back to itself, so nothing is ever said. Put what is meant in one of the places.`,
    );
  }

  /** Where a reference leads. Throws `spec/unresolvable-reference`. */
  #target(ref: string, at: Spot): Spot {
    const target = targetOf(ref, at.file);
    if (this.#valueAt(target) !== undefined) return target;
    const around = target.pointer.slice(0, target.pointer.lastIndexOf('/'));
    const holder = this.#valueAt({ ...target, pointer: around });
    const last = target.pointer.slice(target.pointer.lastIndexOf('/') + 1);
    const near = isPlainObject(holder) ? nearest(Object.keys(holder), last) : undefined;
    throw new VerihookError(
      'spec/unresolvable-reference',
      `${this.#shown(within(at, '$ref'))}: the reference "${ref}" leads nowhere.${near === undefined ? ' Mend it, or add what it names.' : ` Did you mean "${near}"?`}`,
    );
  }

  #valueAt({ file, pointer }: Spot): unknown {
    return this.#files.get(file)?.at(pointer);
  }

  #shown(at: Spot): string {
    return shownPlace((this.#files.get(at.file) ?? this.#root).placeOf(at.pointer));
  }

  /** Follows the references of the files, which the document does not have any more. */
  #spotOf(pointer: string): Spot {
    const [first, second, name, ...inside] = pointer.replace(/^#?\/?/, '').split('/');
    const isSchema = first === 'components' && second === 'schemas' && name !== undefined;
    const origin = isSchema ? this.#origins.get(name.replaceAll('~1', '/').replaceAll('~0', '~')) : undefined;
    let spot = origin ?? { file: this.#root.name, pointer: '#' };
    const rest = origin === undefined ? pointer.replace(/^#?\/?/, '').split('/') : inside;
    for (const segment of rest.filter((each) => each !== '')) {
      const node = this.#valueAt(spot);
      if (isPlainObject(node) && typeof node.$ref === 'string' && node[segment] === undefined)
        spot = this.#target(node.$ref, spot);
      spot = { ...spot, pointer: `${spot.pointer}/${segment}` };
    }
    return spot;
  }

  #placeOf(pointer: string): Place {
    const { file, pointer: at } = this.#spotOf(pointer);
    return (this.#files.get(file) ?? this.#root).placeOf(at);
  }

  #componentAt(pointer: string): string {
    const spot = this.#spotOf(pointer);
    const node = this.#valueAt(spot);
    const isReference = isPlainObject(node) && typeof node.$ref === 'string' && Object.keys(node).length === 1;
    const target = isReference ? this.#target(String(node.$ref), spot) : spot;
    const known = this.#names.get(keyOf(target));
    if (known !== undefined) return known;
    const name = this.#named(nameFor(target, this.#schemas), target);
    this.#addComponent(name);
    return name;
  }
}

const within = ({ file, pointer }: Spot, segment: string | number): Spot => ({
  file,
  pointer: pointer + pointerOf([segment]),
});

const keyOf = ({ file, pointer }: Spot) => `${file}${pointer.startsWith('#') ? '' : '#'}${pointer}`;

/** A name for the component of a schema that had none: the last words of its place. */
function nameFor({ pointer }: Spot, taken: object): string {
  const words = pointer
    .split('/')
    .map((word) =>
      word
        .replaceAll('~1', '/')
        .replaceAll('~0', '~')
        .replaceAll(/[^\w.-]+/g, '-'),
    )
    .filter((word) => !/^(?:#|components|schemas|webhooks|content|schema|application-.*json|properties|)$/.test(word));
  const name = words.slice(-3).join('.') || 'schema';
  let free = name;
  for (let count = 2; Object.hasOwn(taken, free); count++) free = `${name}-${count}`;
  return free;
}
