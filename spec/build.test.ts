import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { render } from './build.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

/** Reads the law with one piece of a chapter changed; the piece must be there. */
const changed = (chapter: string, from: string, to: string) => (file: string) => {
  const text = read(file);
  if (file !== chapter) return text;
  if (!text.includes(from)) throw new Error(`${chapter} has no ${from}`);
  return text.replace(from, to);
};

t.test('the law renders without a fault, to one page that loads nothing', async (t) => {
  const { html, clauses, faults } = await render(read);
  t.strictSame(faults, []);
  t.notMatch(html, /@import/);
  t.match(html, /<style>/);
  const harden = clauses.find(({ id }) => id === 'sec-hardenvalue');
  t.match(harden, { number: '5.2', title: 'HardenValue ( value )', chapter: 'harden', type: 'abstract operation' });
  t.match(harden?.algorithm?.[0], {
    label: '1',
    depth: 0,
    text: 'If value is not an Object, return value.',
    question: 0,
  });
  t.strictSame(
    clauses.filter(({ title }) => title === ''),
    [],
  );
  t.match(clauses.find(({ id }) => id === 'sec-shim-limits')?.number, 'A');
});

t.test('a reference to nothing is a fault, with its place', async (t) => {
  const { faults } = await render(
    changed('harden.html', '<h1>Hardening</h1>', '<h1>Hardening</h1><emu-xref href="#sec-none"></emu-xref>'),
  );
  t.match(faults, [/^spec\/harden\.html:2:\d+: .*sec-none/]);
});

t.test('what the linter finds is a fault, at the line of the source though a table above was filled', async (t) => {
  const { faults } = await render(changed('lockdown.html', 'Let _realm_ be', 'Let _realm_  be'));
  const line =
    read('lockdown.html')
      .split('\n')
      .findIndex((text) => text.includes('Let _realm_ be')) + 1;
  t.match(faults, [new RegExp(`^spec/lockdown\\.html:${line}:`)]);
});

t.test('sources that are not well formed are errors', async (t) => {
  await t.rejects(
    render(changed('harden.html', 'id="sec-harden"', '')),
    /harden\.html:\d+: <emu-clause> without an id/,
  );
  await t.rejects(render(changed('intrinsics.json', '"frozen"', '"melted"')), /unknown fate frozen/);
});
