// How build.ts makes the law's tables a module.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { parseIntrinsics } from '../../spec/intrinsics.ts';
import { parseProperties, permittedKeys } from '../../spec/properties.ts';

/**
 * The tables as a module, with each row's `source` as code, since a host may forbid to evaluate a text. `isKnown` tells
 * whether all engines that the script is for can parse one; those that they cannot are evaluated where that is possible.
 */
const makeTable = (isKnown: (source: string) => boolean): Plugin => ({
  name: 'table',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ses262:table$/ }, () => ({ path: 'spec', namespace: 'table' }));
    onLoad({ filter: /.*/, namespace: 'table' }, () => ({ contents: tableModule(isKnown) }));
  },
});

export const table = makeTable(() => true);

/** For an engine that may have no async generators. */
export const tableOfHermes = makeTable((source) => !source.includes('async function*'));

function tableModule(isKnown: (source: string) => boolean): string {
  const read = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../../spec/${name}`, import.meta.url)), 'utf8');
  const data = parseIntrinsics(read('intrinsics.json'));
  const properties = parseProperties(read('properties.json'), data);
  const keys = new Map(properties.map((row) => [row.name, permittedKeys(row).join(' ')]));
  const bare = (name: string): string => name.slice(1, -1);
  // To find these two makes the engine load its data of locales, which takes longer than all else. Annex: intl-segments.
  const costly = ['%IntlSegmentIteratorPrototype%', '%IntlSegmentsPrototype%'];
  const reachable = data.intrinsics.filter(({ name, unreachable }) => !unreachable && !costly.includes(name));
  const rows = reachable.flatMap(({ name, ours }) => [bare(name), ` ${keys.get(name)} `, ours === true]);
  // One by one, since what the engine lacks throws; and not as functions, each of which would have to be compiled.
  const hidden = reachable.filter(({ name, global, source, ours }) => !ours && !global && source !== bare(name));
  const find = (source: string): string => (isKnown(source) ? source : `(0, eval)(${JSON.stringify(source)})`);
  const finds = hidden.map(
    ({ name, source = '' }) => `try { hidden[${JSON.stringify(bare(name))}] = ${find(source)}; } catch {}`,
  );
  const row = (fields: Record<string, string | boolean | undefined>): string => {
    const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
    return `{ __proto__: null, ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
  };
  const text = (value: string | undefined): string | undefined => value && JSON.stringify(value);
  const perCompartment = new Set(data.intrinsics.filter(({ fate }) => fate === 'compartment').map(({ name }) => name));
  const globalRows = data.globals.map(({ name, intrinsic, tamed }) => {
    const fields = { name: text(name), intrinsic: text(intrinsic), tamed: text(tamed) };
    return row(intrinsic && perCompartment.has(intrinsic) ? { ...fields, perCompartment: true } : fields);
  });
  return `export const intrinsicTable = ${JSON.stringify(rows)};
export const hidden = { __proto__: null };
${finds.join('\n')}
export const globalRows = [${globalRows}];`;
}
