// The application of ../lavamoat, bundled by webpack with LavaMoat's plugin.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer, Row, Surroundings } from '../consumer.ts';
import { type Application, judge, layOut, policyFolder, receiptOf } from '../lavamoat/application.ts';
import { readPolicy } from '../lavamoat/policy.ts';
import { type Ended, runProcess } from '../process.ts';
import { divide, findShim, nameVendored } from '../ses.ts';
import { measureInTurn, timeOf } from '../times.ts';

const limit = 60_000;
const rounds = 7;

/** What the bundle has in it: LavaMoat's runtime or not, and which SES. */
interface Subject {
  name: string;
  lavamoat: boolean;
  /** The script in the place of the `ses` that the plugin depends on. */
  script?: string;
}

async function run(surroundings: Surroundings): Promise<Row[]> {
  const { root, folder, bounded, say } = surroundings;
  const shim = readFileSync(findShim(root), 'utf8');
  const ses = join(folder, 'node_modules/ses/dist/ses.cjs');
  if (!existsSync(join(folder, 'node_modules/@lavamoat/webpack')) || !existsSync(ses)) {
    throw new Error(
      `LavaMoat's plugin is not in ${folder}: remove its node_modules, and run \`npm run consumers\` again`,
    );
  }
  cpSync(join(import.meta.dirname, 'build.cjs'), join(folder, 'build.cjs'));
  const subjects: Subject[] = [
    { name: 'plain', lavamoat: false },
    { name: nameVendored(readFileSync(ses, 'utf8')), lavamoat: true },
    { name: 'shim', lavamoat: true, script: shim },
  ];
  const rows: Row[] = [];
  const harmless: Application[] = [];
  for (const [i, subject] of subjects.entries()) {
    say(`the application with the malicious dependency, bundled: ${subject.name}`);
    const attacked = await bundle(join(folder, `malicious-${i}`), 'malicious', subject, surroundings);
    const expected = subject.lavamoat ? 'denied' : 'succeeds';
    const checks = judge(await start(attacked, surroundings), receiptOf(attacked), expected);
    const value = statSync(join(attacked.folder, 'dist/bundle.js')).size / 1000;
    rows.push({ subject: subject.name, checks, figures: [{ name: 'bundle', value, unit: 'KB' }] });
    if (!bounded) harmless.push(await bundle(join(folder, `harmless-${i}`), 'harmless', subject, surroundings));
  }
  if (bounded) return rows;
  say(`${rounds} runs of each with the harmless dependency`);
  const runs = harmless.map((application) => () => timeOf(() => startWell(application, surroundings)));
  const times = await measureInTurn('start to end', rounds, runs);
  return rows.map((row, i) => ({ ...row, figures: [...row.figures, ...times[i]] }));
}

/** Lays the application out in `place`, and bundles it there, under the policy that it has with it. */
async function bundle(
  place: string,
  version: 'harmless' | 'malicious',
  { name, lavamoat, script }: Subject,
  { folder, signal }: Surroundings,
): Promise<Application> {
  const application = layOut(place, version);
  const policy = join(place, policyFolder);
  readPolicy(join(policy, 'policy.json'));
  const command = [process.execPath, 'build.cjs', place, ...(lavamoat ? [policy] : [])];
  overrideSES(folder, script);
  try {
    const { status, stderr } = await runProcess(command, { cwd: folder, signal, limit, env: application.env });
    if (status !== 0) throw new Error(`the application cannot be bundled: ${name}: ${stderr.trim().slice(-2000)}`);
  } finally {
    overrideSES(folder, undefined);
  }
  if (script !== undefined && divide(readFileSync(join(place, 'dist/bundle.js'), 'utf8')).ses !== script) {
    throw new Error(`the bundle has another SES in it than the ${name}`);
  }
  return application;
}

/** Puts a script where an override of npm would have the plugin find it as `ses`; none gives it its own one again. */
export function overrideSES(folder: string, script: string | undefined): void {
  const nested = join(folder, 'node_modules/@lavamoat/webpack/node_modules/ses');
  rmSync(nested, { recursive: true, force: true });
  if (script === undefined) return;
  mkdirSync(nested, { recursive: true });
  writeFileSync(join(nested, 'package.json'), JSON.stringify({ name: 'ses', version: '0.0.0', main: 'ses.cjs' }));
  writeFileSync(join(nested, 'ses.cjs'), script);
}

const start = ({ folder, env }: Application, { signal }: Surroundings): Promise<Ended> =>
  runProcess([process.execPath, 'dist/bundle.js'], { cwd: folder, signal, limit, env });

async function startWell(application: Application, surroundings: Surroundings): Promise<void> {
  const { stdout, stderr } = await start(application, surroundings);
  if (stdout !== receiptOf(application)) throw new Error(`the bundle prints no receipt: ${stderr.trim().slice(-2000)}`);
}

export const consumer: Consumer = {
  name: 'lavamoat-webpack',
  title: 'The same application with the malicious dependency, bundled by webpack with the plugin of LavaMoat.',
  run,
};
