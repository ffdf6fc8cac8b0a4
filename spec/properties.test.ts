import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import biblio from '@tc39/ecma262-biblio' with { type: 'json' };
import t from 'tap';
import { parseIntrinsics } from './intrinsics.ts';
import { parseProperties, permittedKeys } from './properties.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

const intrinsics = [
  { name: '%Array%', fate: 'frozen' },
  { name: '%Map%', fate: 'frozen' },
];
const good = () => ({
  sources: [
    {
      id: 'ecma262',
      title: 'ECMA-262',
      properties: { '%Array%': ['length name', 'from @@species'], '%Map%': ['length name'] },
    },
    { id: 'proposal', title: 'Proposal', properties: { '%Array%': ['more'] } as Record<string, unknown> },
  ],
  kept: { '%Map%': ['$1 stack'] } as Record<string, unknown>,
});
type Data = ReturnType<typeof good>;

const parse = (change: (data: Data) => void) => {
  const data = good();
  change(data);
  return () => parseProperties(JSON.stringify(data), { intrinsics });
};

t.test('each row has its keys by source, and those that are kept', async (t) => {
  const rows = parse(() => {})();
  t.strictSame(rows, [
    {
      name: '%Array%',
      specified: [
        { title: 'ECMA-262', keys: ['length', 'name', 'from', '@@species'] },
        { title: 'Proposal', keys: ['more'] },
      ],
      kept: [],
    },
    { name: '%Map%', specified: [{ title: 'ECMA-262', keys: ['length', 'name'] }], kept: ['$1', 'stack'] },
  ]);
  t.strictSame(rows.map(permittedKeys), [
    ['length', 'name', 'from', '@@species', 'more'],
    ['length', 'name', '$1', 'stack'],
  ]);
});

const faults: [message: RegExp, change: (data: Data) => void][] = [
  [/sources must be a list/, (data) => Object.assign(data, { sources: {} })],
  [/sources\[1\] must be an object/, ({ sources }) => sources.splice(1, 1, null as never)],
  [/sources\[0\] has no id/, ({ sources }) => Object.assign(sources[0], { id: 'https://x' })],
  [/sources\[0\] has no title/, ({ sources }) => Object.assign(sources[0], { title: '' })],
  [/source ecma262 is there twice/, ({ sources }) => Object.assign(sources[1], { id: 'ecma262' })],
  [/kept must have lists of keys/, (data) => Object.assign(data, { kept: [] })],
  [/sources\[1\] \(proposal\) must have lists/, ({ sources }) => Object.assign(sources[1], { properties: undefined })],
  [/kept: %Map% must be a list of lines/, ({ kept }) => Object.assign(kept, { '%Map%': 'stack' })],
  [/kept: %Map% must be a list of lines/, ({ kept }) => Object.assign(kept, { '%Map%': [] })],
  [/kept: a line of %Map% must be keys/, ({ kept }) => Object.assign(kept, { '%Map%': ['a  b'] })],
  [/kept: a line of %Map% must be keys/, ({ kept }) => Object.assign(kept, { '%Map%': [1] })],
  [
    /proposal: %Gone% is no row of intrinsics\.json/,
    ({ sources }) => {
      sources[1].properties['%Gone%'] = ['x'];
    },
  ],
  [/kept: %Gone% is no row of intrinsics\.json/, ({ kept }) => Object.assign(kept, { '%Gone%': ['x'] })],
  [
    /proposal: %Array% has the symbol @@, which/,
    ({ sources }) => {
      sources[1].properties['%Array%'] = ['@@'];
    },
  ],
  [
    /%Array% has from twice/,
    ({ sources }) => {
      sources[1].properties['%Array%'] = ['from'];
    },
  ],
  [/%Map% has length twice/, ({ kept }) => Object.assign(kept, { '%Map%': ['length'] })],
  [/%Map% has no properties/, ({ sources }) => delete (sources[0].properties as Record<string, unknown>)['%Map%']],
];
for (const [message, change] of faults) {
  t.test(`refused: ${message.source}`, async (t) => t.throws(parse(change), { name: 'Error', message }));
}

t.test('text that is no JSON, or no object, is refused', async (t) => {
  t.throws(() => parseProperties('{', { intrinsics }), /properties\.json is not JSON/);
  t.throws(() => parseProperties('[]', { intrinsics }), /it must be an object/);
});

interface BiblioEntry {
  type: string;
  term?: string;
  refId?: string;
  name?: string;
}
const { entries } = biblio as unknown as { entries: BiblioEntry[] };
const table = parseIntrinsics(read('intrinsics.json'));
const names = new Set(table.intrinsics.map(({ name }) => name));

t.test('each intrinsic object that ECMA-262 defines a name for has a row', async (t) => {
  const terms = entries.filter(({ type, term }) => type === 'term' && /^%(?!Symbol\.)[\w.]+%$/.test(term ?? ''));
  t.ok(terms.length > 90);
  // %GeneratorPrototype% is defined as %GeneratorFunction.prototype.prototype% too.
  const definitions = Map.groupBy(terms, ({ refId }) => refId);
  const missing = [...definitions.values()].filter((one) => !one.some(({ term }) => names.has(term as string)));
  t.strictSame(missing, []);
});

t.test('each built-in function that ECMA-262 defines is a property or has a row', async (t) => {
  const properties = parseProperties(read('properties.json'), table);
  const known = new Map(properties.map((row) => [row.name, new Set(permittedKeys(row))]));
  const functions = entries.flatMap(({ type, name }) => (type === 'built-in function' && name ? [name] : []));
  t.ok(functions.length > 500);
  const missing = functions.filter((name) => {
    // "get %TypedArray% [ %Symbol.species% ]", "Array.prototype.push", "_NativeError_" for several
    const path = name.replace(/^[gs]et /, '').replace(/ \[ %Symbol\.(\w+)% \]$/, '.@@$1');
    const [, owner, key] = /^(.*)\.(.*)$/.exec(path.replaceAll('%', '')) ?? [];
    return owner
      ? !known.get(`%${owner}%`)?.has(key)
      : !/^_\w+_$/.test(path) && !names.has(`%${path.replaceAll('%', '')}%`);
  });
  t.strictSame(missing, []);
});
