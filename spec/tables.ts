import { type IntrinsicsData, valueNotation } from './intrinsics.ts';
import { attributesOf, type LawClause } from './law.ts';
import type { IntrinsicProperties } from './properties.ts';

/** What fills the tables of the law: the data of intrinsics.json and the rows of properties.json. */
export interface TableData extends IntrinsicsData {
  properties: IntrinsicProperties[];
}

/** The contents of each table that is filled from data, by the file and by its id. */
const contents: Record<string, Record<string, (data: TableData) => string>> = {
  'intrinsics.json': {
    'table-fates': ({ fates }) =>
      table(
        ['Fate', 'Meaning'],
        Object.entries(fates).map(([fate, meaning]) => [`~${fate}~`, sentence(meaning)]),
      ),
    'table-intrinsics': ({ intrinsics }) =>
      table(
        ['Intrinsic', 'Global', 'Fate', 'Reason'],
        intrinsics.map(({ name, global, fate, tamed, reason, optional, unreachable }) => [
          `${name}${optional ? ' (optional)' : ''}${unreachable ? ' (unreachable)' : ''}`,
          global ? `\`${global}\`` : '',
          tamed ? `~${fate}~ to ${tamed}` : `~${fate}~`,
          reason ? sentence(reason) : '',
        ]),
      ),
    'table-compartment-globals': ({ globals }) =>
      table(
        ['Name', 'Value', 'Intrinsic', 'Tamed'],
        globals.map(({ name, value, intrinsic, tamed }) => [
          `*"${name}"*`,
          value ? valueNotation[value] : '',
          intrinsic ?? '',
          tamed ?? '',
        ]),
      ),
  },
  'properties.json': {
    'table-intrinsic-properties': ({ properties }) =>
      table(
        ['Intrinsic', 'Properties', 'Kept'],
        properties.map(({ name, specified, kept }) => [
          name,
          specified.map(({ title, keys }) => `${title}: ${keyList(keys)}`).join('<br>'),
          keyList(kept),
        ]),
      ),
  },
};

/** The contents of each table that is filled from the law itself, by id. */
const lawContents: Record<string, (law: readonly LawClause[]) => string> = {
  'table-operations': (law) =>
    table(
      ['Operation', 'Kind', 'Clause'],
      law
        .flatMap(({ id, type, operation }) => (type && operation ? [[operation, type, id]] : []))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([operation, type, id]) => [operation, type, `<emu-xref href="#${id}"></emu-xref>`]),
    ),
};

const edition = /(<span class="edition" data-from="intrinsics.json">)(<\/span>)/g;

/**
 * Fills each `<emu-table data-from="…">` of a chapter, from a file of data or from the law, and the edition that the table
 * is complete for, without adding a line, so that what a linter says of the result is true of the source.
 * @throws Error naming the table when its id is not one that the source fills, or when it is not empty
 */
export function fillTables(source: string, data: TableData, law: readonly LawClause[] = []): string {
  return source
    .replace(edition, `$1${data.edition}$2`)
    .replace(/<emu-table\b([^>]*\bdata-from\b[^>]*)>([\s\S]*?)<\/emu-table>/g, (_, tag: string, inner: string) => {
      const { id, 'data-from': from } = attributesOf(tag);
      const tables = from === 'law' ? lawContents : contents[from];
      if (!tables) throw new Error(`table ${id} is to be filled from the unknown file ${from}`);
      if (!tables[id]) throw new Error(`table ${id} is none that ${from} fills: ${Object.keys(tables).join(', ')}`);
      if (inner.trim() !== '') throw new Error(`table ${id} is filled from ${from} and must be empty`);
      return `<emu-table${tag}>${from === 'law' ? lawContents[id](law) : contents[from][id](data)}</emu-table>`;
    });
}

function table(head: string[], rows: string[][]): string {
  const cells = (row: string[], cell: string) => `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  return `<table><thead>${cells(head, 'th')}</thead>${rows.map((row) => cells(row, 'td')).join('')}</table>`;
}

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** Property keys as code, with character references for what the notation of the law would take for its own. */
const keyList = (keys: string[]): string => keys.map(keyText).join(', ');

const keyText = (key: string): string =>
  key.startsWith('@@')
    ? `%Symbol.${key.slice(2)}%`
    : `<code>${key.replace(/\W|_/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
