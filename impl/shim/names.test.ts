// What the scan of a source must find, since a cell that is assigned would bypass the global object, and what it should
// leave alone, since a name without a cell is slow.
import t from 'tap';
import { assignmentPatterns, findAssigned, findTypeofOperands, hasImportWord, isPlainIdentifier } from './names.ts';

const names = ['Math', 'x', '$', 'a$b'];
const patterns = assignmentPatterns(names);
const assigned = (source: string): string[] => [...Array.from(findAssigned(source, names, patterns))].sort();

t.test('every form of assignment is found', async (t) => {
  const operators = '= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??='.split(' ');
  const spaces = ['', ' ', '\n', '\t\u00a0', '\u2028', '/**/', '// c\n', ' <!-- c\n'];
  const forms = operators.flatMap((operator) => spaces.map((space) => `NAME${space}${operator} 1`));
  forms.push('NAME++', 'NAME --', '++NAME', '--\nNAME', '++(NAME)', '++/**/NAME', '-- // c\n NAME;', '(NAME) = 1');
  forms.push(
    '((NAME))\n= 1',
    '[NAME] = y',
    '[y, NAME] = z',
    '[...NAME] = y',
    '[NAME = 1] = y',
    '[[NAME]] = y',
    '({ NAME } = y)',
  );
  forms.push('({ y: NAME } = z)', '({ NAME = 1 } = y)', '({ ...NAME } = y)', '({ y: [NAME] } = z)', '[(NAME)] = y');
  forms.push(
    'for (NAME of y);',
    'for (NAME in y);',
    'for ([NAME] of y);',
    'for ({ NAME } of y);',
    'for (NAME/**/of y);',
  );
  for (const form of forms) {
    for (const name of names)
      t.ok(assigned(form.replaceAll('NAME', name)).includes(name), encodeURI(`${name}: ${form}`));
  }
});

t.test('nothing before or after a name hides that it is assigned', async (t) => {
  const comments = ['<!-- c\n', '\n--> c\n', '\n  --> c\n', '\u2028-->\u2029'];
  const forms = comments.flatMap((c) => [
    `++${c}NAME`,
    `--(${c}NAME)`,
    `[NAME]${c}= y`,
    `({ NAME }${c}= y)`,
    `for ([NAME]${c}of y);`,
    `[[NAME${c}]] = y`,
    `NAME${c}= 1`,
  ]);
  for (const end of ['// c.\n', '// c.\r  ', '// c.\u2028', '1.\n', '1..\n', 'y.\n']) forms.push(`${end}NAME = 1`);
  for (let spaces = 0; spaces < 12; spaces++) forms.push(`[...${' '.repeat(spaces)}NAME] = y`);
  for (const form of forms) {
    for (const name of names) {
      t.ok(assigned(form.replaceAll('NAME', name)).includes(name), encodeURI(`${name}: ${form}`));
    }
  }
  for (const form of ['y.NAME = 1', 'y. NAME = 1', 'y?.NAME', 'f().\tNAME = 1']) {
    t.same(assigned(form.replaceAll('NAME', 'x')), [], form);
  }
});

t.test('escapes are seen through', async (t) => {
  for (const source of ['M\\u0061th = 1', '\\u{4d}ath = 1', 'Mat\\u{000068} = 1', '\\u0024 = 1', 'a\\u{24}b = 1']) {
    t.equal(assigned(source).length, 1, source);
  }
  t.same(assigned('Math\\u0061 = 1'), []);
});

t.test('what only reads a name leaves it its cell', async (t) => {
  const reads = [
    'NAME.y = 1',
    'NAME[0]++',
    'NAME(1)',
    'y = NAME;',
    'f(NAME)',
    'y == NAME',
    'NAME == y',
    'NAME === y',
    'NAME => y',
  ];
  reads.push(
    'y instanceof NAME',
    'new NAME',
    'typeof NAME',
    'y.NAME = 1',
    'y?.NAME',
    'NAME ? y : z',
    'NAME < y',
    'NAME >= y',
  );
  reads.push(
    'NAME + y',
    'NAME - y',
    'class Y extends NAME {}',
    'return NAME',
    '`$' + '{NAME}`',
    'yNAME = 1',
    'NAMEy = 1',
    '[NAME, y]',
  );
  for (const form of reads) t.same(assigned(form.replaceAll('NAME', 'Math')), [], form);
});

t.test('operands of typeof', async (t) => {
  const operands = (source: string): string[] => Array.from(findTypeofOperands(source, ['Math']));
  t.same(operands('typeof a + typeof(b) + typeof\n c + typeof Math'), ['a', 'b', 'c']);
  t.same(operands('typeof a.b, typeof a[0], typeof a(), typeof a?.b'), []);
  t.same(operands('typeof/**/a, typeof// b\n c, typeof (/* d */ e), typeof /* * / */ f'), ['a', 'c', 'e', 'f']);
  t.same(operands('typeof <!-- b\n a, typeof\n--> b\n c'), ['a', 'c']);
  t.same(operands('typeof \u00e9, typeof \\u0061b, typeof \\u{e8}, typeof \u{102a7}'), [
    '\u00e9',
    'ab',
    '\u00e8',
    '\u{102a7}',
  ]);
  t.same(operands('typeof a\u00a0+ typeof b\ufeff+ typeof c\u2003.d, typeof e\u2028f'), ['a', 'b', 'e']);
  t.same(operands(`typeof ${'/* */ // *\n'.repeat(10_000)} 1`), []);
});

t.test('the word import', async (t) => {
  for (const source of [
    'import("x")',
    'x.import',
    '"import"',
    '0import',
    '\u2028import',
    '`$' + '{import.meta}`',
    '#import',
  ]) {
    t.equal(hasImportWord(source), true, encodeURI(source));
  }
  for (const source of ['important', 'reimport', 'import_', 'import1', '_import', '$import', 'imp\\u006frt']) {
    t.equal(hasImportWord(source), false, source);
  }
});

t.test('names that can be bound', async (t) => {
  for (const name of ['a', '$', '_1', 'undefined', 'let_', 'of', '__proto__'])
    t.equal(isPlainIdentifier(name), true, name);
  for (const name of ['', '1', 'a-b', 'é', 'eval', 'let', 'static', 'yield', 'a b', 'a\n', 'a,b']) {
    t.equal(isPlainIdentifier(name), false, JSON.stringify(name));
  }
});
