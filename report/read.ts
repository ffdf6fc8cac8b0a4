import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from './frontmatter.ts';
import type { BenchRow, Clause, ClauseSteps, Column, Inputs, Mention, Missing, Place, Ran, Result } from './model.ts';
import { statuses } from './model.ts';

/** An input without which there is no report at all. The message says what to do. */
export class InputError extends Error {}

type Json = Record<string, unknown>;

/**
 * Reads all inputs of the report under `root`, the project's folder.
 * @throws InputError when the law's data or engines.json is missing or unreadable; what else cannot be read becomes a
 *   line of `problems`, and the rest is read all the same
 */
export function readInputs(root: string): Inputs {
  const problems: string[] = [];
  const tolerate = <T>(what: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      problems.push(`${what}: ${(error as Error).message}`);
      return null;
    }
  };
  const clauses = readClauses(root);
  const columns = readColumns(root);
  const results = new Map<string, Ran | Missing>();
  for (const { key } of columns) {
    const file = `out/results/${key}.json`;
    const read = existsSync(join(root, file)) && tolerate(file, () => readResults(readJson(root, file)));
    if (read) results.set(key, read);
  }
  const tests = globSync('test262-ses/test/**/*.js', { cwd: root })
    .sort()
    .flatMap((file) => tolerate(file, () => readTest(root, file)) ?? []);
  const bench = globSync('out/bench/*.json', { cwd: root })
    .sort()
    .flatMap((file) => tolerate(file, () => readBench(readJson(root, file))) ?? []);
  return {
    clauses,
    columns,
    results,
    tests,
    bench,
    transcription: tolerate('out/transcription.json', () => readTranscription(root)),
    mentions: globSync('impl/shim/**/*.ts', { cwd: root })
      .sort()
      .flatMap((file) => readMentions(root, file)),
    steps: tolerate('out/results/steps.json', () => readSteps(root)),
    problems,
  };
}

function readJson(root: string, file: string): unknown {
  const path = join(root, file);
  if (!existsSync(path)) throw new InputError(`${file} is not there`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InputError(`${file} is not JSON (${(error as Error).message}); delete it and write it again`);
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((s) => typeof s === 'string') : []);

function object(value: unknown, what: string): Json {
  if (!isObject(value)) throw new InputError(`${what} is not an object`);
  return value;
}

function readClauses(root: string): Clause[] {
  const file = 'out/clauses.json';
  if (!existsSync(join(root, file))) throw new InputError(`${file} is not there: run \`npm run spec\` first`);
  const list = readJson(root, file);
  if (!Array.isArray(list)) throw new InputError(`${file} is not a list of clauses: run \`npm run spec\` again`);
  return list.map((entry) => {
    const clause = object(entry, `${file}: a clause`);
    // The id becomes a file name and a link.
    if (!/^[\w%@.-]+$/.test(text(clause.id)))
      throw new InputError(`${file}: bad clause id ${JSON.stringify(clause.id)}`);
    return clause as unknown as Clause;
  });
}

function readColumns(root: string): Column[] {
  const file = 'engines.json';
  const data = object(readJson(root, file), file);
  const engines = object(data.engines, `${file}: engines`);
  return Object.entries(object(data.columns, `${file}: columns`)).map(([key, value]) => {
    const column = object(value, `${file}: columns.${key}`);
    const engine = engines[text(column.engine)];
    if (!isObject(engine)) throw new InputError(`${file}: column ${key} names the unknown engine ${column.engine}`);
    return {
      key,
      title: text(column.title) || key,
      engine: text(column.engine),
      engineName: text(engine.name) || text(column.engine),
      implementation: text(column.implementation) as Column['implementation'],
      install: text(engine.install),
    };
  });
}

function readResults(value: unknown): Ran | Missing {
  const data = object(value, 'the file');
  if (data.missing) return { kind: 'missing', reason: text(data.missing), install: text(data.install) };
  const tests = Object.entries(object(data.tests, 'tests')).map(([path, entry]): [string, Result] => {
    const { status, message, ms } = object(entry, path);
    const known = statuses.find((s) => s === status);
    if (!known) throw new InputError(`${path} has the unknown status ${JSON.stringify(status)}`);
    return [path, { status: known, message: text(message) || null, ms: typeof ms === 'number' ? ms : null }];
  });
  return {
    kind: 'ran',
    version: text(data.version),
    driver: text(data.driver),
    seconds: number(data.seconds),
    tests: new Map(tests),
  };
}

function readTest(root: string, file: string) {
  const source = readFileSync(join(root, file), 'utf8');
  const path = file.replaceAll('\\', '/').replace('test262-ses/test/', '');
  return { path, source, frontmatter: parseFrontmatter(source) };
}

function readBench(value: unknown): BenchRow[] {
  const data = object(value, 'the file');
  if (!Array.isArray(data.rows)) throw new InputError('rows is not a list');
  return data.rows.map((entry) => {
    const row = object(entry, 'a row');
    return {
      engine: text(data.engine),
      version: text(data.version),
      clause: text(row.clause),
      subject: text(row.subject),
      variant: text(row.variant),
      samples: Array.isArray(row.samples) ? row.samples.length : number(row.samples),
      min: number(row.min),
      p50: number(row.p50),
      p90: number(row.p90),
      ratio: typeof row.ratio === 'number' && Number.isFinite(row.ratio) ? row.ratio : null,
    };
  });
}

function readTranscription(root: string): Map<string, Place> {
  const file = 'out/transcription.json';
  return new Map(
    Object.entries(object(readJson(root, file), file)).map(([id, value]) => {
      const place = object(value, id);
      return [id, { file: text(place.file), line: number(place.line) }];
    }),
  );
}

function readSteps(root: string): Map<string, ClauseSteps> | null {
  const file = 'out/results/steps.json';
  if (!existsSync(join(root, file))) return null;
  const byLabel = (value: unknown) =>
    Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([label, tests]) => [label, strings(tests)]));
  return new Map(
    Object.entries(object(readJson(root, file), file)).map(([id, value]) => {
      const { steps, edges } = object(value, id);
      return [id, { steps: byLabel(steps), edges: byLabel(edges) }];
    }),
  );
}

/** Finds `#sec-…` in the doc comments of a file; an address of another specification is no mention of ours. */
export function readMentions(root: string, file: string): Mention[] {
  const source = readFileSync(join(root, file), 'utf8');
  const mentions: Mention[] = [];
  for (const comment of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    for (const id of comment[0].matchAll(/(?<![\w/])#(sec-[\w%@.-]*[\w%])/g)) {
      const line = source.slice(0, comment.index + id.index).split('\n').length;
      mentions.push({ clause: id[1], file: file.replaceAll('\\', '/'), line });
    }
  }
  return mentions;
}
