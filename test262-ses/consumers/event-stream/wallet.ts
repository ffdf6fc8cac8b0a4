import { createCipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runShell } from '../../runner/shell.ts';
import type { Job, Report } from './program.ts';

const here = import.meta.dirname;
const packages = ['stream-kit', 'flat-map', 'wallet-rates', 'wallet-credentials'];
const secondsForProgram = 30;

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
 * @throws Error when it does not end by itself with a report
 */
export async function runWallet(job: Omit<Job, 'policy' | 'attacker'>): Promise<Report> {
  const { folder, program } = job;
  const { description } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const policy = join(here, 'policy.json');
  const attacker = program === 'build' ? 'flat-map' : 'wallet-rates';
  const mark = `${randomUUID()} `;
  let report: Report | undefined;
  const words = [join(here, 'program.ts'), mark, JSON.stringify({ ...job, policy, attacker })];
  const command = ['env', `npm_package_description=${description}`, process.execPath, ...words];
  const { kind, code, signal, stderr } = await runShell(command, {
    cwd: folder,
    timeout: secondsForProgram,
    onLine(line) {
      if (line.startsWith(mark)) report = JSON.parse(line.slice(mark.length));
      return true;
    },
  });
  if (report) return report;
  const ending = kind === 'timeout' ? `no end after ${secondsForProgram} s` : (signal ?? `status ${code}`);
  throw new Error(`the ${program} of the wallet ended without a report (${ending}): ${stderr}`);
}
