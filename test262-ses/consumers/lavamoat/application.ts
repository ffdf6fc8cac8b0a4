// The application of app/, laid out as npm would install it, and what its dependency says it got.
import { randomInt } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../consumer.ts';
import type { Ended } from '../process.ts';
import { bareEnvironment } from '../ses.ts';

/** What the malicious version of the dependency tries, beside what it is for. */
export const attempts = [
  'reads the environment',
  'reads a file',
  'writes a file',
  'starts a process',
  'opens a connection',
  'calls fetch',
  'uses crypto',
  'requires another package',
  'compiles with Function',
  'compiles with AsyncFunction',
  'evaluates as global code',
  'imports a module',
  'poisons Array.prototype',
  'pollutes Object.prototype',
  'replaces JSON.stringify',
  'reads the last match of RegExp',
];

/** Where the application has its policy. */
export const policyFolder = 'lavamoat/node';

export interface Application {
  folder: string;
  /** Its environment variables. */
  env: NodeJS.ProcessEnv;
}

/**
 * Lays the application out anew in `folder`, with one of the two versions of its dependency. Its secret is another one
 * each time.
 */
export function layOut(folder: string, version: 'harmless' | 'malicious'): Application {
  const source = join(import.meta.dirname, 'app');
  const packages = join(folder, 'node_modules');
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true, filter: (path) => path !== join(source, 'packages') });
  cpSync(join(source, 'packages'), packages, { recursive: true });
  const malicious = join(packages, 'tally/malicious.js');
  if (version === 'malicious') cpSync(malicious, join(packages, 'tally/index.js'));
  rmSync(malicious);
  const card = `4000-0000-0000-${randomInt(1000, 10_000)}`;
  writeFileSync(join(folder, 'card.txt'), card);
  return { folder, env: { ...bareEnvironment(), RECEIPTS_CARD: card } };
}

/** The receipt that a run must print, whatever its dependency does. */
export const receiptOf = ({ folder, env }: Application): string =>
  readFileSync(join(folder, 'receipt.txt'), 'utf8').replace('1234', String(env.RECEIPTS_CARD).slice(-4));

/**
 * What came of the attempts, by the log of the dependency, and of the application beside them. Those in `absent` are
 * denied in any case.
 */
export function judge(
  { status, stdout, stderr }: Ended,
  receipt: string,
  expectation: 'succeeds' | 'denied',
  absent: string[] = [],
): Check[] {
  const taken = readLog(stderr);
  const checks = attempts.map((name) => {
    const expected = absent.includes(name) ? 'denied' : expectation;
    if (!taken.has(name)) return { name, expected, outcome: 'not tried' };
    return { name, expected, outcome: taken.get(name) === null ? 'denied' : 'succeeds' };
  });
  const wrong =
    status === 0 ? `another text: ${stdout}` : `nothing, and exits with ${status}: ${stderr.slice(0, 1000)}`;
  const outcome = status === 0 && stdout === receipt ? 'the receipt' : wrong;
  return [{ name: 'the application prints', expected: 'the receipt', outcome }, ...checks];
}

/** What the dependency got by each attempt; null for nothing. */
export function readLog(stderr: string): Map<string, string | null> {
  const lines = stderr.matchAll(/^tally: attempt (\{.*\})$/gm);
  return new Map(
    [...lines].map(([, text]) => {
      const { name, taken } = JSON.parse(text);
      return [name, taken];
    }),
  );
}
