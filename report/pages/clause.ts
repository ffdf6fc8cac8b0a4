import { type Html, html } from '../html.ts';
import {
  type Edge,
  isHonestyCheck,
  type JoinedClause,
  type JoinedColumn,
  type JoinedStep,
  type JoinedTest,
} from '../join.ts';
import type { Place, StepMutants, Unreached } from '../model.ts';
import { coverageOf, ownFirst } from '../points.ts';
import { status } from './answers.ts';
import { figures } from './bench.ts';
import { clausePath, type Links, linksFrom, type Page, scroll } from './layout.ts';

/** How many tests a step names; the JSON beside the page has them all. */
const shownTests = 25;

/** One clause: its steps with what reaches them, its transcription, its places in the shim, its tests and figures. */
export function clausePage(clause: JoinedClause, columns: JoinedColumn[], counted: boolean): Page {
  const { id, number, title, steps, tests, bench } = clause;
  const path = clausePath(id);
  const links = linksFrom(path);
  return {
    path,
    title: `${number} ${title}`,
    body: html`<h1><span class="number">${number}</span> ${title}</h1>
${about(clause, links)}
${steps && html`<h2>Steps</h2>\n${algorithm(clause, steps, counted, links)}`}
<h2>Tests</h2>
${tests.length > 0 ? testTable(tests, columns, links) : html`<p>No test names this clause as its esid.</p>`}
${bench.length > 0 && html`<h2>Figures</h2>\n${scroll('Figures', figures(bench))}`}`,
    data: {
      id,
      number,
      title,
      chapter: clause.chapter,
      type: clause.type,
      transcription: clause.place,
      shim: clause.mentions.map(place),
      coverage: counted ? coverageOf(clause) : null,
      steps: steps?.map((step) => stepData(step, counted)) ?? null,
      tests: tests.map(({ path, generated, disagrees, answers }) => ({
        path,
        generated,
        disagrees,
        columns: Object.fromEntries(Array.from(answers, ([key, answer]) => [key, answer.status])),
      })),
      figures: bench,
    },
  };
}

const place = ({ file, line }: Place) => ({ file, line });

function stepData({ label, text, reachedBy, listed, edges, mutants }: JoinedStep, counted: boolean) {
  if (!counted) return { label, text };
  return {
    label,
    text,
    mutants,
    reachedBy,
    unreachable: listed,
    edges: edges.map(({ point, takenBy, listed }) => ({ point, takenBy, unreachable: listed })),
  };
}

function about({ id, chapter, place, mentions, steps, tests }: JoinedClause, links: Links): Html {
  const row = (page: string) => `${links.page(page)}#${encodeURIComponent(id)}`;
  const source = (place: Place) => html`<a href="${links.source(place)}">${place.file}:${place.line}</a>`;
  return html`<dl class="facts">
<dt>Law</dt><dd><a href="${links.law(id)}">${id}</a>, in spec/${chapter}.html</dd>
${(place || steps) && html`<dt>Transcription</dt><dd>${place ? source(place) : '✗ none'}</dd>\n`}${
  mentions.length > 0 && html`<dt>Shim</dt><dd>${mentions.map((mention, i) => [i > 0 && ', ', source(mention)])}</dd>\n`
}<dt>Row</dt><dd>${tests.length > 0 && html`<a href="${row('index.html')}">in the matrix</a>, `}<a href="${row('clauses.html')}">among the clauses</a></dd>
</dl>`;
}

