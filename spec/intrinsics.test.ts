import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { type IntrinsicsData, parseIntrinsics } from './intrinsics.ts';
import { fillTables } from './tables.ts';

/** Data in which every row says all that it is. */
const good = (): IntrinsicsData => ({
  edition: 'ECMA-262',
  fates: { frozen: 'shared by all', tamed: 'replaced', start: 'only the start compartment has it' },
  intrinsics: [
    { name: '%Array%', global: 'Array', fate: 'frozen' },
    { name: '%Date%', global: 'Date', fate: 'tamed', tamed: '%SharedDate%', reason: 'the current time' },
    { name: '%SharedDate%', fate: 'frozen', lockedSource: 'Date.prototype.constructor', ours: true },
    { name: '%WeakRef%', global: 'WeakRef', fate: 'start', reason: 'the collector', optional: true },
  ],
  globals: [
    { name: 'globalThis' },
    { name: 'NaN', value: 'NaN' },
    { name: 'Array', intrinsic: '%Array%' },
    { name: 'Date', intrinsic: '%Date%', tamed: '%SharedDate%' },
  ],
});

const parse = (change: (data: IntrinsicsData) => void) => {
  const data = good();
  change(data);
  return () => parseIntrinsics(JSON.stringify(data));
};

t.test('good data is taken, and so is that of the law', async (t) => {
  t.strictSame(parse(() => {})(), good());
  t.ok(parseIntrinsics(readFileSync(join(import.meta.dirname, 'intrinsics.json'), 'utf8')));
});

t.test('a part is found in its whole, optional or ours as that is, and has the reason for the same fate', async (t) => {
  const parts = [
    { name: '%Array.prototype%', fate: 'frozen' },
    { name: '%SharedDate.prototype%', fate: 'frozen', source: 'Date.prototype' },
    { name: '%WeakRef.prototype%', fate: 'start' },
    { name: '%WeakRef.prototype.deref%', fate: 'frozen' },
    { name: '%Date.prototype%', fate: 'frozen' },
    { name: '%Inner%', fate: 'frozen', unreachable: true },
  ];
  t.strictSame(parse(({ intrinsics }) => intrinsics.push(...parts))().intrinsics.slice(4), [
    { name: '%Array.prototype%', fate: 'frozen', source: 'Array.prototype' },
    parts[1],
    {
      name: '%WeakRef.prototype%',
      fate: 'start',
      source: 'WeakRef.prototype',
      reason: 'the collector',
      optional: true,
    },
    { name: '%WeakRef.prototype.deref%', fate: 'frozen', source: 'WeakRef.prototype.deref', optional: true },
    { name: '%Date.prototype%', fate: 'frozen', source: 'Date.prototype' },
    parts[5],
  ]);
});

const faults: [message: RegExp, change: (data: IntrinsicsData) => void][] = [
  [/intrinsic %Array% is there twice/, ({ intrinsics }) => intrinsics.push(intrinsics[0])],
  [
    /global name of an intrinsic Array is there twice/,
    ({ intrinsics }) => Object.assign(intrinsics[1], { global: 'Array' }),
  ],
  [/global NaN is there twice/, ({ globals }) => globals.push(globals[1])],
  [
    /%Array% has the unknown fate melted \(frozen, tamed, start\)/,
    ({ intrinsics: [a] }) => Object.assign(a, { fate: 'melted' }),
  ],
  [/Array is not written as %Name%/, ({ intrinsics: [a] }) => Object.assign(a, { name: 'Array' })],
  [/%WeakRef% is start and gives no reason/, ({ intrinsics }) => delete intrinsics[3].reason],
  [/%Date%: tamed goes with the fate tamed/, ({ intrinsics }) => delete intrinsics[1].tamed],
  [/%Array%: tamed goes with the fate tamed/, ({ intrinsics: [a] }) => Object.assign(a, { tamed: '%Date%' })],
  [
    /%Date% is tamed to the unknown intrinsic %Day%/,
    ({ intrinsics }) => Object.assign(intrinsics[1], { tamed: '%Day%' }),
  ],
  [
    /%SharedDate% needs one of global, source, lockedSource and unreachable/,
    ({ intrinsics }) => delete intrinsics[2].lockedSource,
  ],
  [
    /%SharedDate.prototype% needs one of global, source/,
    ({ intrinsics }) => intrinsics.push({ name: '%SharedDate.prototype%', fate: 'frozen' }),
  ],
  [/%Map.prototype% needs one of/, ({ intrinsics }) => intrinsics.push({ name: '%Map.prototype%', fate: 'frozen' })],
  [/%Array% needs one of .* unreachable/, ({ intrinsics: [a] }) => Object.assign(a, { unreachable: true })],
  [/%Array% needs one of global, source/, ({ intrinsics: [a] }) => Object.assign(a, { source: 'Array' })],
  [
    /intrinsics\[0\] \(%Array%\) has the unknown field colour/,
    ({ intrinsics: [a] }) => Object.assign(a, { colour: 'red' }),
  ],
  [
    /intrinsics\[0\] \(%Array%\): optional must be a boolean/,
    ({ intrinsics: [a] }) => Object.assign(a, { optional: 1 }),
  ],
  [/intrinsics\[0\] \(%Array%\) has no fate/, ({ intrinsics: [a] }) => delete (a as { fate?: string }).fate],
  [/globals\[4\] must be an object/, ({ globals }) => globals.push(null as never)],
  [/globals must be a list/, (data) => Object.assign(data, { globals: {} })],
  [/edition must be a string/, (data) => delete (data as { edition?: string }).edition],
  [/fates must be an object/, (data) => Object.assign(data, { fates: [] })],
  [/global Map names the unknown intrinsic %Map%/, ({ globals }) => globals.push({ name: 'Map', intrinsic: '%Map%' })],
  [
    /global Xrray is %Array%, whose global name is Array/,
    ({ globals }) => Object.assign(globals[2], { name: 'Xrray' }),
  ],
  [/global NaN needs either a value or an intrinsic/, ({ globals }) => delete globals[1].value],
  [/global globalThis needs either/, ({ globals }) => Object.assign(globals[0], { value: 'NaN' })],
  [/global NaN has the unknown value 7/, ({ globals }) => Object.assign(globals[1], { value: '7' })],
  [/global Date is tamed to undefined, and %Date% to %SharedDate%/, ({ globals }) => delete globals[3].tamed],
  [/which only the start compartment has/, ({ globals }) => globals.push({ name: 'WeakRef', intrinsic: '%WeakRef%' })],
  [/%Array% is frozen and in no row of globals/, ({ globals }) => globals.splice(2, 1)],
];
for (const [message, change] of faults) {
  t.test(`refused: ${message.source}`, async (t) => t.throws(parse(change), { name: 'Error', message }));
}

