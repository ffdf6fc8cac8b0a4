import { parseArgs } from 'node:util';
import { UsageError } from './columns.ts';
import type { Shard } from './results.ts';

export const usage = `usage: npm run matrix -- [options]
  --columns a,b          these columns of engines.json only
  --profile name         the columns that are tested in this profile of the law (full, shim, born-locked)
  --filter glob          tests whose path in test262-ses/test matches; leaves out/results as it is
  --driver batch|eshost  many tests to a process (batch, the default), or one through eshost
  --shard i/n            part i of n of the tests; writes out/results/<column>.<i>of<n>.json
  --merge                runs nothing; joins the shards that lie in out/results
  --show                 prints each test's message and output; takes nothing from the cache
  --no-cache             takes nothing from the cache
  --json                 prints the results as JSON instead of the table
  --compare-drivers N    runs N tests of each column with both drivers; fails when the verdicts differ
  --help                 prints this`;

export interface Options {
  help: boolean;
  columns: string[] | null;
  profile: string | null;
  filter: string | null;
  driver: string;
  shard: Shard | null;
  merge: boolean;
  show: boolean;
  useCache: boolean;
  json: boolean;
  compare: number | null;
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
  if (modes.length > 1) throw new UsageError(`--${modes.join(' and --')} exclude each other`);
  return {
    help: values.help ?? false,
    columns: values.columns?.split(',').filter((key) => key !== '') ?? null,
    profile: values.profile ?? null,
    filter: values.filter ?? null,
    driver,
    shard,
    merge: values.merge ?? false,
    show: values.show ?? false,
    useCache: !(values.show || values['no-cache']),
    json: values.json ?? false,
    compare,
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
        driver: { type: 'string', default: 'batch' },
        shard: { type: 'string' },
        merge: { type: 'boolean' },
        show: { type: 'boolean' },
        'no-cache': { type: 'boolean' },
        json: { type: 'boolean' },
        'compare-drivers': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!(index >= 1 && index <= count))
    throw new UsageError(`--shard wants i/n with i from 1 to n, as in 1/4; got ${text}`);
  return { index, count };
}
