import { type Figures, type Row, timesPeer } from './figures.ts';
import { formatOf, formatRate, formatRatio } from './table.ts';

/**
 * What the shim may cost. By `figure`, the limit is: `min`: nanoseconds or bytes; `ratio`: a factor, to the floor; `peer`:
 * a factor, to the peer; `rate`: the megabytes of source that it must read in a second.
 */
export interface Allowance {
  engine: string;
  subject: string;
  figure: 'min' | 'ratio' | 'peer' | 'rate';
  limit: number;
  /** Why the limit is not the one that the project had set itself, which it says. */
  reason?: string;
}

const all = ['v8', 'jsc', 'spidermonkey', 'xs'];
const quick = ['v8', 'jsc', 'spidermonkey'];

/** One limit for many subjects. */
const allow = (figure: Allowance['figure'], limit: number, engines: string[], subjects: string[]): Allowance[] =>
  engines.flatMap((engine) => subjects.map((subject) => ({ engine, subject, figure, limit })));

const afterLockdown = (limit: number, names: string[], beside = ''): Allowance[] =>
  allow(
    'ratio',
    limit,
    quick,
    names.map((name) => `${name} after lockdown${beside}`),
  );

export const budget: Allowance[] = [
  ...allow('ratio', 1.5, all, [
    'hot loop over intrinsics in a compartment, per turn',
    'hot loop over an endowment, per turn',
    'hot loop over intrinsics in the start compartment, per turn',
  ]),
  ...allow('ratio', 1.2, ['v8'], ['evaluate a unique text', 'evaluate a unique text of 100 KB']),
  ...allow('ratio', 1.15, ['v8'], ['evaluate a unique text of 8 KB']),
  // Their floor is what they are allowed: the parser's own time and 1.3 times the engine's.
  ...allow(
    'ratio',
    1,
    ['v8'],
    ['evaluate a unique text of 8 KB with import()', 'evaluate a unique text of 100 KB with import()'],
  ),
  ...allow('min', 2000, ['v8'], ['evaluate the same text']),
  ...allow('min', 20_000, ['v8'], ['new Compartment']),
  ...allow('min', 8192, ['v8'], ['memory of a Compartment that has evaluated once']),
  ...allow('min', 1300, ['v8'], ['harden a graph of 1e5 objects, per object']),
  ...allow('min', 30, ['v8'], ['harden a hardened object']),
  ...allow(
    'peer',
    1 / 3,
    ['v8'],
    [
      'load and lock down a fresh process',
      'load and lock down a fresh process, minified',
      'load and lock down a fresh process, without a parser',
      'load and lock down a fresh process, minified, without a parser',
    ],
  ),
  ...allow('min', 50, ['v8'], ['override by assignment']),
  ...afterLockdown(1.3, [
    'array index write',
    'array push',
    'array map',
    'array spread',
    'typed-array write',
    'DataView write',
    'new RegExp',
    'regexp replace',
    'regexp split',
    'new Error',
    'async function',
    'class instance',
    'method call',
    'JSON round trip',
    'string methods',
  ]),
  // Where engines leave their fast paths for what the law demands, that is their own floor.
  ...afterLockdown(1.1, ['regexp replace', 'regexp split'], ' beside frozen prototypes'),
  ...afterLockdown(2, ['promise then']),
  ...afterLockdown(3.5, ['array append by index']),
  ...allow('rate', 3, ['v8'], ['new ModuleSource, per KB of source']),
  ...allow('peer', 1 / 10, ['v8'], ['parse, link and run a graph of modules of 1 KB, per module']),
  // A tenth of the peer's would be a quarter of what the engine itself takes to make the functions.
  ...allow('ratio', 1.5, ['v8'], ['link and run a graph of modules, per module']),
];

/** What a figure is beside its allowance, in words. */
export interface Check {
  engine: string;
  subject: string;
  measured: string;
  allowed: string;
  verdict: 'kept' | 'over' | 'none';
  reason?: string;
}

/** Compares the shim's figures with the budget: a check for each allowance. A figure that is not there is not kept. */
export function checkBudget(allowances: Allowance[], figures: Figures[]): Check[] {
  return allowances.map(({ engine, subject, figure, limit, reason }) => {
    const rows = figures.find((candidate) => candidate.engine === engine)?.rows ?? [];
    const row = rows.find((row) => row.variant === 'shim' && row.subject === subject);
    const value = (row && figureOf(row, figure, rows)) ?? null;
    const format = { min: formatOf(row ?? {}), ratio: formatRatio, peer: formatPeer, rate: formatRate }[figure];
    const isKept = value !== null && (figure === 'rate' ? value >= limit : value <= limit);
    return {
      engine,
      subject,
      measured: value === null ? 'no figure' : format(value),
      allowed: `${figure === 'rate' ? 'at least ' : ''}${format(limit)}`,
      verdict: isKept ? 'kept' : value === null ? 'none' : 'over',
      ...(reason !== undefined && { reason }),
    };
  });
}

/** A check as a line of text. */
export const formatCheck = ({ engine, subject, measured, allowed, verdict }: Check): string =>
  `${verdict}  ${engine}: ${subject}: ${measured}, allowed ${allowed}`;

function figureOf(row: Row, figure: Allowance['figure'], rows: Row[]): number | null | undefined {
  return figure === 'peer' ? timesPeer(row, rows) : row[figure];
}

const formatPeer = (factor: number): string => `${formatRatio(factor)} the peer's`;
