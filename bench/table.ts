import type { Figures } from './figures.ts';

/** A duration for people, from nanoseconds: three digits and a unit. */
export function formatTime(nanoseconds: number): string {
  const units = ['ns', 'µs', 'ms', 's'];
  let value = nanoseconds;
  while (value >= 999.5 && units.length > 1) {
    value /= 1000;
    units.shift();
  }
  return `${formatNumber(value)} ${units[0]}`;
}

export const formatRatio = (ratio: number | null): string => (ratio === null ? '–' : `${formatNumber(ratio)}×`);

function formatNumber(value: number): string {
  return value.toFixed(value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}

/** An engine's figures as lines of text: a subject, and under it a line for each variant. */
export function formatTable({ engine, version, rows }: Figures): string {
  const lines = [`${engine}: ${version}`];
  const column = (text: string | number) => String(text).padStart(10);
  let last = '';
  for (const { clause, subject, variant, samples, min, p50, p90, ratio } of rows) {
    const title = `  ${subject} (${clause})`;
    if (title !== last) lines.push(title);
    last = title;
    const cells = [samples, formatTime(min), formatTime(p50), formatTime(p90), formatRatio(ratio)];
    lines.push(`    ${variant.padEnd(8)}${cells.map(column).join('')}`);
  }
  const heads = ['samples', 'min', 'p50', 'p90', 'ratio'];
  return [`${' '.repeat(12)}${heads.map(column).join('')}`, ...lines].join('\n');
}
