import { type Html, html } from '../html.ts';
import type { BenchRow } from '../model.ts';

const width = 340;
const left = 52;
const right = 52;
const lineHeight = 17;

/**
 * Bars of the ratio to plain on a logarithmic scale, which grow from 1 = as fast as plain; null when no row has a ratio.
 * The numbers stand beside the bars, so that neither colour nor length has to be read.
 */
export function ratioChart(rows: BenchRow[], name: string): Html | null {
  const measured = rows.filter((row) => row.variant !== 'plain' && row.ratio !== null && row.ratio > 0);
  if (measured.length === 0) return null;
  const ratios = measured.map((row) => row.ratio as number);
  const ticks = logTicks(Math.min(1, ...ratios), Math.max(1, ...ratios));
  const [low, high] = [Math.log(ticks[0]), Math.log(ticks[ticks.length - 1])];
  const x = (ratio: number) => round(left + ((Math.log(ratio) - low) / (high - low)) * (width - left - right));

  const lines: Html[] = [];
  let y = 18;
  for (const [subject, variants] of Map.groupBy(measured, (row) => row.subject)) {
    for (const line of wrap(subject)) {
      lines.push(html`<text x="0" y="${y + 13}">${line}</text>\n`);
      y += lineHeight;
    }
    for (const { variant, ratio } of variants) {
      lines.push(bar(variant, ratio as number, y, x));
      y += lineHeight;
    }
    y += 6;
  }
  const grid = ticks.map(
    (tick) =>
      html`<line class="${tick === 1 ? 'plain' : 'grid'}" x1="${x(tick)}" x2="${x(tick)}" y1="14" y2="${y}"/><text class="axis" x="${x(tick)}" y="10" text-anchor="middle">${tick}</text>\n`,
  );
  return html`<svg width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" role="img" aria-label="${name}">
${grid}${lines}</svg>`;
}

/** Lines of at most some fifty characters, which is what the chart's width holds. */
const wrap = (text: string) => text.match(/.{1,48}(?:\s|$)|\S+/g) ?? [];

function bar(variant: string, ratio: number, y: number, x: (ratio: number) => number): Html {
  const [from, to] = [x(Math.min(1, ratio)), x(Math.max(1, ratio))];
  return html`<text class="axis" x="8" y="${y + 12}">${variant}</text><rect class="${variant}" x="${from}" y="${y + 4}" width="${Math.max(1, round(to - from))}" height="9"/><text x="${width}" y="${y + 12}" text-anchor="end">${times(ratio)}</text>\n`;
}

/** Ticks that enclose a range of ratios: 1, 2 and 5 of each power of ten, or powers of ten where those were too many. */
export function logTicks(low: number, high: number): number[] {
  const enclose = (marks: number[]) => {
    const ticks: number[] = [];
    for (let power = Math.floor(Math.log10(low)) - 1; power <= Math.log10(high) + 1; power++) {
      ticks.push(...marks.map((mark) => Number(`${mark}e${power}`)));
    }
    const first = ticks.findLastIndex((tick) => tick <= low);
    const last = ticks.findIndex((tick) => tick >= high && tick > low);
    return ticks.slice(first, last + 1);
  };
  const fine = enclose([1, 2, 5]);
  return fine.length <= 7 ? fine : enclose([1]);
}

const round = (n: number) => Math.round(n * 10) / 10;

/** A ratio with three significant digits: "1.24 ×". */
export const times = (ratio: number) => `${ratio >= 100 ? Math.round(ratio) : Number(ratio.toPrecision(3))} ×`;
