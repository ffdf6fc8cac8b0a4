import { countChecks, formatFigure, hasPassed } from '../../test262-ses/consumers/results.ts';
import { type Html, html } from '../html.ts';
import type { Joined } from '../join.ts';
import type { Check, Outcome } from '../model.ts';
import { linksFrom, type Page, scroll } from './layout.ts';

const path = 'consumers.html';

/** The programs that use SES: for each and what it ran on the checks that passed and the figures, then each check. */
export function consumersPage({ consumers }: Pick<Joined, 'consumers'>): Page {
  return {
    path,
    title: 'Consumers',
    body: html`<h1>Consumers</h1>
<p>Programs and libraries that use SES, unmodified, each on the shim and on what that is compared with. A check passes when what it tries has the outcome that is expected there.</p>
${consumers.length > 0 ? [overview(consumers), consumers.map(section)] : html`<p>None has run yet: run <code>npm run consumers</code>.</p>`}`,
    data: consumers,
  };
}

const nameOf = ({ name, bounded }: Outcome): string => (bounded ? `${name} (bounded)` : name);
const idOf = ({ name, bounded }: Outcome): string => (bounded ? `${name}-bounded` : name);

function overview(consumers: Outcome[]): Html {
  const row = (outcome: Outcome) =>
    outcome.rows.map((row) => {
      const { passed, failed } = countChecks([row]);
      const [look, sign] = failed > 0 ? ['bad', '✗'] : passed > 0 ? ['good', '✓'] : ['none', ''];
      return html`<tr><th scope="row"><a href="${linksFrom(path).page(path)}#${idOf(outcome)}">${nameOf(outcome)}</a></th><td>${row.subject}</td><td class="number ${look}"><span aria-hidden="true">${sign}</span> ${passed}/${passed + failed}</td><td>${row.figures.map((figure) => html`<small>${formatFigure(figure)}</small>`)}</td></tr>\n`;
    });
  return scroll(
    'Consumers and what they ran on',
    html`<table>
<caption>Checks passed of all, and what was measured. A bounded run is the part that <code>npm test</code> runs.</caption>
<thead><tr><th scope="col">Consumer</th><th scope="col">Subject</th><th scope="col" class="number">Checks</th><th scope="col">Figures</th></tr></thead>
<tbody>
${consumers.map(row)}</tbody>
</table>`,
  );
}

/** Each check of a consumer beside what came of it on each subject. */
function section(outcome: Outcome): Html {
  const { name, title, bounded, seconds, rows } = outcome;
  const names = [...new Set(rows.flatMap(({ checks }) => checks.map((check) => check.name)))];
  const columns = rows.map(({ checks }) => new Map(checks.map((check) => [check.name, check])));
  const row = (name: string) =>
    html`<tr><th scope="row">${name}</th>${columns.map((column) => cell(column.get(name)))}</tr>\n`;
  const drawings = rows.flatMap(({ drawing }) => drawing ?? []);
  return html`<h2 id="${idOf(outcome)}">${nameOf(outcome)}</h2>
<p>${title}. It took ${seconds.toFixed(1)}\u00a0s; again: <code>npm run consumers -- --only ${name}${bounded && ' --bounded'}</code></p>
${
  names.length > 0 &&
  scroll(
    `Checks of ${nameOf(outcome)}`,
    html`<table class="reasons">
<thead><tr><th scope="col">Check</th>${rows.map(({ subject }) => html`<th scope="col">${subject}</th>`)}</tr></thead>
<tbody>
${names.map(row)}</tbody>
</table>`,
  )
}
${drawings.map(({ title, svg }) => html`<figure><img class="drawing" alt="${title}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}"><figcaption class="quiet">${title}</figcaption></figure>\n`)}`;
}

function cell(check: Check | undefined): Html {
  if (check === undefined) return html`<td></td>`;
  const passed = hasPassed(check);
  return html`<td><span class="status ${passed ? 'good' : 'bad'}"><span aria-hidden="true">${passed ? '✓' : '✗'}</span> ${check.outcome}</span>${
    !passed && html`<small>expected: ${check.expected}</small>`
  }</td>`;
}
