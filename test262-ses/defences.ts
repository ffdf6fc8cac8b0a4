/**
 * Builds the shim without one defence after the other and runs the attacks of the escape suite that name it: each must
 * succeed there, and fail on the whole shim. README.md says more. Exit status: 0 when all is so, 1 when not (why is on
 * standard error), 2 for wrong use.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chooseColumns, readColumns, UsageError } from './runner/columns.ts';
import { type Attempt, judgeDefence, tryAttacks } from './runner/defences.ts';
import { ColumnError, type OpenColumn, openColumn } from './runner/driver.ts';
import { readHarness } from './runner/harness.ts';
import { readExpectations } from './runner/lists.ts';
import { Progress } from './runner/progress.ts';
import { readSuite, readVocabulary } from './runner/tests.ts';

const usage = `usage: npm run defences -- [options]
  --defence a,b   these defences only; node impl/shim/build.ts --defences lists them all
  --show          prints what each attack says where its defence is missing
  --help          prints this`;

const columnKey = 'shim-v8';
const root = process.cwd();

// Whoever has started a process takes care of it when this process exits.
for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => process.exit(status));
}

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
  const whole = await openColumn(root, column, harness);
  const progress = new Progress(chosen.length);
  let tried = 0;
  for (const defence of chosen) {
    buildShim(['--without', defence]);
    const without = await openColumn(root, { ...column, prelude: [`out/without/${defence}.js`] }, harness);
    const attempts = await attempt(whole, without, defence);
    tried += attempts.length;
    problems.push(...judgeDefence(defence, attempts));
    progress.update(() => defence);
    if (options.show) console.log(attempts.map(({ path, without }) => `${path}: ${without.message}`).join('\n'));
  }
  progress.end();
  for (const problem of problems) console.error(problem);
  console.log(`${chosen.length} defences, ${tried} attacks: ${problems.length} wrong`);
  return problems.length > 0 ? 1 : 0;

  function attempt(whole: OpenColumn, without: OpenColumn, defence: string): Promise<Attempt[]> {
    const own = attacks.filter(({ frontmatter }) => frontmatter.defence === defence);
    return tryAttacks(own, column, expectations, [whole, without]);
  }
}

function parseOptions(): { help: boolean; show: boolean; defences: string[] | null } {
  try {
    const {
      help = false,
      show = false,
      defence,
    } = parseArgs({
      options: { help: { type: 'boolean' }, show: { type: 'boolean' }, defence: { type: 'string' } },
    }).values;
    return { help, show, defences: defence?.split(',') ?? null };
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