t.test('every fault is named at once, and text that is no JSON is one', async (t) => {
  const both = parse(({ globals, intrinsics }) => {
    delete globals[3].tamed;
    Object.assign(intrinsics[0], { fate: 'melted' });
  });
  t.throws(both, /unknown fate melted.*tamed to undefined/s);
  t.throws(() => parseIntrinsics('{'), /intrinsics\.json is not JSON/);
  t.throws(() => parseIntrinsics('[]'), /it must be an object/);
});

const tables = () => {
  const intrinsics = [...good().intrinsics, { name: '%Inner%', fate: 'frozen', unreachable: true }];
  const specified = [
    { title: 'ECMA-262', keys: ['from', '__x__', '@@species'] },
    { title: 'Some Proposal', keys: ['more'] },
  ];
  return { ...good(), intrinsics, properties: [{ name: '%Array%', specified, kept: ['$`'] }] };
};

t.test('a table is filled in its line', async (t) => {
  const source = 'a\n<emu-table id="table-intrinsics" caption="C" data-from="intrinsics.json"></emu-table>\nb';
  const filled = fillTables(source, tables());
  t.equal(filled.split('\n').length, 3);
  t.match(filled, '<emu-table id="table-intrinsics" caption="C" data-from="intrinsics.json"><table><thead>');
  t.match(filled, '<tr><th>Intrinsic</th><th>Global</th><th>Fate</th><th>Reason</th></tr>');
  t.match(filled, '<tr><td>%Array%</td><td>`Array`</td><td>~frozen~</td><td></td></tr>');
  t.match(filled, '<td>~tamed~ to %SharedDate%</td><td>The current time.</td>');
  t.match(filled, '<td>%WeakRef% (optional)</td>');
  t.match(filled, '<td>%Inner% (unreachable)</td>');
});

t.test('the other tables and the edition are filled', async (t) => {
  const fill = (id: string) => fillTables(`<emu-table id="${id}" data-from="intrinsics.json"></emu-table>`, tables());
  t.match(fill('table-compartment-globals'), '<tr><td>*"NaN"*</td><td>*NaN*</td><td></td><td></td></tr>');
  t.match(fill('table-compartment-globals'), '<td>*"Date"*</td><td></td><td>%Date%</td><td>%SharedDate%</td>');
  t.match(fill('table-fates'), '<tr><td>~frozen~</td><td>Shared by all.</td></tr>');
  const edition = '<span class="edition" data-from="intrinsics.json"></span>';
  t.equal(fillTables(edition, tables()), '<span class="edition" data-from="intrinsics.json">ECMA-262</span>');
});

t.test('property keys are code in which nothing is notation', async (t) => {
  const filled = fillTables(
    '<emu-table id="table-intrinsic-properties" data-from="properties.json"></emu-table>',
    tables(),
  );
  t.match(filled, '<td>ECMA-262: <code>from</code>, <code>&#95;&#95;x&#95;&#95;</code>, %Symbol.species%<br>');
  t.match(filled, '<br>Some Proposal: <code>more</code></td><td><code>&#36;&#96;</code></td>');
});

t.test('a table that cannot be filled is an error', async (t) => {
  const fill = (table: string) => () => fillTables(table, tables());
  t.throws(fill('<emu-table id="table-x" data-from="intrinsics.json"></emu-table>'), /table-x is none that intrinsics/);
  t.throws(fill('<emu-table id="table-fates" data-from="properties.json"></emu-table>'), /none that properties\.json/);
  t.throws(fill('<emu-table id="table-fates" data-from="law"></emu-table>'), /table-fates is none that law fills/);
  t.throws(fill('<emu-table id="table-fates" data-from="x.json"></emu-table>'), /the unknown file x\.json/);
  t.throws(fill('<emu-table id="table-fates" data-from="intrinsics.json">x</emu-table>'), /must be empty/);
  t.equal(fill('<emu-table id="table-x">kept</emu-table>')(), '<emu-table id="table-x">kept</emu-table>');
});
