import { type Html, html } from '../html.ts';
import { isHonestyCheck, type JoinedColumn, type JoinedTest } from '../join.ts';
import { reproduce, status } from './answers.ts';
import { type Links, linksFrom, type Page, scroll, testPath } from './layout.ts';
import { listing } from './source.ts';

/** One test: its frontmatter, what every column answered, how to ask it again, and its source. */
export function testPage(test: JoinedTest, columns: JoinedColumn[], clauseTitle: string | null): Page {
  const path = testPath(test.path);
  const links = linksFrom(path);
  const { frontmatter, generated, disagrees } = test;
  const answers = columns.flatMap((column) => {
    const answer = test.answers.get(column.key);
    return answer ? { column: column.key, ...answer, reproduce: reproduce(column.key, test.path) } : [];
  });
  return {
    path,
    title: test.path,
    body: html`<h1>${test.path}</h1>
<p>${frontmatter.description}</p>
${about(test, clauseTitle, links)}
<h2>Answers</h2>
${disagrees && html`<p>≠ Native engines and the shim differ.</p>`}
${scroll('Answers', answerTable(test, columns))}
<h2>Source</h2>
${listing(test.source, 'Source of the test')}`,
    data: { path: test.path, generated, disagrees, frontmatter, answers, source: test.source },
  };
}

function about({ frontmatter, generated }: JoinedTest, clauseTitle: string | null, links: Links): Html {
  const { esid, info, features, flags, includes, negative } = frontmatter;
  const fact = (name: string, value: Html | string | null) => value && html`<dt>${name}</dt><dd>${value}</dd>\n`;
  return html`<dl class="facts">
${fact('Clause', clauseTitle === null ? `${esid}, which the law does not have` : html`<a href="${links.clause(esid)}">${esid}</a>, ${clauseTitle}`)}${fact(
  'Info',
  info && html`<pre>${info}</pre>`,
)}${fact('Features', features.join(', '))}${fact('Flags', flags.join(', '))}${fact('Includes', includes.join(', '))}${fact(
  'Negative',
  negative && `${negative.type}, phase ${negative.phase}`,
)}${generated && fact('Origin', 'generated from the tables of spec/')}</dl>`;
}

function answerTable(test: JoinedTest, columns: JoinedColumn[]): Html {
  const row = (column: JoinedColumn) => {
    const answer = test.answers.get(column.key);
    const { outcome } = column;
    return html`<tr id="${column.key}"><th scope="row">${column.title}<small>${column.engine} ${
      outcome?.kind === 'ran' && outcome.version
    }</small></th><td>${answer ? status(answer, isHonestyCheck(column)) : html`<span class="none">${outcome?.kind === 'missing' ? 'missing engine' : 'not run'}</span>`}</td><td>${
      answer?.message && html`<pre>${answer.message}</pre>`
    }<code class="command quiet">${reproduce(column.key, test.path)}</code></td></tr>\n`;
  };
  return html`<table>
<caption>What each column answered, and the command that asks it again.</caption>
<thead><tr><th scope="col">Column</th><th scope="col">Answer</th><th scope="col">Message and command</th></tr></thead>
<tbody>
${columns.map(row)}</tbody>
</table>`;
}
