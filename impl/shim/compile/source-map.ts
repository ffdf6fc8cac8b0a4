// https://tc39.es/ecma426/, as far as whole lines need it.

import { encode } from '../mappings.ts';
import type { SourceFile } from './bundle.ts';

/** Where in the compiled file the text of a source begins. */
export interface Place {
  readonly source: number;
  readonly line: number;
  readonly column: number;
}

/** A map of each line from the place of a source on to the line of that source, in JSON. */
export function sourceMap(files: readonly SourceFile[], places: readonly Place[]): string {
  const lines: string[] = [];
  let source = 0;
  let line = 0;
  for (const place of places) {
    while (lines.length < place.line) lines.push('');
    const count = files[place.source].text.split('\n').length;
    for (let i = 0; i < count; i++) {
      const column = i === 0 ? place.column : 0;
      lines.push([column, place.source - source, i - line, 0].map(encode).join(''));
      source = place.source;
      line = i;
    }
  }
  const sources = files.map(({ specifier }) => specifier);
  const sourcesContent = files.map(({ text }) => text);
  return JSON.stringify({ version: 3, sources, sourcesContent, names: [], mappings: lines.join(';') });
}
