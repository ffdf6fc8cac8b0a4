/**
 * Differential fuzzing: the engines must agree on random programs; README.md says more. Exit status: 0 when they do but
 * for the known differences, 1 when they do not or an engine is missing in CI (why is on standard error), 2 for wrong use.
 */
import { randomInt } from 'node:crypto';
import type { Kind } from './fuzz/case.ts';
import { reference } from './fuzz/compare.ts';
import { globals } from './fuzz/kinds/globals.ts';
import { graphs } from './fuzz/kinds/graphs.ts';
import { modules } from './fuzz/kinds/modules.ts';
import { options as optionBags } from './fuzz/kinds/options.ts';
import { programs } from './fuzz/kinds/programs.ts';
import { defaultColumns, type Options, parseOptions, usage } from './fuzz/options.ts';
import { renderDisagreement, renderTallies } from './fuzz/report.ts';
import { type Disagreement, type KindRun, runKind } from './fuzz/run.ts';
import { type Asked, open } from './fuzz/shells.ts';
import { type Column, chooseColumns, readColumns, UsageError } from './runner/columns.ts';
import { ColumnError } from './runner/driver.ts';
import { readHarness } from './runner/harness.ts';
import { Progress } from './runner/progress.ts';
import { exitOnSignals } from './runner/signals.ts';

const root = process.cwd();
const kinds: Kind[] = [programs, graphs, globals, optionBags, modules];

// The processes that were started end when this one exits.
exitOnSignals();

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) console.log(`${usage}\nkinds: ${kinds.map(({ name }) => name).join(', ')}`);
  else process.exitCode = await main(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nnpm run fuzz -- --help shows the options`);
  process.exitCode = 2;
}

async function main(options: Options): Promise<number> {
  const chosenKinds = chooseKinds(options.kinds);
  const columns = chooseColumns(readColumns(root), options.columns ?? presentColumns());
  const problems: string[] = [];
  const asked = await openColumns(columns, problems);
  if (asked.length < 2) throw new UsageError('fewer than two columns can run: there is nothing to compare');
  const seed = options.seed ?? randomInt(2 ** 31);
  console.log(`seed ${seed}: ${options.runs} cases of each kind (${chosenKinds.map(({ name }) => name).join(', ')})`);
  for (const { column, version, lacks } of asked) {
    const rest = lacks.length === 0 ? '' : `; is not asked what needs ${lacks.join(', ')}, which are not there`;
    console.log(`${column.key}: ${version}${rest}`);
  }

  // The law's transcription is made to be read, so it is asked a part, unless somebody wants it.
  const part = options.columns?.includes(reference) ? 1 : 20;
  const perColumn = ({ column: { key } }: Asked) => (key === reference ? Math.ceil(options.runs / part) : options.runs);
  const progress = new Progress(chosenKinds.length * asked.reduce((sum, one) => sum + perColumn(one), 0));
  const runs = new Map<string, KindRun>();
  for (const kind of chosenKinds) {
    const onCases = (count: number) => progress.update(() => `cases, ${kind.name}`, count);
    const onDisagreement = (found: Disagreement) => console.log(renderDisagreement(kind, found));
    const { runs: count, show } = options;
    const run = await runKind({ kind, columns: asked, runs: count, seed, part, show, onCases, onDisagreement });
    runs.set(kind.name, run);
    if (run.disagreements.length > 0) problems.push(`${kind.name}: engines disagree; see above`);
  }
  progress.end();
  console.log(renderTallies(runs));
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

/** @throws UsageError for an unknown name, with the list of the known ones */
function chooseKinds(names: string[] | null): Kind[] {
  const known = kinds.map(({ name }) => name);
  const unknown = names?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) throw new UsageError(`unknown kind ${unknown.join(', ')}; known: ${known.join(', ')}`);
  return kinds.filter(({ name }) => names?.includes(name) ?? true);
}

function presentColumns(): string[] {
  const known = readColumns(root).map(({ key }) => key);
  return defaultColumns.filter((key) => known.includes(key));
}

/** An engine that is missing is said, and left out; in CI, and where an implementation is broken, that is a problem. */
async function openColumns(columns: Column[], problems: string[]): Promise<Asked[]> {
  const harness = readHarness(root);
  const asked: Asked[] = [];
  for (const column of columns) {
    try {
      asked.push(await open(root, column, harness));
    } catch (error) {
      if (!(error instanceof ColumnError)) throw error;
      const text = `${column.key} is left out: ${error.message}; install with: ${error.install}`;
      if (error.isMissing && !process.env.CI) console.log(text);
      else problems.push(text);
    }
  }
  return asked;
}