function algorithm(clause: JoinedClause, steps: JoinedStep[], counted: boolean, links: Links): Html {
  const own = new Set(clause.tests.map((test) => test.path));
  const mutated = steps.some((step) => step.mutants);
  const rows = steps.map((step) => {
    const label = step.label.split('.').at(-1);
    return html`<tr id="step-${step.label}"><th scope="row" class="step-text depth-${step.label.split('.').length - 1}"><span class="label" aria-label="${step.label}">${label}.</span>${step.text}</th>${
      counted && html`<td>${stepCoverage(step, own, links)}</td>`
    }${mutated && html`<td>${step.mutants && mutantsOf(step.mutants)}</td>`}</tr>\n`;
  });
  return html`${!counted && html`<p>Nobody has counted the steps yet: run <code>npm run matrix</code>.</p>`}
${scroll(
  'Steps',
  html`<table class="steps">
<caption>The steps of the law${counted && ', the tests that reach each, and those in which its ? returned early'}${mutated && '; how many wrong transcriptions of it the tests notice'}.</caption>
<thead><tr><th scope="col">Step</th>${counted && html`<th scope="col">Reached by</th>`}${mutated && html`<th scope="col">Mutants</th>`}</tr></thead>
<tbody>
${rows}</tbody>
</table>`,
)}`;
}

function stepCoverage({ reachedBy, listed, edges }: JoinedStep, own: Set<string>, links: Links): Html {
  return html`${coverage(reachedBy, listed, 'not reached', own, links)}${
    reachedBy.length > 0 &&
    edges.map(
      ({ takenBy, listed }: Edge, i) =>
        html`\n${coverage(takenBy, listed, 'never abrupt', own, links, edges.length > 1 ? `?${i + 1} ` : '? ')}`,
    )
  }`;
}

/** The tests that reached a step or took an edge, those of this clause first; or why none can. */
function coverage(
  tests: string[],
  listed: Unreached | null,
  otherwise: string,
  own: Set<string>,
  links: Links,
  prefix = '',
): Html {
  if (tests.length === 0) {
    if (listed)
      return html`<div>${prefix}<span class="status known">≈ ${listed.reason}</span> <small>${listed.explanation}</small></div>`;
    return html`<div>${prefix}<span class="status bad">✗ ${otherwise}</span></div>`;
  }
  const sorted = ownFirst(tests, own);
  return html`<details><summary>${prefix}${tests.length} test${tests.length > 1 && 's'}</summary><ul>${sorted
    .slice(0, shownTests)
    .map((test) => html`<li><a href="${links.test(test)}">${test}</a></li>`)}${
    tests.length > shownTests && html`<li>and ${tests.length - shownTests} more</li>`
  }</ul></details>`;
}

/** How many mutants of a step were killed, and those that survive with the reason. */
function mutantsOf({ mutants, killed, survivors }: StepMutants): Html {
  return html`<div>${killed} of ${mutants} killed</div>${survivors.map(
    ({ operator, was, is, reason, explanation }) =>
      html`\n<div title="${`${was} → ${is}`}">${operator} <span class="status ${reason ? 'known' : 'bad'}">${reason ? `≈ ${reason}` : '✗ survives'}</span> <small>${explanation}</small></div>`,
  )}`;
}

function testTable(tests: JoinedTest[], columns: JoinedColumn[], links: Links): Html {
  const sorted = tests.toSorted((a, b) => Number(b.disagrees) - Number(a.disagrees));
  const asked = columns.filter((column) => tests.some((test) => test.answers.has(column.key)));
  return scroll(
    'Tests',
    html`<table class="matrix">
<caption>Every test with this clause as its esid; ≠ marks those on which native engines and the shim differ.</caption>
<thead><tr><th class="row-head" scope="col">Test</th>${asked.map((column) => html`<th scope="col">${column.title}</th>`)}</tr></thead>
<tbody>
${sorted.map(
  (test) =>
    html`<tr><th class="row-head" scope="row">${test.disagrees && '≠ '}<a href="${links.test(test.path)}">${test.path}</a><small>${test.frontmatter.description}</small></th>${asked.map(
      (column) => html`<td>${answer(test, column)}</td>`,
    )}</tr>\n`,
)}</tbody>
</table>`,
  );
}

function answer(test: JoinedTest, column: JoinedColumn): Html {
  const found = test.answers.get(column.key);
  return found ? status(found, isHonestyCheck(column)) : html`<span class="none">not run</span>`;
}
