import { type Html, html } from '../html.ts';
import type { Joined, JoinedClause, JoinedStep } from '../join.ts';
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
      ...facts(clause),
      id: clause.id,
      number: clause.number,
      title: clause.title,
      transcription: clause.place,
      shim: clause.mentions.map(({ file, line }) => ({ file, line })),
      tests: clause.tests.length,
    })),
  };
}

/** Of `total`, how many were `reached`, and how many of the others are `listed` as unreachable. */
interface Coverage {
  total: number;
  reached: number;
  listed: number;
}

/** What the tests reached of an algorithm. */
export function facts({ steps }: { steps: JoinedStep[] | null }): { steps: Coverage | null; edges: Coverage | null } {
  if (!steps) return { steps: null, edges: null };
  const coverage = (points: { by: string[]; listed: unknown }[]): Coverage => ({
    total: points.length,
    reached: points.filter(({ by }) => by.length > 0).length,
    listed: points.filter(({ by, listed }) => by.length === 0 && listed).length,
  });
  return {
    steps: coverage(steps.map((step) => ({ by: step.reachedBy, listed: step.listed }))),
    edges: coverage(
      steps.flatMap((step) => step.edges.map((edge) => ({ by: edge.takenBy, listed: edge.listed ?? step.listed }))),
    ),
  };
}

function row(clause: JoinedClause, counted: boolean, links: Links): Html {
  const { id, number, title, place, mentions, tests } = clause;
  const { steps, edges } = facts(clause);
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
