// The application in a bundle, as lavamoat-webpack and lavamoat-browserify make them.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Row, Surroundings } from '../consumer.ts';
import { type Ended, runProcess } from '../process.ts';
import { measureRows, timeOf } from '../times.ts';
import { type Application, judge, receiptOf } from './application.ts';

/** Milliseconds that a bundle has to be made, or to run. */
export const limit = 60_000;
const rounds = 7;

export interface Bundled {
  name: string;
  /** What must come of the attempts. */
  expected: 'succeeds' | 'denied';
  /** Lays the application out in a folder, and bundles it there as `dist/bundle.js`. */
  bundle(folder: string, version: 'harmless' | 'malicious'): Promise<Application>;
}

/**
 * Runs the application from its bundles. What `absent` names no bundle can do.
 * @throws Error when one cannot be made, or prints no receipt with the harmless dependency
 */
export async function runBundles(subjects: Bundled[], surroundings: Surroundings, absent: string[]): Promise<Row[]> {
  const { folder, bounded, say } = surroundings;
  const rows: Row[] = [];
  const harmless: Application[] = [];
  for (const [i, { name, expected, bundle }] of subjects.entries()) {
    say(`the application with the malicious dependency, bundled: ${name}`);
    const attacked = await bundle(join(folder, `malicious-${i}`), 'malicious');
    const checks = judge(await start(attacked, surroundings), receiptOf(attacked), expected, absent);
    const value = statSync(join(attacked.folder, 'dist/bundle.js')).size / 1000;
    rows.push({ subject: name, checks, figures: [{ name: 'bundle', value, unit: 'KB' }] });
    if (!bounded) harmless.push(await bundle(join(folder, `harmless-${i}`), 'harmless'));
  }
  if (bounded) return rows;
  say(`${rounds} runs of each with the harmless dependency`);
  const runs = harmless.map((application) => () => timeOf(() => startWell(application, surroundings)));
  return measureRows('start to end', rounds, rows, runs);
}

/**
 * Runs build.cjs of a consumer's folder.
 * @throws Error when it fails
 */
export async function build({ env }: Application, args: string[], { folder, signal }: Surroundings): Promise<void> {
  const command = [process.execPath, 'build.cjs', ...args];
  const { status, stderr } = await runProcess(command, { cwd: folder, signal, limit, env });
  if (status !== 0) throw new Error(`the application cannot be bundled: ${stderr.trim().slice(-2000)}`);
}

const start = ({ folder, env }: Application, { signal }: Surroundings): Promise<Ended> =>
  runProcess([process.execPath, 'dist/bundle.js'], { cwd: folder, signal, limit, env });

async function startWell(application: Application, surroundings: Surroundings): Promise<void> {
  const { stdout, stderr } = await start(application, surroundings);
  if (stdout !== receiptOf(application)) throw new Error(`the bundle prints no receipt: ${stderr.trim().slice(-2000)}`);
}
