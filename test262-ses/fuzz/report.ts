import type { Kind } from './case.ts';
import type { Disagreement, KindRun, Tally } from './run.ts';

/** A disagreement for a person: the test that shows it, and what each column that deviates observed. */
export function renderDisagreement({ name }: Kind, { seed, index, columns, test, observed }: Disagreement): string {
  const seen = [...observed].map(([key, text]) => `${key} observes:\n${text.replace(/^/gm, '    ')}`);
  return `
== ${name}, seed ${seed}, case ${index}: ${columns.join(', ')} disagree${columns.length === 1 ? 's' : ''}
${test}
${seen.join('\n')}`;
}

/** The table of kinds and columns, the known differences that were met, and in the last line the figures of all. */
export function renderTallies(runs: Map<string, KindRun>): string {
  const rows = [...runs].flatMap(([kind, { columns }]) =>
    [...columns].map(([key, tally]) => [kind, key, ...cells(tally)]),
  );
  const head = ['kind', 'column', 'cases', 'agree', 'known', 'disagree', 'a second'];
  const widths = head.map((title, i) => Math.max(...[head, ...rows].map((row) => row[i].length), title.length));
  const line = (row: string[]) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [...[head, ...rows].map(line), ...knownLines(runs), totals(runs)].join('\n');
}

function cells({ cases, known, differing, milliseconds }: Tally): string[] {
  const knownCount = sum(known.values());
  const speed = milliseconds === 0 ? 0 : (1000 * cases) / milliseconds;
  return [...[cases, cases - knownCount - differing, knownCount, differing].map(String), speed.toFixed(0)];
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

function knownLines(runs: Map<string, KindRun>): string[] {
  const counts = new Map<string, number>();
  for (const { columns } of runs.values()) {
    for (const [key, { known }] of columns) {
      for (const [name, count] of known)
        counts.set(`${name} on ${key}`, (counts.get(`${name} on ${key}`) ?? 0) + count);
    }
  }
  const names = [...counts.keys()].sort();
  return names.length === 0
    ? []
    : [
        'known differences (test262-ses/fuzz/differences.ts):',
        ...names.map((name) => `  ${name}: ${counts.get(name)}`),
      ];
}

function totals(runs: Map<string, KindRun>): string {
  const tallies = [...runs.values()].flatMap(({ columns }) => [...columns.values()]);
  const cases = sum(tallies.map((tally) => tally.cases));
  const differing = sum(tallies.map((tally) => tally.differing));
  return `${cases} cases: ${cases - differing} as expected, ${differing} differ`;
}
