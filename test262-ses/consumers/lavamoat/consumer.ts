// LavaMoat's command for Node.js runs an application whose dependency has turned malicious since the policy was written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** What the application runs on. */
interface Subject {
  name: string;
  /** The arguments of node before the application's file, and behind it. */
  args: string[];
  options?: string[];
  env?: NodeJS.ProcessEnv;
  scuttled?: boolean;
  /** Whether the dependency gets a realm of its own, with a SES that is not locked down. */
  unfrozen?: boolean;
}

/** The real global object throws at each touch but of these. */
const scuttling = JSON.stringify({ enabled: true, exceptions: ['console', 'process'] });

const withScuttling = (subject: Subject): Subject => ({
  ...subject,
  name: `${subject.name}, scuttled`,
  scuttled: true,
  options: ['--scuttleGlobalThis', scuttling],
});

const withRealm = (subject: Subject): Subject => ({ ...subject, name: `${subject.name}, own realm`, unfrozen: true });

async function run(surroundings: Surroundings): Promise<Row[]> {
  const { folder, bounded, say } = surroundings;
  const [plain, stock, shim] = findSubjects(surroundings);
  readPolicy(join(import.meta.dirname, 'app', policyFile));
  const attack = async (subject: Subject): Promise<Row> => {
    say(`the application with the malicious dependency: ${subject.name}`);
    const application = layOut(join(folder, 'app'), 'malicious');
    if (subject.unfrozen) unfreeze(join(application.folder, policyFile));
    const ended = await start(application, subject, surroundings);
    const checks = judge(ended, receiptOf(application), subject === plain ? 'succeeds' : 'denied');
    return { subject: subject.name, checks: [...checks, ...checkSurroundings(ended, subject)], figures: [] };
  };
  const rows = [await attack(plain), await attack(stock), await attack(shim)];
  if (bounded) return rows;
  const variants = [stock, shim].flatMap((subject) => [withScuttling(subject), withRealm(subject)]);
  const others: Row[] = [];
  for (const variant of variants) others.push(await attack(variant));
  rows[1].checks.push(await comparePolicies(stock, surroundings));
  say(`${rounds} runs of each with the harmless dependency`);
  const harmless = layOut(join(folder, 'app'), 'harmless');
  const runs = [plain, stock, shim].map((subject) => () => timeOf(() => startWell(harmless, subject, surroundings)));
  return [...(await measureRows('start to end', rounds, rows, runs)), ...others];
}

/** Whether the application ran as the subject says. */
function checkSurroundings({ stderr }: Ended, { scuttled, unfrozen }: Subject): Check[] {
  const said = (line: RegExp) => line.exec(stderr)?.[1] ?? 'unknown';
  const expected = scuttled ? 'throws' : 'allowed';
  return [
    { name: 'a touch of the real global', expected, outcome: said(/^probe: (\w+)$/m) },
    {
      name: 'the realm of the dependency',
      expected: unfrozen ? 'own' : 'shared',
      outcome: said(/^tally: realm (\w+)$/m),
    },
  ];
}

/** Gives the dependency a realm of its own by the policy in a file. */
function unfreeze(file: string): void {
  const policy = readPolicy(file);
  const tally = { ...policy.resources.tally, env: 'unfrozen' };
  writeFileSync(file, JSON.stringify({ ...policy, resources: { ...policy.resources, tally } }));
  readPolicy(file);
}

/** @throws Error when the shim has not been built, or LavaMoat is not installed */
function findSubjects({ root, folder }: Surroundings): Subject[] {
  const SES_SCRIPT = findShim(root);
  const command = join(folder, 'node_modules/lavamoat/src/cli.js');
  const vendored = join(folder, 'node_modules/lavamoat-core/lib/lockdown.umd.js');
  if (!existsSync(command) || !existsSync(vendored)) {
    throw new Error(`LavaMoat is not in ${folder}: remove its node_modules, and run \`npm run consumers\` again`);
  }
  const preload = (name: string) => ['--require', join(import.meta.dirname, name)];
  const probe = preload('probe.cjs');
  return [
    { name: 'plain', args: probe },
    { name: nameVendored(readFileSync(vendored, 'utf8')), args: [...probe, command] },
    { name: 'shim', args: [...probe, ...preload('swap.cjs'), command], env: { SES_SCRIPT } },
  ];
}

/** The policy that LavaMoat writes for the harmless version must be the one that the malicious version runs under. */
async function comparePolicies(subject: Subject, surroundings: Surroundings): Promise<Check> {
  surroundings.say('the policy for the harmless dependency');
  const application = layOut(join(surroundings.folder, 'app'), 'harmless');
  const file = join(application.folder, policyFile);
  const committed = readPolicy(file);
  const { status, stderr } = await start(application, { ...subject, options: ['--autopolicy'] }, surroundings);
  if (status !== 0) throw new Error(`LavaMoat cannot write the policy: ${stderr.trim()}`);
  const isSame = JSON.stringify(readPolicy(file)) === JSON.stringify(committed);
  const expected = 'the policy of these runs';
  return { name: 'what LavaMoat writes', expected, outcome: isSame ? expected : readFileSync(file, 'utf8') };
}

async function startWell(application: Application, subject: Subject, surroundings: Surroundings): Promise<void> {
  const { stdout, stderr } = await start(application, subject, surroundings);
  if (stdout !== receiptOf(application)) throw new Error(`${subject.name} prints no receipt: ${stderr.trim()}`);
}

function start({ folder, env }: Application, subject: Subject, { signal }: Surroundings): Promise<Ended> {
  const { args, options = [] } = subject;
  const command = [process.execPath, ...args, 'index.js', ...options];
  return runProcess(command, { cwd: folder, signal, limit, env: { ...env, ...subject.env } });
}

export const consumer: Consumer = {
  name: 'lavamoat',
  title: 'LavaMoat runs an application whose dependency has turned malicious since its policy was written.',
  run,
};
