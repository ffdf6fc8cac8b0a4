// LavaMoat's command for Node.js runs an application whose dependency has turned malicious since the policy was written.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Consumer, Row, Surroundings } from '../consumer.ts';
import { type Ended, runProcess } from '../process.ts';
import { findShim, nameVendored } from '../ses.ts';
import { measureRows, timeOf } from '../times.ts';
import { type Application, judge, layOut, policyFolder, receiptOf } from './application.ts';
import { readPolicy } from './policy.ts';

const limit = 60_000;
const rounds = 7;
const policyFile = join(policyFolder, 'policy.json');

/** What the application runs on: the arguments of node before its file, and environment variables. */
interface Subject {
  name: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
}

async function run(surroundings: Surroundings): Promise<Row[]> {
  const { bounded, say } = surroundings;
  const subjects = findSubjects(surroundings);
  readPolicy(join(import.meta.dirname, 'app', policyFile));
  const laidOut = (version: 'harmless' | 'malicious') => layOut(join(surroundings.folder, 'app'), version);
  const [, stock] = subjects;
  const policies = bounded ? [] : [await comparePolicies(laidOut('harmless'), stock, surroundings)];
  const attacked = laidOut('malicious');
  const rows: Row[] = [];
  for (const subject of subjects) {
    say(`the application with the malicious dependency: ${subject.name}`);
    const expected = subject.name === 'plain' ? 'succeeds' : 'denied';
    const checks = judge(await start(attacked, subject, surroundings), receiptOf(attacked), expected);
    rows.push({ subject: subject.name, checks: subject === stock ? [...checks, ...policies] : checks, figures: [] });
  }
  if (bounded) return rows;
  say(`${rounds} runs of each with the harmless dependency`);
  const harmless = laidOut('harmless');
  const runs = subjects.map((subject) => () => timeOf(() => startWell(harmless, subject, surroundings)));
  return measureRows('start to end', rounds, rows, runs);
}

/** @throws Error when the shim has not been built, or LavaMoat is not installed */
function findSubjects({ root, folder }: Surroundings): Subject[] {
  const SES_SCRIPT = findShim(root);
  const command = join(folder, 'node_modules/lavamoat/src/cli.js');
  const vendored = join(folder, 'node_modules/lavamoat-core/lib/lockdown.umd.js');
  if (!existsSync(command) || !existsSync(vendored)) {
    throw new Error(`LavaMoat is not in ${folder}: remove its node_modules, and run \`npm run consumers\` again`);
  }
  const swap = ['--require', join(import.meta.dirname, 'swap.cjs')];
  return [
    { name: 'plain', args: [] },
    { name: nameVendored(readFileSync(vendored, 'utf8')), args: [command] },
    { name: 'shim', args: [...swap, command], env: { SES_SCRIPT } },
  ];
}

/** The policy that LavaMoat writes for the harmless version must be the one that the malicious version runs under. */
async function comparePolicies(application: Application, subject: Subject, surroundings: Surroundings): Promise<Check> {
  surroundings.say('the policy for the harmless dependency');
  const file = join(application.folder, policyFile);
  const committed = readPolicy(file);
  const { status, stderr } = await start(application, subject, surroundings, ['--autopolicy']);
  if (status !== 0) throw new Error(`LavaMoat cannot write the policy: ${stderr.trim()}`);
  const isSame = JSON.stringify(readPolicy(file)) === JSON.stringify(committed);
  const expected = 'the policy of these runs';
  return { name: 'what LavaMoat writes', expected, outcome: isSame ? expected : readFileSync(file, 'utf8') };
}

async function startWell(application: Application, subject: Subject, surroundings: Surroundings): Promise<void> {
  const { stdout, stderr } = await start(application, subject, surroundings);
  if (stdout !== receiptOf(application)) throw new Error(`${subject.name} prints no receipt: ${stderr.trim()}`);
}

function start(
  { folder, env }: Application,
  subject: Subject,
  { signal }: Surroundings,
  options: string[] = [],
): Promise<Ended> {
  const command = [process.execPath, ...subject.args, 'index.js', ...options];
  return runProcess(command, { cwd: folder, signal, limit, env: { ...env, ...subject.env } });
}

export const consumer: Consumer = {
  name: 'lavamoat',
  title: 'LavaMoat runs an application whose dependency has turned malicious since its policy was written.',
  run,
};
