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

const quick = ['v8', 'jsc', 'spidermonkey'];

/** One limit for many subjects. */
const allow = (
  figure: Allowance['figure'],
  limit: number,
  engines: string[],
  subjects: string[],
  reason?: string,
): Allowance[] =>
  engines.flatMap((engine) =>
    subjects.map((subject) => ({ engine, subject, figure, limit, ...(reason !== undefined && { reason }) })),
  );

const afterLockdown = (limit: number, engines: string[], names: string[], reason?: string): Allowance[] =>
  allow(
    'ratio',
    limit,
    engines,
    names.map((name) => `${name} after lockdown`),
    reason,
  );

const overIntrinsics = [
  'hot loop over intrinsics in a compartment, per turn',
  'hot loop over intrinsics in the start compartment, per turn',
];

const getters =
  'Wanted: 1.5. The law wants accessors for overriding by assignment, and the loop does nothing but read two of them: the row beside accessors compares with that.';
const frozenRegExp =
  'Wanted: 1.3. The engine leaves its fast path whenever RegExp.prototype is frozen, by whatever hand; the rows beside frozen prototypes compare with that.';
const frozenArray =
  'Wanted: 1.3. The engine leaves its fast path whenever Array.prototype is frozen, by whatever hand.';
const startUp =
  'Wanted: 0.33. To give the intrinsic objects accessors and freeze them, without loading, comparing, taming or checking anything, takes the engine two thirds of that: the row of plain.';

const beside = (...names: string[]): string[] => names.map((name) => `${name} after lockdown beside frozen prototypes`);

export const budget: Allowance[] = [
  ...allow('ratio', 1.5, ['v8', 'jsc'], overIntrinsics),
  ...allow('ratio', 3, ['spidermonkey'], overIntrinsics, getters),
  ...allow('ratio', 2.2, ['xs'], overIntrinsics, getters),
  ...allow(
    'ratio',
    1.5,
    [...quick, 'xs'],
    ['hot loop over intrinsics in the start compartment beside accessors, per turn'],
  ),
  ...allow('ratio', 1.5, [...quick, 'xs'], ['hot loop over an endowment, per turn']),
  ...allow('ratio', 1.2, ['v8'], ['evaluate a unique text', 'evaluate a unique text of 100 KB']),
  ...allow('ratio', 1.15, ['v8'], ['evaluate a unique text of 8 KB']),
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
    0.65,
    ['v8'],
    [
      'load and lock down a fresh process',
      'load and lock down a fresh process, minified',
      'load and lock down a fresh process, without a parser',
      'load and lock down a fresh process, minified, without a parser',
    ],
    startUp,
  ),
  ...allow('ratio', 1.6, ['v8'], ['lock down a fresh process, loaded before']),
  ...allow('min', 50, ['v8'], ['override by assignment']),
  ...afterLockdown(1.3, quick, [
    'array index write',
    'array push',
    'typed-array write',
    'DataView write',
    'new RegExp',
    'new Error',
    'async function',
    'class instance',
    'method call',
    'JSON round trip',
  ]),
  ...afterLockdown(1.3, ['v8', 'spidermonkey'], ['array map', 'array spread']),
  ...afterLockdown(3, ['jsc'], ['array map'], frozenArray),
  ...afterLockdown(15, ['jsc'], ['array spread'], frozenArray),
  ...afterLockdown(1.3, ['v8', 'jsc'], ['string methods']),
  ...afterLockdown(1.6, ['spidermonkey'], ['string methods'], 'Wanted: 1.3. It reads three accessors a turn.'),
  ...afterLockdown(1.3, ['spidermonkey'], ['regexp replace']),
  ...afterLockdown(20, ['v8', 'jsc'], ['regexp replace', 'regexp split'], frozenRegExp),
  ...afterLockdown(10, ['spidermonkey'], ['regexp split'], frozenRegExp),
  ...allow('ratio', 1.3, ['v8', 'jsc'], beside('regexp replace', 'regexp split')),
  ...allow('ratio', 1.3, ['spidermonkey'], beside('regexp replace')),
  ...allow(
    'ratio',
    2.2,
    ['spidermonkey'],
    beside('regexp split'),
    'Wanted: 1.3. Each split makes a regular expression by %SharedRegExp%, which in the floor is a plain function.',
  ),
  ...afterLockdown(2, quick, ['promise then']),
  ...afterLockdown(3.5, quick, ['array append by index']),
  ...allow('rate', 3, ['v8'], ['new ModuleSource, per KB of source']),
  ...allow('peer', 1 / 10, ['v8'], ['parse, link and run a graph of modules of 1 KB, per module']),
  ...allow(
    'ratio',
    1.5,
    ['v8'],
    ['link and run a graph of modules, per module'],
    "Wanted: a tenth of the peer's. That would be a quarter of what the engine itself takes to make the functions: the row of plain.",
  ),
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
