import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOutcomes } from '../test262-ses/consumers/results.ts';
import { readColumns } from '../test262-ses/runner/columns.ts';
import { parseExpectations } from '../test262-ses/runner/expected.ts';
import { parseFrontmatter } from '../test262-ses/runner/frontmatter.ts';
import { parseUnreached } from '../test262-ses/runner/unreached.ts';
import { InputError, isObject, type Json, list, number, object, readJson, strings, text } from './json.ts';
import type {
  BenchRow,
  BudgetRow,
  Clause,
  ClauseSteps,
  Inputs,
  Mention,
  Missing,
  Mutation,
  ParseRow,
  Place,
  Ran,
  StepMutants,
} from './model.ts';
import { readResults, readTest262 } from './results.ts';

/** Files that other commands write, and the command for each. */
const writtenBy = {
  'out/clauses.json': 'npm run spec',
  'out/spec/index.html': 'npm run spec',
  'out/transcription.json': 'npm run steps',
  'out/results/steps.json': 'npm run matrix -- --columns engine262',
};

/**
 * Reads all inputs of the report under `root`, the project's folder.
 * @throws InputError when the law's data is missing or unreadable, UsageError when engines.json is; what else is missing or
 *   cannot be read becomes a line of `missing` or `problems`, and the rest is read all the same
 */
export function readInputs(root: string): Inputs {
  const missing: string[] = [];
  const problems: string[] = [];
  const tolerate = <T>(file: string, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      problems.push(`${file}: ${(error as Error).message}`);
      return null;
    }
  };
  const written = <T>(file: keyof typeof writtenBy, read: () => T): T | null => {
    if (existsSync(join(root, file))) return tolerate(file, read);
    missing.push(`${file} is not there: run \`${writtenBy[file]}\` first`);
    return null;
  };
  const writtenJson = <T>(file: keyof typeof writtenBy, read: (data: unknown) => T) =>
    written(file, () => read(readJson(root, file)));
  const files = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
  const source = (file: string) => readFileSync(join(root, file), 'utf8');
  const listFile = (file: string) => (existsSync(join(root, file)) ? source(file) : '');

  const columns = readColumns(root);
  const engines = object(object(readJson(root, 'engines.json'), 'engines.json').engines, 'engines.json: engines');
  const results = new Map<string, Ran | Missing>();
  for (const { key } of columns) {
    const file = `out/results/${key}.json`;
    const read = existsSync(join(root, file)) && tolerate(file, () => readResults(readJson(root, file)));
    if (read) results.set(key, read);
  }
  const test262 = readTest262(root, columns, tolerate);
  if (results.size === 0) missing.push('out/results/ has no results: run `npm run matrix` first');

  const mutationFile = 'out/results/mutation.json';
  const mutation = existsSync(join(root, mutationFile))
    ? tolerate(mutationFile, () => readMutation(readJson(root, mutationFile)))
    : null;

  const expected = parseExpectations(listFile('test262-ses/expected-failures.txt'));
  const unreached = parseUnreached(listFile('test262-ses/unreached.txt'));
  problems.push(...expected.problems, ...unreached.problems);

  const sources = new Map(
    files('impl/**/*.ts')
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => [file, source(file)]),
  );
  return {
    clauses: readClauses(root),
    columns,
    results,
    test262,
    sources,
    tests: files('test262-ses/test/**/*.js')
      .filter((file) => !file.endsWith('_FIXTURE.js'))
      .flatMap((file) => tolerate(file, () => readTest(file, source(file))) ?? []),
    bench: files('out/bench/*.json').flatMap(
      (file) => tolerate(file, () => readBench(readJson(root, file), engines)) ?? [],
    ),
    budget: files('out/budget.json').flatMap(
      (file) => tolerate(file, () => readBudget(readJson(root, file), engines)) ?? [],
    ),
    parses: files('out/packages.json').flatMap((file) => tolerate(file, () => readParses(readJson(root, file))) ?? []),
    consumers: files('out/consumers.json').flatMap((file) => tolerate(file, () => parseOutcomes(source(file))) ?? []),
    law: written('out/spec/index.html', () => source('out/spec/index.html')),
    transcription: writtenJson('out/transcription.json', readTranscription),
    steps: writtenJson('out/results/steps.json', readSteps),
    mutation,
    mentions: [...sources].flatMap(([file, text]) => (file.startsWith('impl/shim/') ? readMentions(file, text) : [])),
    unreached: unreached.entries,
    expectations: expected.expectations,
    missing,
    problems,
  };
}

function readClauses(root: string): Clause[] {
  const file = 'out/clauses.json';
  if (!existsSync(join(root, file))) throw new InputError(`${file} is not there: run \`${writtenBy[file]}\` first`);
  return list(readJson(root, file), file).map((entry) => {
    const clause = object(entry, `${file}: a clause`);
    const id = text(clause.id);
    // The id becomes a file name and a link.
    if (!/^[\w%@.-]+$/.test(id)) throw new InputError(`${file}: bad clause id ${JSON.stringify(clause.id)}`);
    return {
      id,
      number: text(clause.number),
      title: text(clause.title) || id,
      chapter: text(clause.chapter),
      type: text(clause.type) || null,
      algorithm: clause.algorithm ? list(clause.algorithm, `${file}: the algorithm of ${id}`).map(readStep) : null,
    };
  });
}

