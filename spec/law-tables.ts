import { attributesOf } from './law.ts';
import { parseText } from './steps.ts';

/** A table that a chapter writes out, with the texts of its cells without markup. */
export interface LawTable {
  id: string;
  columns: string[];
  rows: string[][];
}

/** The tables of a chapter, without those that are filled from data. */
export function readTables(source: string): LawTable[] {
  return elements(source, 'emu-table').flatMap(([tag, inner]) => {
    const attributes = attributesOf(tag);
    if ('data-from' in attributes) return [];
    const rows = elements(inner, 'tr').map(([, row]) => elements(row, 'td').map(([, cell]) => parseText(cell)));
    const columns = elements(inner, 'th').map(([, cell]) => parseText(cell));
    return [{ id: attributes.id, columns, rows: rows.filter((row) => row.length > 0) }];
  });
}

/** The start tags' attributes and the contents of the elements of a name; none holds another of it. */
function elements(source: string, name: string): [tag: string, inner: string][] {
  const pattern = new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'g');
  return [...source.matchAll(pattern)].map((match) => [match[1], match[2]]);
}
