import { type IntrinsicsData, valueNotation } from './intrinsics.ts';
import { attributesOf } from './law.ts';

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

const edition = /(<span class="edition" data-from="intrinsics.json">)(<\/span>)/g;

/**
 * Fills each `<emu-table data-from="intrinsics.json">` of a chapter, and the edition that the table is complete for,
 * without adding a line, so that what a linter says of the result is true of the source.
 * @throws Error naming the table when its id is not one that the data fills, or when it is not empty
 */
export function fillTables(source: string, data: IntrinsicsData): string {
  return source
    .replace(edition, `$1${data.edition}$2`)
    .replace(/<emu-table\b([^>]*\bdata-from\b[^>]*)>([\s\S]*?)<\/emu-table>/g, (_, tag: string, inner: string) => {
      const { id, 'data-from': from } = attributesOf(tag);
      const fill = contents[id];
      if (from !== 'intrinsics.json') throw new Error(`table ${id} is to be filled from the unknown file ${from}`);
      if (!fill) throw new Error(`table ${id} is none that intrinsics.json fills: ${Object.keys(contents).join(', ')}`);
      if (inner.trim() !== '') throw new Error(`table ${id} is filled from ${from} and must be empty`);
      return `<emu-table${tag}>${fill(data)}</emu-table>`;
    });
}

function table(head: string[], rows: string[][]): string {
  const cells = (row: string[], cell: string) => `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  return `<table><thead>${cells(head, 'th')}</thead>${rows.map((row) => cells(row, 'td')).join('')}</table>`;
}

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`;