function readStep(value: unknown) {
  const step = object(value, 'out/clauses.json: a step');
  return {
    label: text(step.label),
    depth: number(step.depth),
    text: text(step.text),
    question: number(step.question),
  };
}

function readTest(file: string, source: string) {
  return { path: file.replace('test262-ses/test/', ''), source, frontmatter: parseFrontmatter(source) };
}

/** `engines` are those of engines.json: the file names its engine by its key there. */
function readBench(value: unknown, engines: Json): BenchRow[] {
  const data = object(value, 'the file');
  const engine = nameOf(text(data.engine), engines);
  const finite = (value: unknown): number | null =>
    typeof value === 'number' && Number.isFinite(value) ? value : null;
  const rows = list(data.rows, 'rows').map((entry) => object(entry, 'a row'));
  const peers = new Map(rows.filter(({ variant }) => variant === 'peer').map((row) => [text(row.subject), row.min]));
  return rows.map((row) => {
    const peer = row.variant === 'peer' ? null : finite(peers.get(text(row.subject)));
    return {
      engine,
      version: text(data.version),
      clause: text(row.clause),
      subject: text(row.subject),
      variant: text(row.variant),
      samples: Array.isArray(row.samples) ? row.samples.length : number(row.samples),
      min: number(row.min),
      p50: number(row.p50),
      p90: number(row.p90),
      ratio: finite(row.ratio),
      ofPeer: peer ? number(row.min) / peer : null,
      unit: row.unit === 'bytes' ? 'bytes' : 'ns',
      rate: finite(row.rate),
    };
  });
}

function readBudget(value: unknown, engines: Json): BudgetRow[] {
  return list(value, 'the file').map((entry) => {
    const row = object(entry, 'a row');
    return {
      engine: nameOf(text(row.engine), engines),
      subject: text(row.subject),
      measured: text(row.measured),
      allowed: text(row.allowed),
      verdict: row.verdict === 'kept' || row.verdict === 'over' ? row.verdict : 'none',
      reason: text(row.reason),
    };
  });
}

function nameOf(engine: string, engines: Json): string {
  const named = engines[engine];
  return (isObject(named) && text(named.name)) || engine;
}

function readParses(value: unknown): ParseRow[] {
  return list(object(value, 'the file').tallies, 'tallies').map((entry) => {
    const row = object(entry, 'a tally');
    return {
      outcome: text(row.outcome),
      parsed: row.parsed === true,
      packages: number(row.packages),
      mains: number(row.mains),
      mainBytes: number(row.mainBytes),
      modules: number(row.modules),
      bytes: number(row.bytes),
    };
  });
}

function readTranscription(data: unknown): Map<string, Place> {
  return new Map(
    Object.entries(object(data, 'the file')).map(([id, value]) => {
      const place = object(value, id);
      return [id, { file: text(place.file), line: number(place.line) }];
    }),
  );
}

function readSteps(data: unknown): Map<string, ClauseSteps> {
  const byLabel = (value: unknown) =>
    Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([label, tests]) => [label, strings(tests)]));
  return new Map(
    Object.entries(object(data, 'the file')).map(([id, value]) => {
      const { steps, edges } = object(value, id);
      return [id, { steps: byLabel(steps), edges: byLabel(edges) }];
    }),
  );
}

function readMutation(value: unknown): Mutation {
  const data = object(value, 'the file');
  const clauses = Object.entries(object(data.clauses, 'clauses')).map(([id, labels]) => {
    const steps = Object.entries(object(labels, id)).map(
      ([label, step]) => [label, readStepMutants(step, id)] as const,
    );
    return [id, Object.fromEntries(steps)] as const;
  });
  return { mutants: number(data.mutants), killed: number(data.killed), clauses: new Map(clauses) };
}

function readStepMutants(value: unknown, id: string): StepMutants {
  const { mutants, killed, survivors } = object(value, `a step of ${id}`);
  return {
    mutants: number(mutants),
    killed: number(killed),
    survivors: list(survivors, `the survivors of ${id}`).map((entry) => {
      const { operator, was, is, reason, explanation } = object(entry, `a survivor of ${id}`);
      const orNull = (field: unknown) => text(field) || null;
      return {
        ...{ operator: text(operator), was: text(was), is: text(is) },
        ...{ reason: orNull(reason), explanation: orNull(explanation) },
      };
    }),
  };
}

/** Finds `#sec-…` in the doc comments of a file; an address of another specification is no mention of ours. */
export function readMentions(file: string, source: string): Mention[] {
  return Array.from(source.matchAll(/\/\*\*[\s\S]*?\*\//g)).flatMap((comment) =>
    Array.from(comment[0].matchAll(/(?<![\w/])#(sec-[\w%@.-]*[\w%])/g), (id) => {
      const line = source.slice(0, comment.index + id.index).split('\n').length;
      return { clause: id[1], file, line };
    }),
  );
}
