import { parseArgs } from 'node:util';
import { UsageError } from '../runner/columns.ts';

/** The columns that are asked unless it is said: ours, and the one native engine beside the law itself. */
export const defaultColumns = ['engine262', 'shim-v8', 'shim-jsc', 'shim-spidermonkey', 'shim-xs', 'xs'];

export const usage = `usage: npm run fuzz -- [options]
  --runs N          so many cases of each kind (200)
  --seed S          begins with this seed, an integer; without it, with a random one, which is printed
  --columns a,b     these columns of engines.json only (${defaultColumns.join(',')});
                    engine262 is asked a twentieth of the cases, and all if it is named here
  --kind a,b        these kinds only
  --show N          makes so many disagreements of a kind small and shows them, then leaves the kind (3)
  --help            prints this`;

export interface Options {
  help: boolean;
  runs: number;
  seed: number | null;
  columns: string[] | null;
  kinds: string[] | null;
  show: number;
}

/**
 * Parses the command line.
 * @throws UsageError for an unknown option or a bad value
 */
export function parseOptions(args: string[]): Options {
  const { runs, seed, columns, kind, show, help } = parse(args);
  const count = Number(runs);
  if (!(/^\d+$/.test(runs) && count > 0 && count <= 1e9)) {
    throw new UsageError(`--runs wants a number of cases, as in --runs 1000; got ${runs}`);
  }
  if (!(/^\d+$/.test(show) && Number(show) > 0))
    throw new UsageError(`--show wants a number, as in --show 1; got ${show}`);
  if (seed !== undefined && !(/^-?\d+$/.test(seed) && Number(seed) === (Number(seed) | 0))) {
    throw new UsageError(`--seed wants an integer of 32 bits, as in --seed 42; got ${seed}`);
  }
  return {
    help,
    runs: count,
    seed: seed === undefined ? null : Number(seed),
    columns: list(columns, 'columns'),
    kinds: list(kind, 'kind'),
    show: Number(show),
  };
}

function list(text: string | undefined, option: string): string[] | null {
  const items = text?.split(',').filter((item) => item !== '') ?? null;
  if (items?.length === 0) throw new UsageError(`--${option} names none`);
  return items;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        runs: { type: 'string', default: '200' },
        seed: { type: 'string' },
        columns: { type: 'string' },
        kind: { type: 'string' },
        show: { type: 'string', default: '3' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
