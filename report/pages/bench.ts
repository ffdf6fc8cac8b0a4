import { type Html, html } from '../html.ts';
import type { Joined } from '../join.ts';
import type { BenchRow, BudgetRow, ParseRow } from '../model.ts';
import { ratioChart, times } from './chart.ts';
import { linksFrom, type Page, scroll } from './layout.ts';

const path = 'bench.html';

/** What SES costs on each engine: the ratio to plain as a chart, with the figures beside it. */
export function benchPage(joined: Joined): Page {
  const links = linksFrom(path);
  const known = new Set(joined.clauses.map((clause) => clause.id));
  const engines = Map.groupBy(joined.bench, (row) => row.engine);
  const sections = Array.from(engines, ([engine, rows]) => {
    const chart = ratioChart(rows, `Ratio to plain on ${engine}; the table beside it has the figures`);
    return html`<h2 id="${engine}">${engine} <small>${rows[0].version}</small></h2>
<div class="bench">
${chart && html`<figure>\n${chart}\n<figcaption class="quiet">Ratio of the least time to that of plain, logarithmic: less is faster.</figcaption>\n</figure>`}
${scroll(
  `Figures of ${engine}`,
  figures(rows, (id) => known.has(id) && links.clause(id)),
)}
</div>\n`;
  });
  return {
    path,
    title: 'Benches',
    body: html`<h1>Benches</h1>
<p>What SES costs: each figure against the same engine without it, from one run. “plain” is the engine with nothing, “shim” ours, “compat” ours with the API of npm's ses, “peer” that itself, “native” the engine's own.</p>
${sections.length > 0 ? sections : html`<p>There are no figures yet: run <code>npm run bench</code>.</p>`}
${joined.budget.length > 0 && budget(joined.budget)}
${joined.parses.length > 0 && parses(joined.parses)}`,
    data: { figures: joined.bench, budget: joined.budget, parses: joined.parses },
  };
}

/** What the shim may cost, and does. */
export function budget(rows: BudgetRow[]): Html {
  const words = { kept: 'kept', over: 'over', none: 'not measured' };
  const many = (verdict: BudgetRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const row = ({ engine, subject, measured, allowed, verdict, reason }: BudgetRow) =>
    html`<tr><th scope="row">${subject}</th><td>${engine}</td><td class="number">${measured}</td><td class="number">${allowed}</td><td>${words[verdict]}</td><td>${reason}</td></tr>\n`;
  const table = html`<table>
<caption>The least time of the shim, or its memory, beside its limit.</caption>
<thead><tr><th scope="col">Subject</th><th scope="col">Engine</th><th scope="col" class="number">Shim</th><th scope="col" class="number">Limit</th><th scope="col">Verdict</th><th scope="col">Why this limit</th></tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>`;
  return html`<h2 id="budget">What the shim may cost</h2>
<p>Of ${rows.length} limits ${many('kept')} are kept, ${many('over')} are not, ${many('none')} have no figure. A reason stands where an engine, or what the law demands, makes the limit that the project had set itself impossible.</p>
${scroll('What the shim may cost', table)}\n`;
}

/** What the shim does with the sources of real packages. */
export function parses(rows: ParseRow[]): Html {
  const total = (parsed: boolean) =>
    rows.reduce((sum, row) => sum + (row.parsed === parsed && row.outcome !== 'refused' ? row.packages : 0), 0);
  const kilobytes = (bytes: number) => html`<td class="number">${Math.round(bytes / 1024)}</td>`;
  const count = (many: number) => html`<td class="number">${many}</td>`;
  const row = ({ outcome, packages, mains, mainBytes, modules, bytes }: ParseRow) =>
    html`<tr><th scope="row">${outcome}</th>${count(packages)}${count(mains)}${kilobytes(mainBytes)}${count(modules)}${kilobytes(bytes)}</tr>\n`;
  const table = html`<table>
<caption>Packages by the worst of their modules; main modules and their KB; all modules that these lead to, and their KB.</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col" class="number">Packages</th><th scope="col" class="number">Mains</th><th scope="col" class="number">KB</th><th scope="col" class="number">Modules</th><th scope="col" class="number">KB</th></tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>`;
  return html`<h2 id="parses">What real packages need</h2>
<p>Of the CommonJS packages that <code>npm run packages</code> installs, the shim evaluates ${total(false)} without a parse; ${total(true)} need one, for what the table says.</p>
${scroll('What real packages need', table)}\n`;
}

/** A table of figures; `address` leads from a clause id to its page, where there is one. */
export function figures(rows: BenchRow[], address?: (id: string) => string | false) {
  const severalEngines = new Set(rows.map((row) => row.engine)).size > 1 || !address;
  const row = ({ engine, clause, subject, variant, samples, min, p50, p90, ratio, ofPeer, unit, rate }: BenchRow) => {
    const amount = unit === 'bytes' ? memory : duration;
    const to = address?.(clause);
    return html`<tr><th scope="row">${to ? html`<a href="${to}">${subject}</a>` : subject}</th>${
      severalEngines && html`<td>${engine}</td>`
    }<td>${variant}</td><td class="number">${amount(min)}</td><td class="number">${amount(p50)}</td><td class="number">${amount(p90)}</td><td class="number">${samples}</td><td class="number">${
      ratio !== null && times(ratio)
    }</td><td class="number">${ofPeer !== null && times(ofPeer)}</td><td class="number">${
      rate !== null && html`${Number(rate.toPrecision(3))} MB/s`
    }</td></tr>\n`;
  };
  return html`<table>
<caption>Time an operation, or memory.</caption>
<thead><tr><th scope="col">Subject</th>${severalEngines && html`<th scope="col">Engine</th>`}<th scope="col">Variant</th><th scope="col" class="number">min</th><th scope="col" class="number">p50</th><th scope="col" class="number">p90</th><th scope="col" class="number">Samples</th><th scope="col" class="number">Of plain</th><th scope="col" class="number">Of peer</th><th scope="col" class="number">Source</th></tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table>`;
}

/** Nanoseconds with three significant digits, in the unit that suits them. */
export const duration = (ns: number): string => withUnit(ns, 1000, ['ns', 'µs', 'ms', 's']);

/** Bytes, likewise. */
export const memory = (bytes: number): string => withUnit(bytes, 1024, ['B', 'KB', 'MB']);

function withUnit(amount: number, step: number, units: string[]): string {
  let value = amount;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= step;
    unit++;
  }
  return `${Number(value.toPrecision(3))} ${units[unit]}`;
}
