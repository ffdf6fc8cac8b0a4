import t from 'tap';
import { attributesOf, readLaw } from './law.ts';
import { readTables } from './law-tables.ts';

const law = (chapter: string) =>
  readLaw((file) => {
    const files: Record<string, string> = {
      'index.html': '<emu-intro id="sec-intro"><h1>Intro</h1></emu-intro>\n<emu-import href="one.html"></emu-import>',
      'one.html': chapter,
    };
    return files[file];
  });

t.test('clauses come in reading order with their chapter, line, type and steps', async (t) => {
  const clauses = law(`
<emu-clause id="sec-a">
  <h1>A</h1>
  <emu-clause id=sec-b type="abstract operation" normative-optional>
    <h1>
      MakeB (
        _x_: a String,
      ): ~unused~
    </h1>
    <!-- <emu-clause id="sec-commented"> -->
    <emu-alg example>
      1. Not a step.
    </emu-alg>
    <emu-alg>
      1. Return ~unused~.
    </emu-alg>
  </emu-clause>
</emu-clause>
<emu-annex id="sec-c"><h1>C</h1></emu-annex>`);
  t.strictSame(
    clauses.map(({ id, chapter, line, type, operation, steps }) => [id, chapter, line, type, operation, steps?.length]),
    [
      ['sec-intro', 'index', 1, null, null, undefined],
      ['sec-a', 'one', 2, null, null, undefined],
      ['sec-b', 'one', 4, 'abstract operation', 'MakeB', 1],
      ['sec-c', 'one', 19, null, null, undefined],
    ],
  );
});

const faults: [name: string, chapter: string, message: RegExp][] = [
  ['an id that is missing', '<emu-clause><h1>A</h1></emu-clause>', /one\.html:1: <emu-clause> without an id/],
  ['an id that is there twice', '<emu-clause id="sec-intro"></emu-clause>', /the id sec-intro is there twice/],
  ['a clause that is not closed', '\n<emu-clause id="sec-a">', /one\.html:2: <emu-clause> is not closed/],
  ['an end tag too many', '</emu-annex>', /one\.html:1: <\/emu-annex> closes nothing/],
  ['crossed elements', '<emu-clause id="a"></emu-annex>', /<\/emu-annex> closes nothing/],
  ['steps outside a clause', '<emu-alg>\n1. Return.\n</emu-alg>', /<emu-alg> outside a clause/],
  ['steps that are not closed', '<emu-clause id="a"><emu-alg>', /<emu-alg> is not closed/],
  [
    'two algorithms',
    '<emu-clause id="a"><emu-alg>\n1. R.\n</emu-alg><emu-alg>\n1. R.\n</emu-alg></emu-clause>',
    /one\.html:3: a second algorithm in a/,
  ],
  ['broken steps', '<emu-clause id="a"><emu-alg>none</emu-alg></emu-clause>', /the steps of a cannot be parsed/],
  ['an import of nothing', '<emu-import></emu-import>', /<emu-import> without href/],
];
for (const [name, chapter, message] of faults) {
  t.test(`refused: ${name}`, async (t) => t.throws(() => law(chapter), { name: 'Error', message }));
}

t.test('attributes may be quoted, bare or without a value', async (t) => {
  t.strictSame(attributesOf(` id="a b" href='c' type=d normative`), { id: 'a b', href: 'c', type: 'd', normative: '' });
});

t.test('a written table has columns and rows; one that is filled from data is left out', async (t) => {
  const tables = readTables(`
<emu-table id="table-a" caption="A"><table>
  <thead><tr><th>Name</th><th>[[Slot]]</th></tr></thead>
  <tr><td>*"x"*</td><td>~on~</td></tr>
</table></emu-table>
<emu-table id="table-b" data-from="intrinsics.json"></emu-table>`);
  t.strictSame(tables, [{ id: 'table-a', columns: ['Name', '[[Slot]]'], rows: [['"x"', 'on']] }]);
});
