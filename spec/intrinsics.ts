/** What becomes of an intrinsic object, and its row of #table-intrinsics. Names are written `%Name%`. */
export interface Intrinsic {
  name: string;
  fate: string;
  /** Its name on the global object of the start compartment. */
  global?: string;
  /** The intrinsic object that compartments made after lockdown get instead. */
  tamed?: string;
  reason?: string;
  /** An expression that gives it before lockdown, where it has no global name. */
  source?: string;
  /** An expression that gives it after lockdown only. */
  lockedSource?: string;
  /** No expression gives it: only algorithms use it. */
  unreachable?: boolean;
  /** An implementation may be without it. */
  optional?: boolean;
  /** This specification adds it. */
  ours?: boolean;
}

/** A row of #table-compartment-globals: an intrinsic object, a value, or (for globalThis) neither. */
export interface Global {
  name: string;
  value?: string;
  intrinsic?: string;
  tamed?: string;
}

/** The data of spec/intrinsics.json. */
export interface IntrinsicsData {
  edition: string;
  fates: Record<string, string>;
  intrinsics: Intrinsic[];
  globals: Global[];
}

/** How the law writes the values that the globals table may hold. */
export const valueNotation: Record<string, string> = {
  Infinity: '*+∞*<sub>𝔽</sub>',
  NaN: '*NaN*',
  undefined: '*undefined*',
};

/** All that is wrong with intrinsics.json, a line each. */
export class IntrinsicsError extends Error {}

/**
 * Parses and validates the text of intrinsics.json. The rows are completed: one that does not say how to reach its object
 * is a part of the row whose name its own begins with (`%Intl.Collator%` of `%Intl%`). It is found in that one by its
 * path, is optional or ours if that one is, and has its reason where it has none and their fates are the same.
 * @throws IntrinsicsError naming every fault
 */
export function parseIntrinsics(text: string): IntrinsicsData {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new IntrinsicsError(`intrinsics.json is not JSON: ${(error as Error).message}`);
  }
  const problems = [...shapeProblems(data)];
  if (problems.length === 0) {
    const { intrinsics } = data as IntrinsicsData;
    (data as IntrinsicsData).intrinsics = intrinsics.map((row) => completeRow(row, intrinsics));
    problems.push(...meaningProblems(data as IntrinsicsData));
  }
  if (problems.length > 0) throw new IntrinsicsError(problems.map((line) => `intrinsics.json: ${line}`).join('\n'));
  return data as IntrinsicsData;
}

function completeRow(row: Intrinsic, rows: readonly Intrinsic[]): Intrinsic {
  const [, owner, part] = /^(%.*)(\.\w+)%$/.exec(row.name) ?? [];
  const whole = rows.find(({ name }) => name === `${owner}%`);
  if (waysTo(row).length > 0 || !whole) return row;
  const { global, source, fate, reason, optional, ours } = completeRow(whole, rows);
  const path = global ?? source;
  if (path === undefined) return row;
  const inherited = { reason: fate === row.fate ? reason : undefined, optional, ours };
  const given = Object.entries(inherited).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...row, source: `${path}${part}` };
}

/** How the row says that its object is reached. */
const waysTo = ({ global, source, lockedSource, unreachable }: Intrinsic): (string | true)[] =>
  [global, source, lockedSource, unreachable || undefined].filter((way) => way !== undefined);

type Fields = Record<string, 'string' | 'boolean'>;
const intrinsicFields: Fields = {
  name: 'string',
  fate: 'string',
  global: 'string',
  tamed: 'string',
  reason: 'string',
  source: 'string',
  lockedSource: 'string',
  unreachable: 'boolean',
  optional: 'boolean',
  ours: 'boolean',
};
const globalFields: Fields = { name: 'string', value: 'string', intrinsic: 'string', tamed: 'string' };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* shapeProblems(data: unknown): Generator<string> {
  if (!isObject(data)) return yield 'it must be an object with edition, fates, intrinsics and globals';
  const { edition, fates, intrinsics, globals } = data;
  if (typeof edition !== 'string') yield 'edition must be a string';
  if (!isObject(fates)) yield 'fates must be an object of explanations by fate';
  yield* rowProblems('intrinsics', intrinsics, intrinsicFields, ['name', 'fate']);
  yield* rowProblems('globals', globals, globalFields, ['name']);
}

function* rowProblems(list: string, rows: unknown, fields: Fields, required: string[]): Generator<string> {
  if (!Array.isArray(rows)) return yield `${list} must be a list`;
  for (const [index, row] of rows.entries()) {
    const where = `${list}[${index}]${isObject(row) ? ` (${row.name})` : ''}`;
    if (!isObject(row)) {
      yield `${where} must be an object`;
      continue;
    }
    for (const [key, value] of Object.entries(row)) {
      if (!Object.hasOwn(fields, key)) yield `${where} has the unknown field ${key}`;
      else if (typeof value !== fields[key] || value === '') yield `${where}: ${key} must be a ${fields[key]}`;
    }
    for (const key of required) if (!(key in row)) yield `${where} has no ${key}`;
  }
}

function* meaningProblems({ fates, intrinsics, globals }: IntrinsicsData): Generator<string> {
  const byName = new Map(intrinsics.map((row) => [row.name, row]));
  yield* duplicates('intrinsic', intrinsics, 'name');
  yield* duplicates('global name of an intrinsic', intrinsics, 'global');
  yield* duplicates('global', globals, 'name');
  for (const row of intrinsics) {
    const { name, fate, tamed, reason } = row;
    if (!/^%\w+(\.\w+)*%$/.test(name)) yield `${name} is not written as %Name%`;
    if (!Object.hasOwn(fates, fate)) yield `${name} has the unknown fate ${fate} (${Object.keys(fates).join(', ')})`;
    if (fate !== 'frozen' && !reason) yield `${name} is ${fate} and gives no reason`;
    if ((fate === 'tamed') !== (tamed !== undefined)) yield `${name}: tamed goes with the fate tamed and with no other`;
    if (tamed !== undefined && !byName.has(tamed)) yield `${name} is tamed to the unknown intrinsic ${tamed}`;
    if (waysTo(row).length !== 1) yield `${name} needs one of global, source, lockedSource and unreachable`;
  }
  for (const { name, value, intrinsic, tamed } of globals) {
    const given = [value, intrinsic].filter((way) => way !== undefined).length;
    if (given !== (name === 'globalThis' ? 0 : 1)) yield `global ${name} needs either a value or an intrinsic`;
    if (value !== undefined && !Object.hasOwn(valueNotation, value)) {
      yield `global ${name} has the unknown value ${value}`;
    }
    if (intrinsic === undefined) continue;
    const row = byName.get(intrinsic);
    if (!row) yield `global ${name} names the unknown intrinsic ${intrinsic}`;
    else if (row.global !== name) yield `global ${name} is ${intrinsic}, whose global name is ${row.global}`;
    else if (row.fate === 'start') yield `global ${name} is ${intrinsic}, which only the start compartment has`;
    else if (row.tamed !== tamed) yield `global ${name} is tamed to ${tamed}, and ${intrinsic} to ${row.tamed}`;
  }
  const bound = new Set(globals.map(({ intrinsic }) => intrinsic));
  for (const { name, global, fate } of intrinsics) {
    if (global === undefined || fate === 'start' || bound.has(name)) continue;
    yield `${name} is ${fate} and in no row of globals`;
  }
}

function* duplicates<Key extends string>(what: string, rows: { [K in Key]?: string }[], key: Key): Generator<string> {
  const names = rows.flatMap((row) => row[key] ?? []);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) yield `${what} ${name} is there twice`;
  }
}
