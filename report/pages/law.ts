import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../annotate.ts';
import { addAnswers, namedBy } from '../decisions.ts';
import { count } from '../faults.ts';
import { type Html, html } from '../html.ts';
import {
  isHonestyCheck,
  type Joined,
  type JoinedClause,
  type JoinedColumn,
  type JoinedStep,
  type JoinedTest,
} from '../join.ts';
import { InputError } from '../json.ts';
import { type Coverage, coverage, coverageOf, isUncovered, pointsOf } from '../points.ts';
import { tally } from '../tally.ts';
import { look } from './answers.ts';
import { type Links, lawPath, linksFrom, type WholePage } from './layout.ts';

const style = readFileSync(join(import.meta.dirname, 'law.css'), 'utf8');

/**
 * The rendered law with, behind each step, a mark that says what reaches it, and below each heading what every engine
 * answers to the clause's tests.
 * @param rendering the text of out/spec/index.html
 * @throws InputError when its clauses or their steps are not those that were joined
 */
export function lawPage(rendering: string, { clauses, columns, tests, counted }: Joined): WholePage {
  const links = linksFrom(lawPath);
  const shown = columns.filter((column) => !isHonestyCheck(column));
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const byPath = new Map(tests.map((test) => [test.path, test]));
  const { text, steps } = annotate(rendering, {
    start: key(counted, links).text,
    heading: (id) => headingAnswers(byId.get(id), shown, links),
    step: (id, index) => (counted ? mark(id, byId.get(id)?.steps?.[index], links) : ''),
  });
  const wrong = clauses.find((clause) => steps.get(clause.id) !== (clause.steps?.length ?? 0)) ?? null;
  if (wrong || steps.size !== clauses.length) {
    const where = wrong ? `, as ${wrong.id} shows` : '';
    throw new InputError(
      `out/spec/index.html and out/clauses.json are not of one rendering${where}: run \`npm run spec\``,
    );
  }
  return {
    path: lawPath,
    text: addAnswers(text, (globs) => {
      const named = new Set(namedBy(globs, [...byPath.keys()]));
      return answers(
        [...named].flatMap((path) => byPath.get(path) ?? []),
        shown,
        (test) => links.test(test.path),
      );
    }).replace('</head>', () => `<style>${style}</style></head>`),
    data: clauses.map((clause) => ({
      id: clause.id,
      ...(counted ? coverageOf(clause) : null),
      columns: Object.fromEntries(shown.map((column) => [column.key, tallyOf(clause.tests, column)])),
    })),
  };
}

/** What the marks mean, and the switch that hides them: it works without a script. */
function key(counted: boolean, links: Links): Html {
  return html`<p class="ses262-key"><label><input type="checkbox" id="ses262-toggle" checked> Show what the <a href="${links.page('index.html')}">report</a> knows</label>: ${
    counted
      ? html`behind each step <span class="ses262-good">●</span> when tests reach it and take the abrupt edge of each <code>?</code>, <span class="ses262-known">◐</span> when what they miss is listed as unreachable, <span class="ses262-bad">○</span> else`
      : html`nobody has counted the steps yet, run <code>npm run matrix</code>`
  }; below each heading, the tests that each engine passes, of those that it ran.</p>`;
}

function headingAnswers(clause: JoinedClause | undefined, columns: JoinedColumn[], links: Links): string {
  if (!clause || clause.tests.length === 0) return '';
  return html`<p class="ses262-answers">${answers(clause.tests, columns, () => links.clause(clause.id))}</p>`.text;
}

/** What each column answers to tests; `address` is where a reader finds more. */
function answers(tests: JoinedTest[], columns: JoinedColumn[], address: (test: JoinedTest) => string): Html {
  if (tests.length === 0) return html`no test`;
  const cells = columns.map((column, i) => {
    const outcome = tallyOf(tests, column);
    const { name, sign } = look(outcome);
    const text =
      outcome.run > 0 ? `${sign} ${outcome.pass}/${outcome.run}` : outcome.skipped > 0 ? 'skipped' : 'not run';
    return html`${i > 0 && ' · '}<a class="ses262-${name}" href="${address(tests[0])}">${column.title} ${text}</a>`;
  });
  return html`${cells}`;
}

function tallyOf(tests: JoinedTest[], { key }: JoinedColumn) {
  return tally(tests.flatMap((test) => test.answers.get(key) ?? []));
}

function mark(id: string, step: JoinedStep | undefined, links: Links): string {
  if (!step) return '';
  const { steps, edges } = pointsOf({ id, steps: [step] });
  const missed = [...steps, ...edges].filter(({ tests }) => tests.length === 0);
  const [sign, name] = missed.length === 0 ? ['●', 'good'] : missed.some(isUncovered) ? ['○', 'bad'] : ['◐', 'known'];
  const title = `${step.label}: ${describe(step, coverage(edges))}`;
  const address = `${links.clause(id)}#step-${encodeURIComponent(step.label)}`;
  return html`\u00a0<a class="ses262-mark ses262-${name}" href="${address}" title="${title}" aria-label="${title}">${sign}</a>`
    .text;
}

/** "reached by 12 tests; both abrupt edges taken". */
function describe({ reachedBy, listed }: JoinedStep, edges: Coverage): string {
  if (reachedBy.length === 0) return listed ? `cannot be reached (${listed.reason})` : 'reached by no test';
  const reached = `reached by ${count(reachedBy.length, 'test')}`;
  if (edges.total === 0) return reached;
  const all = ['its abrupt edge', 'both abrupt edges'][edges.total - 1] ?? 'all abrupt edges';
  const taken = edges.reached === edges.total ? all : `${edges.reached} of ${count(edges.total, 'abrupt edge')}`;
  return `${reached}; ${taken} taken${edges.listed > 0 ? `, ${edges.listed} listed as unreachable` : ''}`;
}
