import { countReasons, failsPlainly, reproduce } from '../../test262-ses/runner/test262/outcome.ts';
import { type Reason, reasons } from '../../test262-ses/runner/test262/reasons.ts';
import { type Html, html } from '../html.ts';
import type { Column, Mode, Test262Outcome, Test262Ran, Test262Result } from '../model.ts';
import { status } from './answers.ts';
import { controls, type Links, linksFrom, type Page, type Section, scroll } from './layout.ts';

const path = 'test262.html';

interface Run {
  mode: Mode;
  column: Column;
  ran: Test262Ran;
}

const modeTitles: Record<Mode, string> = {
  lockdown: 'In the start compartment, after lockdown',
  compartment: 'In a compartment that was made after lockdown',
};

const ranOf = (outcomes: Test262Outcome[]): Run[] =>
  outcomes.flatMap(({ mode, column, outcome }) => (outcome.kind === 'ran' ? { mode, column, ran: outcome } : []));

/** The chapter's place in the navigation: none when no column has run test262. */
export function test262Section(outcomes: Test262Outcome[]): Section[] {
  return ranOf(outcomes).length > 0 ? [[path, 'test262']] : [];
}

/** What SES does to ordinary JavaScript: a page with the figures, and for each mode and column one with the differences. */
export function test262Pages(outcomes: Test262Outcome[]): Page[] {
  const runs = ranOf(outcomes);
  if (runs.length === 0) return [];
  const links = linksFrom(path);
  const byMode = Map.groupBy(runs, ({ mode }) => mode);
  const figures: Page = {
    path,
    title: 'test262 under SES',
    body: html`<h1>test262 under SES</h1>
<p>Does ordinary JavaScript keep working? Each test of test262 ran on the plain engine first, and with SES only if it passed there: a difference is what SES does. <em>Expected</em> ones have a reason in <code>test262-ses/test262-expected.txt</code>; of the others the reason is only <em>probable</em>, read off their messages.</p>
${Array.from(byMode, ([mode, members]) => modeSection(mode, members, links))}`,
    data: runs.map((run) => ({ ...about(run), ...counts(run.ran), reasons: byReason(run.ran) })),
  };
  return [figures, ...runs.map(differencesPage)];
}

const about = ({ mode, column, ran: { version, folder, revision, filter } }: Run) => ({
  ...{ mode, column: column.key, version, folder, revision, filter },
});

/** The status of each difference that nobody expected. */
const isUnexpected = ({ status }: Test262Result) => !['pass', 'expected-fail', 'skip'].includes(status);

function counts({ tests }: Test262Ran) {
  const results = [...tests.values()];
  const number = (matches: (result: Test262Result) => boolean) => results.filter(matches).length;
  const plain = number(failsPlainly);
  return {
    pass: number(({ status }) => status === 'pass'),
    differs: number((result) => isUnexpected(result) && result.status !== 'unexpected-pass'),
    expected: number(({ status }) => status === 'expected-fail'),
    unexpectedPass: number(({ status }) => status === 'unexpected-pass'),
    failsPlainly: plain,
    skipped: number(({ status }) => status === 'skip') - plain,
  };
}

/** For each kind of result that has a reason, how many have which. */
function byReason({ tests }: Test262Ran) {
  const results = [...tests.values()];
  const groups = {
    expected: results.filter(({ status }) => status === 'expected-fail'),
    probable: results.filter((result) => isUnexpected(result) && result.status !== 'unexpected-pass'),
    skipped: results.filter((result) => result.status === 'skip' && !failsPlainly(result)),
  };
  return (['expected', 'probable', 'skipped'] as const).flatMap((kind) =>
    countReasons(groups[kind]).map(([reason, count]) => ({ kind, reason, count })),
  );
}

