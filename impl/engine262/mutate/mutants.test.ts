// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import ts from 'typescript';
import { type Mutant, makeMutants } from './mutants.ts';

/** The mutants of an algorithm with these steps: how the changed line reads, by step and operator. */
function mutantsOf(steps: string, before = ''): Record<string, string> {
  const text = `${before}\n/** #sec-a */\nexport const A = algorithm(function* (x) {\n${steps}\n});\n`;
  const mutants = makeMutants([{ file: 'a.ts', text }]);
  for (const { line, was, mutated } of mutants) {
    t.equal(text.split('\n')[line - 1].trim(), was);
    t.not(mutated, text);
  }
  return Object.fromEntries(mutants.map(({ path, operator, is }) => [`${path} ${operator}`, is]));
}

t.test('a condition', async (t) => {
  t.strictSame(mutantsOf("// 1. If x is 1, throw.\nif (x === 1) return Throw.TypeError('no');"), {
    '1 negate': "if (!(x === 1)) return Throw.TypeError('no');",
    '1 always': "if (true) return Throw.TypeError('no');",
    '1 never': "if (false) return Throw.TypeError('no');",
    '1 error#1': "if (x === 1) return Throw.RangeError('no');",
    '1 number#1': "if (x === 2) return Throw.TypeError('no');",
  });
});

t.test('the parts of a condition, nested', async (t) => {
  const mutants = mutantsOf('// 1. If …, return.\nif (a && !(b || c === true) && d) return;');
  t.match(mutants, {
    '1 drop#1': 'if (!(b || c === true) && d) return;',
    '1 drop#2': 'if (a && d) return;',
    '1 drop#3': 'if (a && !(b || c === true)) return;',
    '1 drop#4': 'if (a && !(c === true) && d) return;',
    '1 drop#5': 'if (a && !(b) && d) return;',
  });
  t.equal(Object.keys(mutants).length, 3 + 5, 'what is compared with true is not changed');
});

t.test('declarations and other statements', async (t) => {
  t.strictSame(mutantsOf('// 1. Let y be x.\nconst y = x;\n// 2. Perform F(y).\nF(y);'), {
    '1 delete': 'const y = undefined;',
    '2 delete': ';',
  });
  t.strictSame(mutantsOf("// 1. Throw a TypeError.\nreturn Throw.TypeError('a');"), {
    '1 delete': ';',
    '1 error#1': "return Throw.RangeError('a');",
  });
});

t.test('a value that is returned, and a ?', async (t) => {
  const ignored = "((completion) => (completion?.Type === 'throw' ? undefined : completion))(yield* F(x))";
  t.strictSame(mutantsOf('// 1. Return ? F(x).\nreturn Q(yield* F(x));'), {
    '1 ignore#1': `return Q(${ignored});`,
    '1 return#1': 'return void (Q(yield* F(x)));',
  });
});

t.test('loops', async (t) => {
  const rest = 'for (const item of items) if (first) first = false; else yield item;';
  t.strictSame(mutantsOf('// 1. For each, do\nfor (const y of x) {\n// a. Perform F(y).\nF(y);\n}'), {
    '1 delete': ';',
    '1 once': 'for (const y of x) { {',
    '1 skip': `for (const y of (function* (items) { let first = true; ${rest} })(x)) {`,
    '1.a delete': ';',
  });
  t.match(mutantsOf('// 1. Repeat, while x, do\nwhile (x) {\n// a. Set x to F(x).\nx = F(x);\n}'), {
    '1 delete': ';',
    '1 once': 'while (x) { {',
  });
});

t.test('literals', async (t) => {
  t.match(mutantsOf("// 1. Perform F.\nF({ Writable: false, 'a-b': 1 }, '', 'name', o['slot'], `<${x}\\n${y}`);"), {
    '1 boolean#1': "F({ Writable: true, 'a-b': 1 }, '', 'name', o['slot'], `<${x}\\n${y}`);",
    '1 number#1': "F({ Writable: false, 'a-b': 2 }, '', 'name', o['slot'], `<${x}\\n${y}`);",
    '1 string#1': "F({ Writable: false, 'a-b': 1 }, 'x', 'name', o['slot'], `<${x}\\n${y}`);",
    '1 string#2': "F({ Writable: false, 'a-b': 1 }, '', '', o['slot'], `<${x}\\n${y}`);",
    '1 string#3': "F({ Writable: false, 'a-b': 1 }, '', 'name', o['slot'], `${x}\\n${y}`);",
    '1 string#4': "F({ Writable: false, 'a-b': 1 }, '', 'name', o['slot'], `<${x}${y}`);",
    '1 string#5': undefined,
  });
});

