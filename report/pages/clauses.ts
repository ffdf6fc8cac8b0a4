import { type Html, html } from '../html.ts';
import type { Joined, JoinedClause } from '../join.ts';
import { type Coverage, coverageOf } from '../points.ts';
import { controls, type Links, linksFrom, type Page, scroll } from './layout.ts';

const path = 'clauses.html';

/** Every clause of the law in its order, with what stands under its id. */
export function clausesPage(joined: Joined): Page {
  const links = linksFrom(path);
  return {
    path,
    title: 'Clauses',
    body: html`<h1>Clauses</h1>
<p>Every clause of the law, and what stands under its id: transcription, shim, tests, and which of its steps and abrupt edges (each <code>?</code>) a test reached.</p>
${controls('clauses')}
${scroll(
  'Clauses',
  html`<table id="clauses">
<caption>In the order of the law. After a +: listed as unreachable, with a reason.</caption>
<thead><tr><th scope="col">Clause</th><th scope="col">Transcription</th><th scope="col" class="number">Shim</th><th scope="col" class="number">Steps reached</th><th scope="col" class="number">Edges taken</th><th scope="col" class="number">Tests</th></tr></thead>
<tbody>
${joined.clauses.map((clause) => row(clause, joined.counted, links))}</tbody>
</table>`,
)}`,
    data: joined.clauses.map((clause) => ({
      ...coverageOf(clause),
      id: clause.id,
      number: clause.number,
      title: clause.title,
      transcription: clause.place,
      shim: clause.mentions.map(({ file, line }) => ({ file, line })),
      tests: clause.tests.length,
    })),
  };
}

function row(clause: JoinedClause, counted: boolean, links: Links): Html {
  const { id, number, title, place, mentions, tests } = clause;
  const { steps, edges } = coverageOf(clause);
  return html`<tr id="${id}"><th scope="row"><a href="${links.clause(id)}"><span class="number">${number}</span> ${title}</a></th><td>${
    place ? html`<a href="${links.source(place)}">${place.file.split('/').at(-1)}:${place.line}</a>` : steps && '✗ none'
  }</td><td class="number">${mentions.length || ''}</td>${cell(steps, counted)}${cell(edges, counted)}<td class="number">${
    tests.length || ''
  }</td></tr>\n`;
}

function cell(coverage: Coverage | null, counted: boolean): Html {
  if (!coverage || coverage.total === 0) return html`<td class="number"></td>`;
  const { total, reached, listed } = coverage;
  if (!counted) return html`<td class="number none">?/${total}</td>`;
  const done = reached + listed === total;
  return html`<td class="number ${done ? 'good' : 'bad'}">${done ? '✓' : '✗'} ${reached}${listed > 0 && ` + ${listed}`}/${total}</td>`;
}
