// `npm run coverage`: which steps of the law, and which abrupt edges of their `?`, the tests reach on the reference.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { resultsFile, writeJson } from '../test262-ses/runner/results.ts';
import { command } from './command.ts';
import { type Joined, type JoinedClause, join } from './join.ts';
import { InputError } from './json.ts';
import { type Coverage, coverage, isUncovered, ownFirst, type Point, pointsOf } from './points.ts';
import { readInputs } from './read.ts';
import { refresh } from './refresh.ts';

const usage = `usage: npm run coverage -- [options]
  --clause id  this clause only, with the tests of each step; may be given again
  --json       all of it as JSON, per clause and per test
  --no-run     takes the results of the last run, and runs nothing
  --help       prints this
Exit status: 0; 1 when a step or an edge is neither reached nor listed in test262-ses/unreached.txt, when more than 3 %
are listed, or when the reference fails a test; 2 for wrong use.`;

/** The part of all steps and edges that may be listed as unreachable. */
const mostListed = 0.03;

/** How many tests a step names; the JSON has them all. */
const shownTests = 10;

interface Total {
  steps: Coverage;
  edges: Coverage;
}

/** All of it. `listed` is the part of the points that are listed; a point of a test reads "sec-harden 2#1". */
export interface CoverageReport {
  total: Total & { listed: number };
  clauses: Record<string, Total & { number: string; title: string; points: Omit<Point, 'clause'>[] }>;
  tests: Record<string, { steps: string[]; edges: string[] }>;
  uncovered: string[];
}

/** Puts what was joined in the shape of out/results/coverage.json. */
export function coverageReport({ clauses, tests }: Joined): CoverageReport {
  const algorithms = clauses.filter(({ steps }) => steps).map((clause) => ({ clause, ...pointsOf(clause) }));
  const all = { steps: algorithms.flatMap(({ steps }) => steps), edges: algorithms.flatMap(({ edges }) => edges) };
  const byTest: CoverageReport['tests'] = Object.fromEntries(tests.map(({ path }) => [path, { steps: [], edges: [] }]));
  for (const kind of ['steps', 'edges'] as const) {
    for (const { clause, point, tests } of all[kind]) {
      for (const test of tests) byTest[test][kind].push(`${clause} ${point}`);
    }
  }
  return {
    total: { steps: coverage(all.steps), edges: coverage(all.edges), listed: listedPart([...all.steps, ...all.edges]) },
    clauses: Object.fromEntries(
      algorithms.map(({ clause: { id, number, title }, steps, edges }) => [
        id,
        { number, title, steps: coverage(steps), edges: coverage(edges), points: [...steps, ...edges].map(pointData) },
      ]),
    ),
    tests: byTest,
    uncovered: [...all.steps, ...all.edges].filter(isUncovered).map(({ clause, point }) => `${clause} ${point}`),
  };
}

const pointData = ({ clause: _, ...point }: Point) => point;

function listedPart(points: Point[]): number {
  const { total, listed } = coverage(points);
  return total === 0 ? 0 : listed / total;
}

/** What is printed: a line for each clause, the points that no test reaches, and the totals. */
function* lines(clauses: JoinedClause[], { total }: CoverageReport, detailed: boolean): Generator<string> {
  const points = clauses.map((clause) => ({ clause, ...pointsOf(clause) }));
  const width = Math.max(...clauses.map(({ id }) => id.length));
  for (const { clause, steps, edges } of points) {
    yield `${clause.id.padEnd(width)}  ${part(coverage(steps), 'steps')}  ${part(coverage(edges), 'edges')}`.trimEnd();
    if (detailed) for (const { label } of clause.steps ?? []) yield* detail(clause, label, steps, edges);
  }
  const all = points.flatMap(({ steps, edges }) => [...steps, ...edges]);
  yield* section('listed as unreachable:', all.filter(isListed), ({ listed }) => ` (${listed?.reason})`);
  yield* section('uncovered:', all.filter(isUncovered), () => '');
  if (detailed) return;
  const percent = (total.listed * 100).toFixed(1);
  const [allSteps, allEdges] = [part(total.steps, 'steps').trim(), part(total.edges, 'edges').trim()];
  yield `all: ${allSteps}, ${allEdges}; ${percent} % are listed as unreachable`;
}