t.test('the names of slots are not changed', async (t) => {
  const mutants = mutantsOf("// 1. Perform F.\nF(x, ['Slot']);\n// 2. For each, do\nfor (const y of ['a']) {}");
  t.strictSame(Object.keys(mutants), ['1 delete', '2 delete', '2 once', '2 skip', '2 string#1']);
});

t.test('a constant becomes the next of its enumeration', async (t) => {
  const types = "type S = 'a' | 'b' | 'c';\ntype T = 'd' | null;";
  const mutants = mutantsOf("// 1. Perform F(a, c, d).\nF('a' as 'b', 'c', 'd');", types);
  t.strictSame(mutants, {
    '1 delete': ';',
    '1 constant#1': "F('b' as 'b', 'c', 'd');",
    '1 constant#2': "F('a' as 'b', 'a', 'd');",
    '1 string#1': "F('a' as 'b', 'c', '');",
  });
});

t.test('a mutant is seen where its step is reached, its ? abrupt, or the If of its Else reached', async (t) => {
  const text = `/** #sec-a */
export const A = algorithm(function* (x) {
  // 1. If x, then
  if (x) {
    // a. Perform ? F().
    Q(F());
  } else if (y) {
    // 2. Else if y, then
    // a. Perform G().
    G();
  }
});`;
  const points = makeMutants([{ file: 'a.ts', text }]).map(({ path, operator, point }) => [
    `${path} ${operator}`,
    point,
  ]);
  t.match(Object.fromEntries(points), {
    '1 never': '1',
    '1.a delete': '1.a',
    '1.a ignore#1': '1.a#1',
    '2 always': '1',
    '2.a delete': '2.a',
  });
});

t.test('neighbours change places where that is seen', async (t) => {
  const swapped = (first: string, second: string) =>
    mutantsOf(`// 1. One.\n${first}\n// 2. Two.\n${second}\n// 3. Three.\nreturn unused;`)['1 swap'];
  const throws = (error: string) => `if (x) return Throw.${error}('no');`;
  t.equal(swapped('Q(F(x));', 'Q(G(x));'), 'Q(G(x));');
  t.equal(swapped('Q(F(x));', throws('TypeError')), throws('TypeError'));
  t.equal(swapped(throws('RangeError'), throws('TypeError')), throws('TypeError'));
  t.equal(swapped(throws('TypeError'), throws('TypeError')), undefined, 'the same error');
  t.equal(swapped('F(x);', 'Q(G(x));'), undefined, 'the first neither ends nor throws');
  t.equal(swapped('const y = Q(F(x));', 'Q(G(y));'), undefined, 'the second needs the first');
  t.equal(swapped('Q(F(x));', 'for (const y of x) {\n// a. Perform ? G(y).\nQ(G(y));\n}'), undefined, 'substeps');
});

t.test('what makes no mutant', async (t) => {
  const nothing = ['// 1. Assert: x.\nAssert(x === 1);', '// 1. Return unused.\nreturn unused;', '// 1. NOTE: so.'];
  for (const step of nothing) t.strictSame(mutantsOf(step), {}, step);
  t.strictSame(mutantsOf('// 1. Return undefined.\nreturn Value.undefined;'), {});
  const marked = 'const args = x.slice(0, -1); // NON-SPEC: why\n// 1. Perform F().\nF();';
  t.strictSame(Object.keys(mutantsOf(marked)), ['1 delete']);
  const elseStep =
    '// 1. If x, then\nif (x) {\n// a. Perform F().\nF();\n} else {\n// 2. Else,\n// a. Perform G().\nG();\n}';
  t.notMatch(Object.keys(mutantsOf(elseStep)).join(), /\b2 /);
});

t.test('the transcription: every step of it that does something has a mutant, and every mutant parses', async (t) => {
  const root = join(import.meta.dirname, '../../..');
  const files = globSync('impl/engine262/*.ts', { cwd: root, exclude: ['**/*.test.ts'] });
  const sources = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const mutants: Mutant[] = makeMutants(sources);
  t.ok(mutants.length > 500);
  t.equal(new Set(mutants.map(({ id }) => id)).size, mutants.length, 'no two have the same id');
  const points = new Set(mutants.map(({ clause, point }) => `${clause} ${point}`));
  t.ok(points.has('sec-harden 2') && points.has('sec-harden 3#1') && points.has('sec-compartment 9.o#1'));
  for (const { id, file, mutated } of mutants) {
    const { diagnostics } = ts.transpileModule(mutated, { fileName: file, reportDiagnostics: true });
    if (diagnostics?.length !== 0) t.fail(`${id} does not parse`);
  }
});
