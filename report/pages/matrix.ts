import { leastFailing } from '../../test262-ses/runner/columns.ts';
import { count } from '../faults.ts';
import { type Html, html } from '../html.ts';
import {
  isHonestyCheck,
  type Joined,
  type JoinedClause,
  type JoinedColumn,
  type JoinedTest,
  whyMissing,
} from '../join.ts';
import type { Summary } from '../summary.ts';
import { tally } from '../tally.ts';
import { columnFacts, counts, look, remedy } from './answers.ts';
import { controls, type Links, linksFrom, type Page, scroll } from './layout.ts';

const path = 'index.html';

const groups: Record<string, string | undefined> = {
  native: 'In the engine',
  shim: 'Our shim',
  peer: 'Peer shim',
  control: 'Honesty checks, which must fail',
  stub: 'Honesty checks, which must fail',
};
const group = ({ implementation }: JoinedColumn) => groups[implementation] ?? implementation;

/** The first page: what each column answered to the tests of each clause, clauses that divide the columns first. */
export function matrixPage(joined: Joined, summary: Summary, faults: number): Page {
  const links = linksFrom(path);
  const order = Object.keys(groups);
  const rank = (column: JoinedColumn) => order.indexOf(column.implementation);
  const columns = joined.columns.toSorted((a, b) => rank(a) - rank(b));
  const rows = joined.clauses.filter((clause) => clause.tests.length > 0);
  const divided = rows.filter((clause) => clause.tests.some((test) => test.disagrees));
  const agreed = rows.filter((clause) => !divided.includes(clause));
  const body = (title: string, clauses: JoinedClause[]) =>
    clauses.length > 0 &&
    html`<tbody>
<tr class="heading"><th class="row-head" scope="rowgroup">${title}</th>${columns.map(() => html`<td></td>`)}</tr>
${clauses.map((clause) => clauseRow(clause, rows.indexOf(clause), columns, links))}</tbody>\n`;

  return {
    path,
    title: 'Conformance matrix',
    body: html`<h1>Conformance matrix</h1>
<p>What each column answered to the tests of each clause: passed of run. Clauses on which native engines and the shim differ come first.</p>
${facts(summary, joined.counted)}
${faults > 0 && html`<p class="notice">This report is not whole: <a href="${links.page('faults.html')}">${count(faults, 'fault')}</a>.</p>`}
${controls('matrix', html`<label><input type="checkbox"> In the order of the law</label>\n`)}
<p class="quiet">✓ all pass; ≈ what does not pass is expected, with a reason; ✗ something is unexpected; – all are skipped, since the column lacks a feature; nothing: not run.</p>
${scroll(
  'Conformance matrix',
  html`<table class="matrix" id="matrix">
<caption>Tests passed of tests run</caption>
<thead>
<tr><td class="row-head group"></td>${groupHeads(columns)}</tr>
<tr><th class="row-head" scope="col">Clause</th>${columns.map((column, i) => columnHead(column, columns[i - 1]))}</tr>
</thead>
${body('Columns differ', divided)}${body('Columns agree', agreed)}<tfoot>
${totals(joined.tests, columns)}
${honesty(columns)}
</tfoot>
</table>`,
  'matrix-box',
)}
${missingColumns(columns)}`,
    data: {
      summary,
      faults,
      columns: columns.map(columnData),
      clauses: [...divided, ...agreed].map((clause) => clauseData(clause, columns)),
    },
  };
}

function facts(summary: Summary, counted: boolean): Html {
  const { clauses, algorithms, transcribed, steps, stepsReached, stepsUnreachable } = summary;
  const { edges, edgesReached, edgesUnreachable, tests, generated } = summary;
  const uncounted = html`not counted yet, run <code>npm run matrix</code>`;
  return html`<dl class="facts">
<dt>The law</dt><dd>${clauses} clauses, ${algorithms} algorithms, ${transcribed} transcribed</dd>
<dt>Steps</dt><dd>${steps}: ${counted ? html`${stepsReached} reached by a test, ${stepsUnreachable} unreachable with a reason` : uncounted}</dd>
<dt>Abrupt edges</dt><dd>${edges}: ${counted ? html`${edgesReached} taken by a test, ${edgesUnreachable} unreachable with a reason` : uncounted}</dd>
<dt>Tests</dt><dd>${tests} written by hand, ${generated} generated from the table of intrinsics</dd>
</dl>`;
}