const isListed = ({ tests, listed }: Point) => tests.length === 0 && listed !== null;

/** "7/8 + 1 steps": reached of all, and those that are listed as unreachable. */
function part({ total, reached, listed }: Coverage, what: string): string {
  if (total === 0) return '';
  return `${`${reached}/${total}`.padStart(5)}${listed > 0 ? ` + ${listed}` : ''} ${what}`;
}

function* section(title: string, points: Point[], more: (point: Point) => string): Generator<string> {
  if (points.length === 0) return;
  yield title;
  for (const point of points) {
    const text = point.point.includes('#') ? `the abrupt edge of “${point.text}”` : `“${point.text}”`;
    yield `  ${point.clause} ${point.point}: ${text}${more(point)}`;
  }
}

function* detail({ tests }: JoinedClause, label: string, steps: Point[], edges: Point[]): Generator<string> {
  const own = new Set(tests.map(({ path }) => path));
  const named = (paths: string[]) => {
    const more = paths.length > shownTests ? [`and ${paths.length - shownTests} more`] : [];
    return [...ownFirst(paths, own).slice(0, shownTests), ...more].map((path) => `      ${path}`);
  };
  for (const { point, text, tests } of steps.filter(({ point }) => point === label)) {
    yield `  ${point}  ${text}`;
    yield `    reached by ${tests.length}`;
    yield* named(tests);
  }
  for (const { point, tests } of edges.filter(({ point }) => point.startsWith(`${label}#`))) {
    yield `    ${point} abrupt in ${tests.length}`;
    yield* named(tests);
  }
}

/**
 * Prints the coverage of the last results under `root`, and writes out/results/coverage.json unless it is of a part.
 * @returns the exit status: 0, or 1 as `usage` says
 * @throws InputError when an input is missing, or a clause has no algorithm
 */
export function report(root: string, { ids, json }: { ids: string[]; json: boolean }): number {
  const inputs = readInputs(root);
  if (inputs.problems.length > 0) throw new InputError(inputs.problems.join('\n'));
  if (!inputs.steps) throw new InputError(inputs.missing.find((line) => line.includes('steps.json')) ?? 'no steps');
  const joined = join(inputs);
  const algorithms = joined.clauses.filter((clause) => clause.steps);
  const unknown = ids.find((id) => !algorithms.some((clause) => clause.id === id));
  if (unknown) throw new InputError(`the law has no algorithm ${unknown}; npm run coverage names all that it has`);

  const whole = coverageReport(joined);
  if (ids.length === 0) writeJson(resultsFile(root, 'coverage', null), whole);
  const chosen = ids.length === 0 ? algorithms : algorithms.filter(({ id }) => ids.includes(id));
  const shown = ids.length === 0 ? whole : coverageReport({ ...joined, clauses: chosen });
  if (json) console.log(JSON.stringify(shown, null, 1));
  else for (const line of lines(chosen, shown, ids.length > 0)) console.log(line);

  const tooMany = whole.total.listed > mostListed;
  if (tooMany)
    console.error(`coverage: more than ${mostListed * 100} % of all steps and edges are listed as unreachable`);
  const { length } = shown.uncovered;
  if (length > 0) console.error(`coverage: ${length} uncovered; write a test, or list each with its reason`);
  return tooMany || length > 0 ? 1 : 0;
}

/** Runs the command under `root`. */
async function main(root: string, args: string[]): Promise<number> {
  let options: { ids: string[]; json: boolean; run: boolean; help: boolean } | undefined;
  const parsed = command('coverage', () => {
    options = parse(args);
    return 0;
  });
  if (!options) return parsed;
  const { ids, json, run, help } = options;
  if (help) {
    console.log(usage);
    return 0;
  }
  const refreshed = run ? await refresh(root) : 0;
  // Where the reference fails a test, the figures are there all the same.
  if (refreshed > 1) return refreshed;
  return Math.max(
    refreshed,
    command('coverage', () => report(root, { ids, json })),
  );
}

function parse(args: string[]) {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      clause: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      run: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  return { ids: values.clause, json: values.json, run: values.run, help: values.help };
}

if (import.meta.main) process.exitCode = await main(resolve(import.meta.dirname, '..'), process.argv.slice(2));
