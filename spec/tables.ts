import { type IntrinsicsData, valueNotation } from './intrinsics.ts';
import { attributesOf, type LawClause } from './law.ts';

/** The contents of each table that is filled from intrinsics.json, by id. */
const contents: Record<string, (data: IntrinsicsData) => string> = {
  'table-fates': ({ fates }) =>
    table(
      ['Fate', 'Meaning'],
      Object.entries(fates).map(([fate, meaning]) => [`~${fate}~`, sentence(meaning)]),
    ),
  'table-intrinsics': ({ intrinsics }) =>
    table(
      ['Intrinsic', 'Global', 'Fate', 'Reason'],
      intrinsics.map(({ name, global, fate, tamed, reason, optional }) => [
        optional ? `${name} (optional)` : name,
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
 * Fills each `<emu-table data-from="…">` of a chapter, from intrinsics.json or from the law, and the edition that the
 * table of intrinsics is complete for, without adding a line, so that what a linter says of the result is true of the
 * source.
 * @throws Error naming the table when its id is not one that the source fills, or when it is not empty
 */
export function fillTables(source: string, data: IntrinsicsData, law: readonly LawClause[] = []): string {
  return source
    .replace(edition, `$1${data.edition}$2`)
    .replace(/<emu-table\b([^>]*\bdata-from\b[^>]*)>([\s\S]*?)<\/emu-table>/g, (_, tag: string, inner: string) => {
      const { id, 'data-from': from } = attributesOf(tag);
      if (from !== 'intrinsics.json' && from !== 'law') {
        throw new Error(`table ${id} is to be filled from the unknown file ${from}`);
      }
      const known = from === 'law' ? lawContents : contents;
      if (!(id in known)) throw new Error(`table ${id} is none that ${from} fills: ${Object.keys(known).join(', ')}`);
      if (inner.trim() !== '') throw new Error(`table ${id} is filled from ${from} and must be empty`);
      return `<emu-table${tag}>${from === 'law' ? lawContents[id](law) : contents[id](data)}</emu-table>`;
    });
}

function table(head: string[], rows: string[][]): string {
  const cells = (row: string[], cell: string) => `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  return `<table><thead>${cells(head, 'th')}</thead>${rows.map((row) => cells(row, 'td')).join('')}</table>`;
}

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`;
