import { parseArgs } from 'node:util';
import { UsageError } from './columns.ts';
import type { Shard } from './results.ts';
import { type Mode, modes } from './test262/modes.ts';

export const usage = `usage: npm run matrix -- [options]
  --columns a,b          these columns of engines.json only
  --profile name         the columns that are tested in this profile of the law (full, shim, born-locked)
  --filter glob          tests whose path in test262-ses/test matches; leaves out/results as it is
  --excluded             also tests that a column excludes in engines.json, such as attacks on the engines of others;
                         only prints: nothing is written, not even to the cache
  --driver batch|eshost  many tests to a process (batch, the default), or one through eshost
  --shard i/n            part i of n of the tests; writes out/results/<column>.<i>of<n>.json
  --merge                runs nothing; joins the shards that lie in out/results
  --show                 prints each test's message and output; takes nothing from the cache
  --no-cache             takes nothing from the cache
  --json                 prints the results as JSON instead of the table
  --compare-drivers N    runs N tests of each column with both drivers; fails when the verdicts differ
  --test262 DIR          the tests of a checkout of test262 instead, which need --mode; a column must have lockdown.
                         Writes out/results/test262-<mode>-<column>.json, also of a part of the tests
  --mode lockdown        in the start compartment, after lockdown
  --mode compartment     in a compartment that is made after lockdown
  --help                 prints this`;

export interface Options {
  help: boolean;
  columns: string[] | null;
  profile: string | null;
  filter: string | null;
  /** Whether tests run that a column excludes, and nothing is written. */
  excluded: boolean;
  driver: string;
  shard: Shard | null;
  merge: boolean;
  show: boolean;
  useCache: boolean;
  json: boolean;
  compare: number | null;
  /** A checkout of test262, as it was typed. */
  test262: string | null;
  mode: Mode | null;
}

/**
 * Parses the command line.
 * @throws UsageError for an unknown option or a bad value
 */
export function parseOptions(args: string[]): Options {
  const values = parse(args);
  const { driver } = values;
  if (driver !== 'batch' && driver !== 'eshost') throw new UsageError(`unknown driver ${driver}; known: batch, eshost`);
  const shard = values.shard === undefined ? null : parseShard(values.shard);
  const compare = values['compare-drivers'] === undefined ? null : Number(values['compare-drivers']);
  if (compare !== null && !(Number.isInteger(compare) && compare > 0)) {
    throw new UsageError('--compare-drivers wants a number of tests, as in --compare-drivers 20');
  }
  const modes = ['merge', 'shard', 'compare-drivers'].filter(
    (name) => values[name as keyof typeof values] !== undefined,
  );
  if (values.excluded && (modes.length > 0 || values.test262 !== undefined)) {
    throw new UsageError('--excluded writes nothing, so it goes neither with --shard and --merge nor with --test262');
  }
  if (modes.length > 1) throw new UsageError(`--${modes.join(' and --')} exclude each other`);
  return {
    help: values.help ?? false,
    columns: values.columns?.split(',').filter((key) => key !== '') ?? null,
    profile: values.profile ?? null,
    filter: values.filter ?? null,
    excluded: values.excluded ?? false,
    driver,
    shard,
    merge: values.merge ?? false,
    show: values.show ?? false,
    useCache: !(values.show || values['no-cache']),
    json: values.json ?? false,
    compare,
    test262: values.test262 ?? null,
    mode: parseMode(values),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: 'boolean' },
        columns: { type: 'string' },
        profile: { type: 'string' },
        filter: { type: 'string' },
        excluded: { type: 'boolean' },
        driver: { type: 'string', default: 'batch' },
        shard: { type: 'string' },
        merge: { type: 'boolean' },
        show: { type: 'boolean' },
        'no-cache': { type: 'boolean' },
        json: { type: 'boolean' },
        'compare-drivers': { type: 'string' },
        test262: { type: 'string' },
        mode: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parseMode(values: ReturnType<typeof parse>): Mode | null {
  const { mode: name, test262, merge } = values;
  if (name === undefined && test262 === undefined) return null;
  const mode = modes.find((known) => known === name);
  if (!mode) throw new UsageError(`--test262 wants --mode lockdown or --mode compartment; got ${name ?? 'none'}`);
  if ((test262 === undefined) !== (merge ?? false)) {
    throw new UsageError('--mode is for --test262 DIR, or for --merge without it');
  }
  if (values['compare-drivers'] !== undefined)
    throw new UsageError('--compare-drivers and --test262 exclude each other');
  return mode;
}

/** @throws UsageError for what is not "i/n" */
export function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!(index >= 1 && index <= count))
    throw new UsageError(`--shard wants i/n with i from 1 to n, as in 1/4; got ${text}`);
  return { index, count };
}
