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
  t.match(harden, { number: '6.2', title: 'HardenValue ( value )', chapter: 'harden', type: 'abstract operation' });
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
  const annexes = ['sec-legacy-aliases', 'sec-born-locked', 'sec-shim-limits', 'sec-decisions', 'sec-operations'];
  t.strictSame(
    clauses.filter(({ number }) => /^[A-Z]$/.test(number)).map(({ id }) => id),
    annexes,
  );

  const index = /<emu-table [^>]*\bid=table-operations\b[\s\S]*?<\/emu-table>/.exec(html)?.[0] ?? '';
  const rows = [...index.matchAll(/<tr><td>(.*?)<\/td><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g)];
  const operations = rows.map(([, operation, kind, clause]) => ({
    name: operation.replace(/<[^>]*>/g, ''),
    kind: kind.replace(/<[^>]*>/g, ''),
    id: /href=#([\w-]+)/.exec(clause)?.[1],
  }));
  const defined = clauses.filter(({ type }) => type?.endsWith('abstract operation'));
  t.strictSame(operations.map(({ id }) => id).sort(), defined.map(({ id }) => id).sort());
  t.strictSame(
    operations,
    [...operations].sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
  const append = { name: 'AppendToHarden', kind: 'abstract operation', id: 'sec-appendtoharden' };
  t.match(
    operations.find(({ name }) => name === append.name),
    append,
  );
  const hook = { name: 'HostValidateLockdownOptions', kind: 'host-defined abstract operation' };
  t.match(
    operations.find(({ id }) => id === 'sec-hostvalidatelockdownoptions'),
    hook,
  );
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
