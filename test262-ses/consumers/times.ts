// How long things take, in figures of a row.
import type { Figure, Row } from './consumer.ts';
import { hasPassed } from './results.ts';

/** The milliseconds that a run takes from its start to its end. */
export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** The smallest and the middle one of at least one figure in milliseconds. */
export function summarise(name: string, milliseconds: number[]): Figure[] {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return [
    { name: `${name}, min`, value: sorted[0], unit: 'ms' },
    { name: `${name}, p50`, value: sorted[Math.floor(sorted.length / 2)], unit: 'ms' },
  ];
}

/**
 * Has each of several runs give its milliseconds, one after the other, and all of them `rounds` times: what else the
 * machine does then falls on each of them.
 * @returns the figures of each run
 */
export async function measureInTurn(
  name: string,
  rounds: number,
  runs: (() => Promise<number>)[],
): Promise<Figure[][]> {
  const milliseconds: number[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, run] of runs.entries()) milliseconds[i].push(await run());
  }
  return milliseconds.map((times) => summarise(name, times));
}

/** The rows with the figures of their runs, but for those where a check has failed: they are not run. */
export async function measureRows(
  name: string,
  rounds: number,
  rows: Row[],
  runs: (() => Promise<number>)[],
): Promise<Row[]> {
  const isSound = ({ checks }: Row) => checks.every(hasPassed);
  const measured = await measureInTurn(
    name,
    rounds,
    runs.filter((_, i) => isSound(rows[i])),
  );
  return rows.map((row) => (isSound(row) ? { ...row, figures: [...row.figures, ...(measured.shift() ?? [])] } : row));
}
