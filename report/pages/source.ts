import { type Html, html } from '../html.ts';
import { type Page, sourcePath } from './layout.ts';

/** A file of an implementation, so that a clause can lead to its line. */
export function sourcePage(file: string, source: string): Page {
  const name = file.split('/').at(-1) ?? file;
  return {
    path: sourcePath(file),
    title: file,
    body: html`<h1>${name}</h1>\n<p class="quiet">${file}</p>\n${listing(source, file)}`,
    data: { file, source },
  };
}

/** Text with numbered lines, each with the id `L<number>`. */
export function listing(source: string, name: string): Html {
  const lines = source.replace(/\r?\n$/, '').split(/\r\n?|\n/);
  // An empty line would have no height.
  const items = lines.map((line, i) => html`<li id="L${i + 1}">${line || ' '}</li>\n`);
  return html`<ol class="source" aria-label="${name}" tabindex="0">\n${items}</ol>`;
}
