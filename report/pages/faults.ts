import { type Fault, faultKinds } from '../faults.ts';
import { html } from '../html.ts';
import type { Page } from './layout.ts';

/** What does not join, by kind. */
export function faultsPage(faults: Fault[], missing: string[]): Page {
  const byKind = Map.groupBy(faults, (fault) => fault.kind);
  const texts = (lines: string[]) => html`<ul>\n${lines.map((line) => html`<li>${line}</li>\n`)}</ul>`;
  return {
    path: 'faults.html',
    title: 'Faults',
    body: html`<h1>Faults</h1>
<p>What does not join on the clause id, and what to do about it.</p>
${missing.length > 0 && html`<h2>Missing inputs</h2>\n${texts(missing)}`}
${Array.from(byKind, ([kind, found]) => html`<h2>${faultKinds[kind]}</h2>\n${texts(found.map(({ text }) => text))}`)}
${faults.length + missing.length === 0 && html`<p>None.</p>`}`,
    data: { missing, faults },
  };
}
