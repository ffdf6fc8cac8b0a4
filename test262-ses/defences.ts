/**
 * Builds the shim without one defence after the other and runs the attacks of the escape suite that name it: each must
 * succeed there, and fail on the whole shim. README.md says more. Exit status: 0 when all is so, 1 when not (why is on
 * standard error), 2 for wrong use.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chooseColumns, readColumns, UsageError } from './runner/columns.ts';
import { judgeDefence, runnableAttacks, runOn } from './runner/defences.ts';
import { ColumnError, openColumn } from './runner/driver.ts';
import { readHarness } from './runner/harness.ts';
import type { Verdict } from './runner/interpret.ts';
import { readExpectations } from './runner/lists.ts';
import { Progress } from './runner/progress.ts';
import { exitOnSignals } from './runner/signals.ts';
import { readSuite, readVocabulary } from './runner/tests.ts';

const usage = `usage: npm run defences -- [options]
  --defence a,b   these defences only; node impl/shim/build.ts --defences lists them all
  --each N        at most N attacks on each defence, spread over all that name it
  --show          prints what each attack says where its defence is missing
  --help          prints this`;

const columnKey = 'shim-v8';
const root = process.cwd();

// Whoever has started a process takes care of it when this process exits.
exitOnSignals();

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof ColumnError)) throw error;
  console.error(`${error.message}\nnpm run defences -- --help shows the options`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const options = parseOptions();
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const known = buildShim(['--defences']).trim().split('\n');
  const unknown = options.defences?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`unknown defence ${unknown}; known: ${known.join(', ')}`);
  const chosen = options.defences ?? known;

  const harness = readHarness(root);
  const columns = readColumns(root);
  const { tests, problems } = readSuite(root, readVocabulary(root, harness));
  const { expectations } = readExpectations(root, columns, tests);
  const attacks = tests.filter(({ frontmatter }) => frontmatter.defence !== '');
  const strays = attacks.filter(({ frontmatter }) => !known.includes(frontmatter.defence));
  problems.push(...strays.map(({ path, frontmatter }) => `${path}: there is no defence ${frontmatter.defence}`));

  const [column] = chooseColumns(columns, [columnKey]);
  const runnable = runnableAttacks(attacks, column, expectations);
  const due = chosen.map((defence) => ({
    defence,
    tests: spread(
      runnable.filter(({ frontmatter }) => frontmatter.defence === defence),
      options.each,
    ),
  }));
  const tried = due.flatMap(({ tests: own }) => own);
  const onWhole = await runOn(await openColumn(root, column, harness), tried);

  const progress = new Progress(chosen.length);
  if (!options.defences) buildShim(['--without', 'all']);
  for (const { defence, tests: own } of due) {
    if (options.defences) buildShim(['--without', defence]);
    const prelude = [`out/without/${defence}.js`];
    const onRest = await runOn(await openColumn(root, { ...column, prelude }, harness), own);
    const verdict = (verdicts: Map<string, Verdict>, path: string) => verdicts.get(path) as Verdict;
    const attempts = own.map(({ path }) => ({ path, whole: verdict(onWhole, path), without: verdict(onRest, path) }));
    problems.push(...judgeDefence(defence, attempts));
    progress.update(() => defence);
    for (const { path, without } of options.show ? attempts : []) console.log(`${path}: ${without.message}`);
  }
  progress.end();
  for (const problem of problems) console.error(problem);
  console.log(`${chosen.length} defences, ${tried.length} attacks: ${problems.length} wrong`);
  return problems.length > 0 ? 1 : 0;
}

/** At most `count` of a list, from all over it. */
function spread<T>(list: T[], count: number | null): T[] {
  if (count === null || list.length <= count) return list;
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]);
}

interface Options {
  help: boolean;
  show: boolean;
  defences: string[] | null;
  each: number | null;
}

/** @throws UsageError for an unknown option or a bad value */
function parseOptions(): Options {
  const { help, show, defence, each } = parse();
  const count = each === undefined ? null : Number(each);
  if (count !== null && !(Number.isInteger(count) && count > 0)) {
    throw new UsageError('--each wants a number of attacks, as in --each 2');
  }
  return { help, show, defences: defence?.split(',') ?? null, each: count };
}

function parse() {
  try {
    return parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        show: { type: 'boolean', default: false },
        defence: { type: 'string' },
        each: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Runs the shim's build; returns what it prints. */
function buildShim(args: string[]): string {
  try {
    return execFileSync(process.execPath, ['impl/shim/build.ts', ...args], { cwd: root, encoding: 'utf8' });
  } catch (error) {
    throw new UsageError(`the shim cannot be built with ${args.join(' ')}: ${(error as Error).message}`);
  }
}
