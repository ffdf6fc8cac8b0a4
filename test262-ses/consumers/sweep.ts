// `npm run sweep`: which popular packages of npm load after lockdown, in the start realm.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../runner/columns.ts';
import { Progress } from '../runner/progress.ts';
import { abortOnSignals } from '../runner/signals.ts';
import { installPackages, type ListedPackage, readPackages } from './packages.ts';
import { listRealms } from './sweep/realms.ts';
import { countAll, judge, renderTable, strayExplanations } from './sweep/results.ts';
import { readExplanations, sweep } from './sweep/run.ts';

const usage = `usage: npm run sweep [-- options]
  --packages file  the packages; test262-ses/consumers/packages.json when absent
  --only a,b       these of them only; leaves out/sweep.json as it is
  --again          asks again what an earlier run has found out
  --json           prints what was found as JSON
  --help           prints this

Installs the listed packages of npm in out/packages, unless they are there, and loads each by require, by import or by both
in a process of its own, in node as it is, with all intrinsics frozen by hand, on the peer, and on the shim. Tells which do
not load and why; a package that node as it is does not load is left out. What was found goes to out/sweep.json.
Exit status: 0; 1 when a package does not load on the shim and test262-ses/consumers/sweep/explained.txt does not explain
it, or explains what loads, when the shim loads fewer packages than the peer, or when the packages cannot be installed;
2 for a wrong use.`;

const root = dirname(dirname(import.meta.dirname));
const say = (line: string) => process.stderr.write(`${line}\n`);

function parse() {
  const boolean = { type: 'boolean', default: false } as const;
  const string = { type: 'string' } as const;
  try {
    const options = { packages: string, only: string, again: boolean, json: boolean, help: boolean } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws UsageError for a name that the list does not have */
function choose(list: ListedPackage[], only: string | undefined): ListedPackage[] {
  if (only === undefined) return list;
  const names = only.split(',');
  const unknown = names.filter((name) => !list.some((listed) => listed.name === name));
  if (unknown.length > 0) throw new UsageError(`not in the list of packages: ${unknown.join(', ')}`);
  return list.filter(({ name }) => names.includes(name));
}

async function main(signal: AbortSignal): Promise<number> {
  const { packages, only, again, json, help } = parse();
  if (help) {
    console.log(usage);
    return 0;
  }
  const list = readPackages(packages ?? join(root, 'test262-ses/consumers/packages.json'));
  const chosen = choose(list, only);
  const explanations = readExplanations();
  const realms = listRealms(root);
  const installed = join(root, 'out/packages');
  await installPackages(installed, list, { say, signal });

  const progress = new Progress(chosen.length * realms.length);
  const found = await sweep({
    installed,
    list: chosen,
    realms,
    memory: join(root, 'out/sweep-cache.json'),
    again,
    signal,
    onDone: ({ listed }) => progress.update(() => listed.name),
  });
  progress.end();
  const problems = judge(found, realms, explanations);
  if (packages === undefined) problems.push(...strayExplanations(explanations, list));
  const result = { node: process.version, counts: countAll(found, realms), problems, packages: found };
  const text = JSON.stringify(result, null, 1);
  if (only === undefined) {
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(join(root, 'out/sweep.json'), `${text}\n`);
  }
  console.log(json ? text : renderTable(found, realms, explanations));
  for (const problem of problems) say(problem);
  return problems.length > 0 ? 1 : 0;
}

const interruption = abortOnSignals();
try {
  process.exitCode = await main(interruption.signal);
} catch (error) {
  if (interruption.status) say('interrupted: run it again, and it goes on with what it has found out');
  else say(`${basename(import.meta.filename)}: ${(error as Error).message}`);
  if (error instanceof UsageError) say(usage);
  process.exitCode = interruption.status || (error instanceof UsageError ? 2 : 1);
}
