import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, Html, href, html } from '../html.ts';
import type { Place } from '../model.ts';

/** A page of the site: its path under out/report, what it shows, and the same as data for the JSON file beside it. */
export interface Page {
  path: string;
  title: string;
  body: Html;
  data: unknown;
}

/** A page whose whole text is made elsewhere. */
export type WholePage = Pick<Page, 'path' | 'data'> & { text: string };

/** Relative addresses, as seen from one page. */
export interface Links {
  page(path: string): string;
  clause(id: string): string;
  test(path: string): string;
  source(place: Place): string;
  law(id: string): string;
}

/** Makes the addresses for the page at `path`. */
export function linksFrom(path: string): Links {
  const up = '../'.repeat(path.split('/').length - 1);
  const page = (to: string) => up + href(to);
  return {
    page,
    clause: (id) => page(clausePath(id)),
    test: (test) => page(testPath(test)),
    source: ({ file, line }) => `${page(sourcePath(file))}#L${line}`,
    law: (id) => page(lawPath) + (id && `#${encodeURIComponent(id)}`),
  };
}

export const lawPath = 'law.html';
export const clausePath = (id: string) => `clause/${id}.html`;
export const testPath = (path: string) => `test/${path}.html`;
export const sourcePath = (file: string) => `source/${file}.html`;

/** A page that each page leads to: its path and its name. */
export type Section = readonly [path: string, name: string];

export const sections: Section[] = [
  ['index.html', 'Matrix'],
  ['differences.html', 'Differences'],
  ['clauses.html', 'Clauses'],
  ['bench.html', 'Benches'],
  ['consumers.html', 'Consumers'],
];

const asset = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const style = asset('style.css');
const script = asset('controls.js');
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
// A page shows what engines and tests say. Should an escape ever be missing, it still loads and runs nothing.
const policy = `default-src 'none'; img-src data:; style-src ${sha256(style)}; script-src ${sha256(script)}`;

/** The whole text of a page; `sections` are those of the site. */
export function layout({ path, title, body }: Page, sections: Section[]): string {
  const links = linksFrom(path);
  const json = path.replace(/\.html$/, '.json').split('/');
  const nav = sections.map(
    ([to, name]) => html`<a href="${links.page(to)}"${to === path && html` aria-current="page"`}>${name}</a>\n`,
  );
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ses262</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip-link" href="#main">Skip to the content</a>
<header><nav aria-label="Report">
${nav}<a href="${links.law('')}">The law</a>
<a class="json" href="${href(json[json.length - 1])}">JSON</a>
</nav></header>
<main id="main">
${body}
</main>
<script>${new Html(script)}</script>
</body>
</html>
`.text;
}

/** A table in a box of its own, which scrolls when the window is narrow; `name` tells what it is to a screen reader. */
export function scroll(name: string, table: Html, id?: string): Html {
  return html`<div class="scroll"${id && html` id="${id}"`} role="region" aria-label="${name}" tabindex="0">\n${table}\n</div>`;
}

/** What the script needs to filter the table with this id; hidden until it runs. */
export function controls(table: string, ...more: Content[]): Html {
  return html`<div class="controls" data-for="${table}" hidden>
<label>Filter <input type="search" autocomplete="off"></label>
${more}<output class="quiet" aria-live="polite"></output>
</div>`;
}
