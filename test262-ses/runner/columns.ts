import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, matchesGlob } from 'node:path';

/** A column of engines.json with what its engine and its implementation say; commands are words, ready to spawn. */
export interface Column {
  key: string;
  title: string;
  engine: string;
  implementation: string;
  /** The profile of the law that the implementation is tested in. */
  profile: string;
  /** The shell, with the arguments that every run of this column needs. `node` stands for the node that runs us. */
  command: string[];
  /** The same shell of the engine with nothing added: what an ordinary program finds there. */
  bareCommand: string[];
  /** Further arguments of a batch, which make its answers carry the steps that were reached; empty where none can. */
  stepsArguments: string[];
  /** The program that lists the mutants of the implementation and runs tests on them; empty where there is none. */
  mutantsCommand: string[];
  /** Scripts evaluated in each realm before the harness: files relative to the root. */
  prelude: string[];
  /** Features that the engine or the implementation lacks: a test that names one is skipped. */
  without: Set<string>;
  /** Globs on test paths: the part of the suite that this column runs. Null is all of it. */
  only: string[] | null;
  /** Globs on test paths that this column does not run, unless it is asked to. */
  exclude: string[];
  /** The command that installs the engine. */
  install: string;
  /** Seconds without a line after which a shell is taken for hung. */
  timeout: number;
}

/** Wrong use of the command line, or data without which nothing can run. */
export class UsageError extends Error {}

/** The part of the tests run that a column which implements nothing must fail: the suite's own check. */
export const leastFailing: Record<string, number> = { control: 0.95, stub: 0.8 };

const defaultTimeout = 30;

type Json = Record<string, unknown>;

/**
 * Reads and checks engines.json.
 * @throws UsageError that names the wrong entry
 */
export function readColumns(root: string): Column[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(root, 'engines.json'), 'utf8'));
  } catch (error) {
    throw new UsageError(`engines.json cannot be read: ${(error as Error).message}`);
  }
  const { engines, implementations, profiles, columns } = table(data, 'the file');
  return Object.entries(table(columns, 'columns')).map(([key, value]) => {
    const at = `columns.${key}`;
    const column = entry(value, at, ['title', 'engine', 'implementation', 'profile', 'only', 'exclude']);
    const engineAt = `engines.${text(column.engine, `${at}.engine`)}`;
    const implementationAt = `implementations.${text(column.implementation, `${at}.implementation`)}`;
    const engine = entry(named(engines, engineAt), engineAt, [
      ...['name', 'command', 'bare', 'steps', 'mutants', 'timeout', 'install', 'without'],
    ]);
    const implementation = entry(named(implementations, implementationAt), implementationAt, ['prelude', 'without']);
    const profileAt = `profiles.${text(column.profile, `${at}.profile`)}`;
    const profile = entry(named(profiles, profileAt), profileAt, ['prelude', 'without']);
    const isNative = column.implementation === 'native';
    const isReference = isNative && column.profile === 'full';
    const command = words(engine.command, `${engineAt}.command`);
    if (command.length === 0) wrong(`${engineAt}.command`, 'is empty');
    const bare = texts(engine.bare ?? [], `${engineAt}.bare`);
    const steps = texts(engine.steps ?? [], `${engineAt}.steps`);
    return {
      key,
      title: text(column.title, `${at}.title`),
      engine: text(engine.name, `${engineAt}.name`),
      implementation: column.implementation as string,
      profile: column.profile as string,
      command: isNative ? command : [...command, ...bare],
      bareCommand: [...command, ...bare],
      // One column counts the steps, and is mutated: what is there in every profile.
      stepsArguments: isReference ? steps : [],
      mutantsCommand: isReference ? words(engine.mutants ?? [], `${engineAt}.mutants`) : [],
      prelude: [
        ...texts(implementation.prelude, `${implementationAt}.prelude`),
        ...texts(profile.prelude, `${profileAt}.prelude`),
      ],
      without: new Set([
        ...texts(engine.without, `${engineAt}.without`),
        ...texts(implementation.without, `${implementationAt}.without`),
        ...texts(profile.without, `${profileAt}.without`),
      ]),
      only: column.only === undefined ? null : texts(column.only, `${at}.only`),
      exclude: texts(column.exclude ?? [], `${at}.exclude`),
      install: text(engine.install, `${engineAt}.install`),
      timeout: seconds(engine.timeout ?? defaultTimeout, `${engineAt}.timeout`),
    };
  });
}

/**
 * The columns with the given keys, in the order of engines.json, that are tested in the profile; all when there is none.
 * @throws UsageError for an unknown key or profile, with the list of the known ones, and when none is left
 */
export function chooseColumns(columns: Column[], keys: string[] | null, profile: string | null = null): Column[] {
  const profiles = [...new Set(columns.map((column) => column.profile))];
  if (profile !== null && !profiles.includes(profile)) {
    throw new UsageError(`no column has the profile ${profile}; known: ${profiles.join(', ')}`);
  }
  const chosen = chooseKeys(columns, keys).filter((column) => profile === null || column.profile === profile);
  if (chosen.length === 0) throw new UsageError(`none of the columns ${keys?.join(', ')} has the profile ${profile}`);
  return chosen;
}

function chooseKeys(columns: Column[], keys: string[] | null): Column[] {
  const known = columns.map(({ key }) => key);
  const unknown = keys?.filter((key) => !known.includes(key)) ?? [];
  if (unknown.length > 0) throw new UsageError(`unknown column ${unknown.join(', ')}; known: ${known.join(', ')}`);
  return keys ? columns.filter(({ key }) => keys.includes(key)) : columns;
}

/** Whether a column runs a test with this path at all. */
export function covers(column: Column, path: string): boolean {
  const matches = (glob: string) => matchesGlob(path, glob);
  return (column.only?.some(matches) ?? true) && !column.exclude.some(matches);
}

/** The word of the command that is not on this machine, or null. A word with a slash is a file; the first may be on PATH. */
export function missingWord(command: string[], root: string): string | null {
  const isThere = (word: string) => existsSync(word.startsWith('/') ? word : join(root, word));
  const onPath = (word: string) =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, word)));
  return command.find((word, index) => (word.includes('/') ? !isThere(word) : index === 0 && !onPath(word))) ?? null;
}

function wrong(at: string, what: string): never {
  throw new UsageError(`engines.json: ${at} ${what}`);
}

function table(value: unknown, at: string): Json {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isTable ? (value as Json) : wrong(at, 'must be an object');
}

function entry(value: unknown, at: string, fields: string[]): Json {
  const found = table(value, at);
  const unknown = Object.keys(found).find((field) => !fields.includes(field));
  return unknown === undefined
    ? found
    : wrong(`${at}.${unknown}`, `is unknown; the known fields: ${fields.join(', ')}`);
}

function named(group: unknown, at: string): unknown {
  const [kind, name] = at.split('.');
  const entries = table(group, kind);
  return Object.hasOwn(entries, name)
    ? entries[name]
    : wrong(at, `is not there; known: ${Object.keys(entries).join(', ')}`);
}

function text(value: unknown, at: string): string {
  return typeof value === 'string' && value !== '' ? value : wrong(at, 'must be a text');
}

function texts(value: unknown, at: string): string[] {
  const areTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return areTexts ? value : wrong(at, 'must be a list of texts');
}

/** A command; the node that runs us stands for `node`. */
function words(value: unknown, at: string): string[] {
  return texts(value, at).map((word, index) => (index === 0 && word === 'node' ? process.execPath : word));
}

function seconds(value: unknown, at: string): number {
  return typeof value === 'number' && value > 0 ? value : wrong(at, 'must be a number of seconds');
}
