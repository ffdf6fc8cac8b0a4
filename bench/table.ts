import { type Figures, type Row, timesPeer } from './figures.ts';

/** A duration for people, from nanoseconds: three digits and a unit. */
export const formatTime = (nanoseconds: number): string => formatWithUnit(nanoseconds, 1000, ['ns', 'µs', 'ms', 's']);

/** An amount of memory for people, from bytes. */
export const formatBytes = (bytes: number): string => formatWithUnit(bytes, 1024, ['B', 'KB', 'MB', 'GB']);

function formatWithUnit(amount: number, step: number, units: string[]): string {
  let value = amount;
  let i = 0;
  for (; value >= 999.5 && i < units.length - 1; i++) value /= step;
  return `${formatNumber(value)} ${units[i]}`;
}

/** What a row's figures are written with. */
export const formatOf = ({ unit }: Pick<Row, 'unit'>) => (unit === 'bytes' ? formatBytes : formatTime);

export const formatRate = (rate: number): string => `${formatNumber(rate)} MB/s`;

export const formatRatio = (ratio: number | null): string => (ratio === null ? '–' : `${formatNumber(ratio)}×`);

function formatNumber(value: number): string {
  return value.toFixed(value < 9.995 ? 2 : value < 99.95 ? 1 : 0);
}

/** An engine's figures as lines of text: a subject, and under it a line for each variant. */
export function formatTable({ engine, version, rows }: Figures): string {
  const lines = [`${engine}: ${version}`];
  const column = (text: string | number) => String(text).padStart(10);
  let last = '';
  for (const row of rows) {
    const { clause, subject, variant, samples, min, p50, p90, ratio, rate } = row;
    const format = formatOf(row);
    const title = `  ${subject} (${clause})`;
    if (title !== last) lines.push(title);
    last = title;
    const peer = variant === 'peer' ? null : timesPeer(row, rows);
    const cells = [samples, format(min), format(p50), format(p90), formatRatio(ratio), formatRatio(peer)];
    if (rate !== undefined) cells.push(`  ${formatRate(rate)}`);
    lines.push(`    ${variant.padEnd(8)}${cells.map(column).join('')}`);
  }
  const heads = ['samples', 'min', 'p50', 'p90', 'of plain', 'of peer'];
  return [`${' '.repeat(12)}${heads.map(column).join('')}`, ...lines].join('\n');
}
