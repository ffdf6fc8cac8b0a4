// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are sources
// Which uses of the word import need no parse: those that are surely none of the keyword.
import t from 'tap';
import { mayCallImport } from './edits.ts';

const encode = (source: string): string => JSON.stringify(source).replace(/[\u2028\u2029]/g, encodeURI);

t.test('the keyword is seen wherever it may be', async (t) => {
  const sources = [
    'import("x")',
    'import.meta',
    'import.source("x")',
    'import /* a */ ("x")',
    'import// a\n("x")',
    'import <!-- a\n("x")',
    'import\n--> a\n("x")',
    'import\u2028("x")',
    'f(...import("x"))',
    '[1, ...import("x")]',
    // What is before it looks like a comment.
    '`\n// ${import("x")}`',
    '`\n/* ${import("x")} */`',
    '"\\\n//"; import("x")',
    "'\\\r\n// '; import('x')",
    "'\\\n/*'; import('x') //*/",
    '"\u2028// "; import("x")',
    '// a\u2029import("x")',
    '// a\nimport("x")',
    '/* a */ import("x")',
    '/* a\n*/ import("x")',
    '/* a */\n/* b */ import("x")',
    'x = 1 /* a\n; import("x") */',
    '/[/*]/; import("x"); /[*/]/',
    'y = x //* a\n * import("x")',
    '/*/ a /*/\nimport("x")',
    '/*\n// */ import("x")',
    '/*\n/* */ import("x")',
  ];
  for (const source of sources) t.equal(mayCallImport(source), true, encode(source));
});

t.test('other uses of the word need no parse', async (t) => {
  const sources = [
    'x.import("x")',
    'x?.import("x")',
    'x\n.import("x")',
    'important("x")',
    '"import"',
    'import x from "x"',
    'import { x } from "x"',
    '({ import: 1 })',
    'x = "import me"',
    '// import("x")',
    'f();\n  // import("x")\nf()',
    '/* import("x") */',
    '/*\n// import("x") */',
    '/**\n * @type {import("x").X}\n */\nf()',
    'f();\r\n\t/** @type {import("x").X} */ f()',
    '/** // @type {import("x").X} */ f()',
    '/** @type {import("x").X} */ f(`x`)',
  ];
  for (const source of sources) t.equal(mayCallImport(source), false, encode(source));
});

t.test('a program cannot make the look at it long', async (t) => {
  const words = 'x = import ("x")\n';
  t.equal(mayCallImport(`/*\n${words}*/`), false);
  t.equal(mayCallImport(`/*\n${' '.repeat(5000)}\n${words}*/`), true);
});
