import { type IntrinsicsData, IntrinsicsError } from './intrinsics.ts';

/** Where properties come from: ECMA-262, another standard, a proposal, or this specification. */
interface Source {
  id: string;
  title: string;
  properties: KeysByName;
}

/**
 * Property keys by the name of the intrinsic object that has them: in lines, with blanks between. A well-known symbol is
 * written `@@iterator`.
 */
type KeysByName = Record<string, string[]>;

/** The data of spec/properties.json. */
interface PropertiesData {
  sources: Source[];
  kept: KeysByName;
}

/** A row of #table-intrinsic-properties. */
export interface IntrinsicProperties {
  name: string;
  /** The keys that the object is given, by the title of what gives them, in the order of the sources. */
  specified: { title: string; keys: string[] }[];
  /** The keys of what engines add and lockdown leaves where it is. */
  kept: string[];
}

/**
 * Parses and validates the text of properties.json: each row of `intrinsics` has properties and no other object has.
 * @returns a row for each intrinsic object, in the order of `intrinsics`
 * @throws IntrinsicsError naming every fault
 */
export function parseProperties(
  text: string,
  { intrinsics }: Pick<IntrinsicsData, 'intrinsics'>,
): IntrinsicProperties[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new IntrinsicsError(`properties.json is not JSON: ${(error as Error).message}`);
  }
  const names = new Set(intrinsics.map(({ name }) => name));
  const shape = [...shapeProblems(data)];
  const problems = shape.length > 0 ? shape : [...meaningProblems(data as PropertiesData, names)];
  if (problems.length > 0) throw new IntrinsicsError(problems.map((line) => `properties.json: ${line}`).join('\n'));
  const { sources, kept } = data as PropertiesData;
  return [...names].map((name) => ({
    name,
    specified: sources
      .map(({ title, properties }) => ({ title, keys: keysOf(properties, name) }))
      .filter(({ keys }) => keys.length > 0),
    kept: keysOf(kept, name),
  }));
}

/** All keys of a row that lockdown leaves. */
export const permittedKeys = ({ specified, kept }: IntrinsicProperties): string[] => [
  ...specified.flatMap(({ keys }) => keys),
  ...kept,
];

const keysOf = (properties: KeysByName, name: string): string[] =>
  (properties[name] ?? []).flatMap((line) => line.split(' '));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* shapeProblems(data: unknown): Generator<string> {
  if (!isObject(data)) return yield 'it must be an object with sources and kept';
  const { sources, kept } = data;
  yield* keysProblems('kept', kept);
  if (!Array.isArray(sources)) return yield 'sources must be a list';
  for (const [index, source] of sources.entries()) {
    const where = `sources[${index}]`;
    if (!isObject(source)) {
      yield `${where} must be an object`;
      continue;
    }
    if (typeof source.id !== 'string' || !/^[\w-]+$/.test(source.id)) yield `${where} has no id`;
    if (typeof source.title !== 'string' || source.title === '') yield `${where} has no title`;
    yield* keysProblems(`${where} (${source.id})`, source.properties);
  }
}

function* keysProblems(where: string, properties: unknown): Generator<string> {
  if (!isObject(properties)) return yield `${where} must have lists of keys by the names of intrinsics`;
  for (const [name, lines] of Object.entries(properties)) {
    if (!Array.isArray(lines) || lines.length === 0) yield `${where}: ${name} must be a list of lines`;
    else if (!lines.every((line) => typeof line === 'string' && /^\S+( \S+)*$/.test(line))) {
      yield `${where}: a line of ${name} must be keys with one blank between`;
    }
  }
}

function* meaningProblems({ sources, kept }: PropertiesData, names: Set<string>): Generator<string> {
  const ids = sources.map(({ id }) => id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) yield `source ${id} is there twice`;
  const given = sources.map(({ id, properties }) => ({ id, properties }));
  for (const { id, properties } of [...given, { id: 'kept', properties: kept }]) {
    for (const name of Object.keys(properties)) {
      if (!names.has(name)) yield `${id}: ${name} is no row of intrinsics.json`;
      for (const key of keysOf(properties, name)) {
        if (/^@@(?!\w+$)/.test(key)) yield `${id}: ${name} has the symbol ${key}, which has no name`;
      }
    }
  }
  for (const name of names) {
    const keys = [...sources.map(({ properties }) => properties), kept].flatMap((one) => keysOf(one, name));
    for (const key of new Set(keys.filter((key, index) => keys.indexOf(key) !== index))) {
      yield `${name} has ${key} twice`;
    }
    if (!sources.some(({ properties }) => Object.hasOwn(properties, name))) yield `${name} has no properties`;
  }
}
