import type { Figures } from './figures.ts';
import { formatRatio, formatTime } from './table.ts';

/** What the shim may cost: `limit` is nanoseconds for `min`, a factor for `ratio`. */
interface Allowance {
  engine: string;
  subject: string;
  figure: 'min' | 'ratio';
  limit: number;
}

/** How many times its time before lockdown ordinary code may take after it. */
const afterLockdown = (engine: string, names: string[], limit = 1.3): Allowance[] =>
  names.map((name) => ({ engine, subject: `${name} after lockdown`, figure: 'ratio', limit }));

export const budget: Allowance[] = [
  ...['v8', 'jsc', 'spidermonkey', 'xs'].map((engine): Allowance => {
    return { engine, subject: 'hot loop over intrinsics in a compartment, per turn', figure: 'ratio', limit: 2 };
  }),
  { engine: 'v8', subject: 'evaluate a unique text', figure: 'ratio', limit: 1.5 },
  { engine: 'v8', subject: 'new Compartment', figure: 'min', limit: 25_000 },
  { engine: 'v8', subject: 'override by assignment', figure: 'min', limit: 50 },
  ...afterLockdown('v8', [
    'array map',
    'array spread',
    'new RegExp',
    'new Error',
    'async function',
    'JSON round trip',
    'string methods',
  ]),
  ...['v8', 'jsc', 'spidermonkey'].flatMap((engine) => [
    ...afterLockdown(engine, [
      'array index write',
      'array push',
      'typed-array write',
      'DataView write',
      'class instance',
      'method call',
    ]),
    ...afterLockdown(engine, ['promise then'], 2),
    ...afterLockdown(engine, ['array append by index'], 3.5),
  ]),
  { engine: 'v8', subject: 'harden a graph of 1e5 objects, per object', figure: 'min', limit: 1500 },
];

/** Compares the shim's figures with the budget: a line for each allowance. A figure that is not there is not kept. */
export function checkBudget(allowances: Allowance[], figures: Figures[]): { kept: boolean; line: string }[] {
  return allowances.map(({ engine, subject, figure, limit }) => {
    const rows = figures.find((candidate) => candidate.engine === engine)?.rows ?? [];
    const value = rows.find((row) => row.variant === 'shim' && row.subject === subject)?.[figure] ?? null;
    const format = figure === 'min' ? formatTime : formatRatio;
    const kept = value !== null && value <= limit;
    const verdict = kept ? 'kept' : value === null ? 'none' : 'over';
    const shown = value === null ? 'no figure' : format(value);
    return { kept, line: `${verdict}  ${engine}: ${subject}: ${shown}, allowed ${format(limit)}` };
  });
}