function modeSection(mode: Mode, runs: Run[], links: Links): Html {
  const row = (run: Run) => {
    const { column, ran } = run;
    const n = counts(ran);
    const { revision, filter, driver, seconds } = ran;
    const part = filter !== null && html`<small>only <code>${filter}</code></small>`;
    const facts = html`<small>${column.engine} ${ran.version}; test262 ${revision?.slice(0, 10) ?? 'of unknown revision'}; ${driver}, ${seconds.toFixed(1)}\u00a0s</small>${part}`;
    const numbers = [n.pass, n.differs, n.expected, n.unexpectedPass, n.failsPlainly, n.skipped];
    return html`<tr><th scope="row"><a href="${links.page(columnPath(run))}">${column.title}</a>${facts}</th>${numbers.map((n) => html`<td class="number">${n}</td>`)}</tr>\n`;
  };
  return html`<h2>${modeTitles[mode]}</h2>
${scroll(
  modeTitles[mode],
  html`<table>
<caption>Tests of test262, mode ${mode}.</caption>
<thead><tr><th scope="col">Column</th><th scope="col" class="number">Pass</th><th scope="col" class="number">Differ</th><th scope="col" class="number">Expected to differ</th><th scope="col" class="number">Pass unexpectedly</th><th scope="col" class="number">Fail plainly</th><th scope="col" class="number">Not run</th></tr></thead>
<tbody>
${runs.map(row)}</tbody>
</table>`,
)}
${reasonsTable(mode, runs)}`;
}

function reasonsTable(mode: Mode, runs: Run[]): Html {
  const columns = runs.map(({ ran }) => byReason(ran));
  const known: (Reason | null)[] = [...(Object.keys(reasons) as Reason[]), null];
  const cell = (rows: ReturnType<typeof byReason>, reason: Reason | null) => {
    const kinds = { expected: 'expected', probable: reason ? 'probable' : null, skipped: 'not run' };
    const counts = rows.filter((row) => row.reason === reason);
    return html`<td class="number">${counts.map(({ kind, count }) => html`${count}${kinds[kind] && html`<small>${kinds[kind]}</small>`} `)}</td>`;
  };
  const rows = known
    .filter((reason) => columns.some((rows) => rows.some((row) => row.reason === reason)))
    .map(
      (reason) =>
        html`<tr><th scope="row">${reason ?? 'unclear'}<small>${reason ? reasons[reason] : 'what the test says does not tell'}</small></th>${columns.map((rows) => cell(rows, reason))}</tr>\n`,
    );
  if (rows.length === 0) return html``;
  return scroll(
    `Reasons, mode ${mode}`,
    html`<table class="reasons">
<caption>Why a test differs, or does not run.</caption>
<thead><tr><th scope="col">Reason</th>${runs.map(({ column }) => html`<th scope="col" class="number">${column.title}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`,
  );
}

const columnPath = ({ mode, column }: Pick<Run, 'mode' | 'column'>) => `test262/${mode}-${column.key}.html`;

interface Difference extends Test262Result {
  test: string;
  reproduce: string;
}

/** The differences that nobody expected, by folder of test262. */
function differencesPage(run: Run): Page {
  const { mode, column, ran } = run;
  const differences = [...ran.tests].flatMap(([test, result]): Difference[] =>
    isUnexpected(result) ? [{ test, ...result, reproduce: reproduce(ran.folder, mode, column.key, test) }] : [],
  );
  const folders = Map.groupBy(differences, ({ test }) => test.split('/').slice(0, -1).slice(0, 3).join('/'));
  const { pass, differs } = counts(ran);
  return {
    path: columnPath(run),
    title: `test262 on ${column.title}, mode ${mode}`,
    body: html`<h1>test262 on ${column.title}</h1>
<p>${modeTitles[mode]}: of ${pass + differs} tests that ran and have no line in the list, ${differs} differ.</p>
${folders.size > 0 ? differencesTable(folders) : html`<p>No difference that is not expected.</p>`}`,
    data: { ...about(run), differences },
  };
}

function differencesTable(folders: Map<string, Difference[]>): Html {
  const id = 'differences';
  const row = (difference: Difference) => {
    const { test, reason, message, reproduce } = difference;
    return html`<tr><th scope="row">${test}</th><td>${status(difference)}<small>${reason ? `probably ${reason}` : 'unclear'}</small></td><td>${message && html`<pre>${message}</pre>`}<code class="command quiet">${reproduce}</code></td></tr>\n`;
  };
  return html`${controls(id)}
${scroll(
  'Differences',
  html`<table id="${id}">
<caption>By folder of test262.</caption>
<thead><tr><th scope="col">Test</th><th scope="col">Answer</th><th scope="col">Message and command</th></tr></thead>
${Array.from(folders, ([folder, members]) => html`<tbody>\n<tr class="heading"><th scope="rowgroup">${folder}, ${members.length}</th><td></td><td></td></tr>\n${members.map(row)}</tbody>\n`)}</table>`,
)}`;
}
