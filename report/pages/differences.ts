import { type Html, html } from '../html.ts';
import { isHonestyCheck, type Joined } from '../join.ts';
import type { Result } from '../model.ts';
import { reproduce, status } from './answers.ts';
import { controls, type Links, linksFrom, type Page, scroll } from './layout.ts';

const path = 'differences.html';

interface Difference extends Result {
  test: string;
  clause: string;
  column: string;
  title: string;
}

/** Every answer of a real column that is not a pass, with its message or reason: what nobody expected comes first. */
export function differencesPage(joined: Joined): Page {
  const differences = joined.columns
    .filter((column) => !isHonestyCheck(column))
    .flatMap(({ key, title }) =>
      joined.tests.flatMap((test): Difference[] => {
        const answer = test.answers.get(key);
        if (!answer || answer.status === 'pass') return [];
        return [{ test: test.path, clause: test.frontmatter.esid, column: key, title, ...answer }];
      }),
    );
  const known = new Set(joined.clauses.map((clause) => clause.id));
  const links = linksFrom(path);
  const table = (name: string, which: (difference: Difference) => boolean) =>
    section(name, differences.filter(which), known, links);
  const data = ({ title, ...difference }: Difference) => ({
    ...difference,
    reproduce: reproduce(difference.column, difference.test),
  });
  return {
    path,
    title: 'Differences',
    body: html`<h1>Differences</h1>
<p>Every answer that is not a pass, honesty checks left out.</p>
${table('Unexpected', ({ status }) => status !== 'expected-fail' && status !== 'skip')}
${table('Expected failures', ({ status }) => status === 'expected-fail')}
${table('Skipped', ({ status }) => status === 'skip')}`,
    data: differences.map(data),
  };
}

function section(name: string, differences: Difference[], known: Set<string>, links: Links): Html {
  if (differences.length === 0) return html`<h2>${name}</h2>\n<p>None.</p>`;
  const id = name.toLowerCase().replace(' ', '-');
  const row = (difference: Difference) => {
    const { test, clause, title, message } = difference;
    return html`<tr><th scope="row">${title}</th><td><a href="${links.test(test)}">${test}</a><small>${
      known.has(clause) ? html`<a href="${links.clause(clause)}">${clause}</a>` : clause
    }</small></td><td>${status(difference)}</td><td>${message && html`<pre>${message}</pre>`}</td></tr>\n`;
  };
  return html`<h2>${name}</h2>
${controls(id)}
${scroll(
  name,
  html`<table id="${id}">
<caption>${differences.length} answer${differences.length > 1 && 's'}.</caption>
<thead><tr><th scope="col">Column</th><th scope="col">Test and clause</th><th scope="col">Answer</th><th scope="col">Message or reason</th></tr></thead>
<tbody>
${differences.map(row)}</tbody>
</table>`,
)}`;
}