/** The class of a column's cells: honesty checks are set apart, and so is the first column of each group. */
function setting(column: JoinedColumn, previous: JoinedColumn | undefined): string {
  const isFirst = !previous || group(column) !== group(previous);
  return `${isFirst ? 'first ' : ''}${isHonestyCheck(column) ? 'honesty ' : ''}`;
}

function groupHeads(columns: JoinedColumn[]): Html[] {
  return [...Map.groupBy(columns, group)].map(
    ([title, members]) =>
      html`<th class="group ${setting(members[0], undefined)}" scope="colgroup" colspan="${members.length}">${title}</th>`,
  );
}

function columnHead(column: JoinedColumn, previous: JoinedColumn | undefined): Html {
  return html`<th scope="col" class="${setting(column, previous)}" id="column-${column.key}">${column.title}${columnFacts(column)}</th>`;
}

function clauseRow(clause: JoinedClause, order: number, columns: JoinedColumn[], links: Links): Html {
  const { id, number, title, tests } = clause;
  const divided = tests.filter((test) => test.disagrees).length;
  return html`<tr id="${id}" data-order="${order}"><th class="row-head" scope="row"><a href="${links.clause(id)}"><span class="number">${number}</span> ${title}</a><a class="permalink" href="#${encodeURIComponent(id)}" aria-label="Link to this row">#</a>${
    divided > 0 && html`<small>≠ differ on ${divided} of ${tests.length}</small>`
  }</th>${cells(tests, columns)}</tr>\n`;
}

function cells(tests: JoinedTest[], columns: JoinedColumn[]): Html[] {
  return columns.map((column, i) => {
    const outcome = tally(tests.flatMap((test) => test.answers.get(column.key) ?? []));
    const { name, sign } = isHonestyCheck(column) ? { name: '', sign: '' } : look(outcome);
    return html`<td class="${setting(column, columns[i - 1])}${name}">${counts(outcome, sign)}</td>`;
  });
}

function totals(tests: JoinedTest[], columns: JoinedColumn[]): Html {
  return html`<tr><th class="row-head" scope="row">All tests</th>${cells(tests, columns)}</tr>`;
}

/** The part of its tests that each column fails, beside what an honesty check must fail at least. */
function honesty(columns: JoinedColumn[]): Html {
  const cell = (column: JoinedColumn, i: number) => {
    const least = leastFailing[column.implementation];
    const { run, pass } = column.tally;
    if (run === 0) return html`<td class="${setting(column, columns[i - 1])}"></td>`;
    const failing = (run - pass) / run;
    const name = least === undefined ? '' : failing >= least ? 'good' : 'bad';
    return html`<td class="${setting(column, columns[i - 1])}${name}">${percent(failing)}${
      least !== undefined &&
      html`<small>${failing >= least ? '✓ at least' : '✗ wanted: at least'} ${percent(least)}</small>`
    }</td>`;
  };
  return html`<tr><th class="row-head" scope="row">Not passing</th>${columns.map(cell)}</tr>`;
}

const percent = (part: number) => `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;

function missingColumns(columns: JoinedColumn[]): Html | null {
  const missing = columns.filter((column) => whyMissing(column.outcome) !== null);
  if (missing.length === 0) return null;
  return html`<h2 id="missing">Missing columns</h2>
<ul>
${missing.map((column) => html`<li>${column.title}: ${whyMissing(column.outcome)}. Run <code>${remedy(column)}</code></li>\n`)}</ul>`;
}

function columnData({ key, title, engine, implementation, install, outcome, tally }: JoinedColumn) {
  const about = { key, title, engine, implementation, install };
  if (outcome?.kind !== 'ran') return { ...about, missing: whyMissing(outcome) };
  const { version, driver, seconds, cached } = outcome;
  return { ...about, version, driver, seconds, cached, tally };
}

function clauseData({ id, number, title, tests }: JoinedClause, columns: JoinedColumn[]) {
  const answers = columns.map(({ key }) => [key, tally(tests.flatMap((test) => test.answers.get(key) ?? []))]);
  const disagreements = tests.filter((test) => test.disagrees).map((test) => test.path);
  return { id, number, title, tests: tests.length, disagreements, columns: Object.fromEntries(answers) };
}
