import t from 'tap';
import { parseFrontmatter, parseTest262Frontmatter } from './frontmatter.ts';

const parse = (fields: string) => parseFrontmatter(`// Copyright\n\n/*---\n${fields}---*/\nharden({});\n`);
const minimal = 'esid: sec-a\ndescription: A test.\n';

t.test('all fields', async (t) => {
  const frontmatter = parse(`esid: sec-harden
description: >
  Two lines
  are one.
info: |
  harden ( value )

    1. Return value.
features: [harden, lockdown]
flags:
  - onlyStrict
  - async
includes: [compareArray.js,
  propertyHelper.js]
negative:
  phase: runtime
  type: TypeError
`);
  t.strictSame(frontmatter, {
    esid: 'sec-harden',
    description: 'Two lines are one.',
    defence: '',
    info: 'harden ( value )\n\n  1. Return value.',
    features: ['harden', 'lockdown'],
    flags: ['onlyStrict', 'async'],
    includes: ['compareArray.js', 'propertyHelper.js'],
    negative: { phase: 'runtime', type: 'TypeError' },
  });
});

t.test('fields that are not there are empty', async (t) => {
  const { info, features, negative } = parse(minimal);
  t.strictSame({ info, features, negative }, { info: '', features: [], negative: null });
});

t.test('scalars', async (t) => {
  const description = (text: string) => parse(`esid: sec-a\ndescription: ${text}\n`).description;
  t.equal(description('plain text,\n  folded'), 'plain text, folded');
  t.equal(description(`'it''s: quoted'`), `it's: quoted`);
  t.equal(description(`"a \\"b\\": c"`), 'a "b": c');
  t.throws(() => description('a: b'), /line 5: description: .*quotes/);
  t.throws(() => description('`a` is b'), /quotes/);
  t.throws(() => description('a #b'), /quotes/);
  t.throws(() => description('"a'), /quotes/);
  t.throws(() => description('|\n  a\n b'), /indented less/);
  t.throws(() => description('|x\n  a'), /unknown block style/);
  t.throws(() => description(''), /empty/);
});

t.test('what is wrong is named with its line', async (t) => {
  t.throws(() => parseFrontmatter('harden({});'), /no frontmatter/);
  t.throws(() => parse('description: A test.\n'), /line 4: the field esid is missing/);
  t.throws(() => parse('esid: sec-a\n'), /the field description is missing/);
  t.throws(() => parse(`${minimal}feature: [harden]\n`), /line 6: feature: unknown field; the known ones are esid/);
  t.throws(() => parse(`${minimal}esid: sec-b\n`), /line 6: esid: the field is there twice/);
  t.throws(() => parse(`${minimal}what is this\n`), /line 6: expected "field: value"/);
  t.throws(() => parse(`${minimal}features:\n\t- harden\n`), /line 7: expected/);
  t.throws(() => parse(`${minimal}features: harden\n`), /features: expected \[a, b\]/);
  t.throws(() => parse(`${minimal}features: [harden\n`), /features: expected/);
  t.throws(() => parse(`${minimal}features: [a, , b]\n`), /an item is empty/);
  t.throws(() => parse(`${minimal}negative: SyntaxError\n`), /negative: expected two indented lines/);
  t.throws(() => parse(`${minimal}negative:\n  phase: parse\n`), /negative: expected two indented lines/);
  t.throws(() => parse(`${minimal}negative:\n  phase: early\n  type: SyntaxError\n`), /unknown phase early/);
});

t.test('line ends and comments', async (t) => {
  const fields =
    'esid: sec-a\ndescription: A test.\nflags: [async] # why\nfeatures:\n  - harden # that\n  # and\n  - lockdown\n';
  for (const end of ['\r', '\r\n']) {
    const { flags, features } = parseFrontmatter(`/*---\n${fields}---*/\n`.replaceAll('\n', end));
    t.strictSame([flags, features], [['async'], ['harden', 'lockdown']]);
  }
});

t.test('a test of test262 may have any field, and texts of any form', async (t) => {
  const parse = (fields: string) => parseTest262Frontmatter(`/*---\n${fields}---*/\n`);
  t.strictSame(parse('es5id: 15.4\ndescription: a: b\ninfo: `c`\nlocale: [de]\nflags: [raw]\n'), {
    ...{ esid: '', description: '', info: '', defence: '', features: [], flags: ['raw'], includes: [], negative: null },
  });
  t.throws(() => parse('flags: raw\n'), /line 2: flags: expected/);
  t.throws(() => parse('flags: [raw]\nflags: [async]\n'), /line 3: flags: the field is there twice/);
  t.throws(() => parseTest262Frontmatter('1;'), /no frontmatter/);
});
