import { parseArgs } from 'node:util';
import { UsageError } from '../runner/columns.ts';
import { parseShard } from '../runner/options.ts';
import type { Choice } from './mutants.ts';

export const usage = `usage: npm run mutate -- [options]
  --clause id[,id]  the mutants of these clauses only; may be given more than once
  --shard i/n       part i of n of the mutants; its answers go to out/mutation/<i>of<n>.jsonl
  --sample n        n mutants from all clauses, always the same; without the explained survivors, which take long
  --explained       asks all tests of the explained survivors too, and not only the most likely ones: it takes long
  --json            prints the results as JSON
  --help            prints this`;

export interface Options extends Choice {
  explained: boolean;
  json: boolean;
  help: boolean;
}

/**
 * Parses the command line.
 * @throws UsageError for an unknown option or a bad value
 */
export function parseOptions(args: string[]): Options {
  const { clause = [], shard, sample, explained = false, json = false, help = false } = parse(args);
  const number = sample === undefined ? null : Number(sample);
  if (number !== null && !(Number.isInteger(number) && number > 0)) {
    throw new UsageError('--sample wants a number of mutants, as in --sample 40');
  }
  return {
    clauses: clause.flatMap((ids) => ids.split(',')).filter((id) => id !== ''),
    shard: shard === undefined ? null : parseShard(shard),
    sample: number,
    explained,
    json,
    help,
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args,
      options: {
        clause: { ...text, multiple: true },
        shard: text,
        sample: text,
        explained: flag,
        json: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
