import { createCipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '../process.ts';
import type { Job, Report } from './program.ts';

const here = import.meta.dirname;
const packages = ['stream-kit', 'flat-map', 'wallet-rates', 'wallet-credentials'];

/** Milliseconds that a program has. */
const limit = 30_000;

/** The addition of the attack's third stage. */
const addition = readFileSync(join(here, 'payload/addition.js'), 'utf8');

const rates = (folder: string): string => join(folder, 'node_modules/wallet-rates/index.js');

/** Puts the wallet and its packages into a folder as if they were installed there, the payload sealed in flat-map. */
export function installWallet(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(here, 'packages/wallet'), folder, { recursive: true });
  for (const name of packages)
    cpSync(join(here, 'packages', name), join(folder, 'node_modules', name), { recursive: true });
  const { description } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const sealed = {
    patch: seal(readFileSync(join(here, 'payload/patch.js'), 'utf8'), description),
    addition: seal(addition, description),
  };
  writeFileSync(join(folder, 'node_modules/flat-map/data.json'), JSON.stringify(sealed));
}

function seal(text: string, description: string): { iv: string; text: string } {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(description).digest(), iv);
  return { iv: iv.toString('hex'), text: cipher.update(text, 'utf8', 'hex') + cipher.final('hex') };
}

/** Makes the wallet one that was built where nothing stops the attack. */
export function patchWallet(folder: string): void {
  appendFileSync(rates(folder), addition);
}

export const isPatched = (folder: string): boolean => readFileSync(rates(folder), 'utf8').includes(addition);

/**
 * Runs a program of the wallet in a process of its own, as npm would.
 * @throws Error when it does not end by itself with a report, and the reason of `signal` when that is aborted
 */
export async function runWallet(job: Omit<Job, 'policy' | 'attacker'>, signal?: AbortSignal): Promise<Report> {
  const { folder, program } = job;
  const { description } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const policy = join(here, 'policy.json');
  const attacker = program === 'build' ? 'flat-map' : 'wallet-rates';
  const mark = `${randomUUID()} `;
  const words = [join(here, 'program.ts'), mark, JSON.stringify({ ...job, policy, attacker })];
  const { status, stdout, stderr } = await runProcess([process.execPath, ...words], {
    cwd: folder,
    env: { ...process.env, npm_package_description: description },
    limit,
    signal,
  });
  const report = stdout.split('\n').find((line) => line.startsWith(mark));
  if (report !== undefined) return JSON.parse(report.slice(mark.length));
  throw new Error(`the ${program} of the wallet ended without a report (status ${status}): ${stderr}`);
}
