import fc, { type Arbitrary } from 'fast-check';
import { type Case, json, type Kind, oneOf } from '../case.ts';
import { hitsOf } from './sources.ts';

// What a compartment does with sources: names that are globals, constants, lexical bindings, made later or nowhere, and
// every way in which code reads, writes, declares, defines and removes them.

/** The global properties that a compartment begins with, and the sources of their values in the start compartment. */
const endowments: Record<string, string> = {
  a: '1',
  b: '"text"',
  f: 'function f(x) { return x; }',
  o: '{ p: 1, q: { r: 2 } }',
  $: '"dollar"',
  of: '"of"',
  async: '"async"',
  $value: '"value"',
};

const made = ['n', 'm', 'n1'];
const lexicals = ['lc', 'lv'];
const intrinsic = ['isNaN', 'Math', 'Array', 'eval', 'Function', 'globalThis', 'Compartment'];
const constants = ['undefined', 'NaN', 'Infinity'];
const inherited = ['toString', 'constructor'];

const plain = oneOf('a', 'b', 'f', 'o', 'n', 'm');
/** The weights make cases meet the same few names again. */
const name = fc.oneof(
  { weight: 8, arbitrary: plain },
  { weight: 2, arbitrary: oneOf(...Object.keys(endowments), ...made) },
  { weight: 2, arbitrary: oneOf(...lexicals) },
  { weight: 1, arbitrary: oneOf(...intrinsic) },
  { weight: 1, arbitrary: oneOf(...constants) },
);
const read = fc.oneof({ weight: 14, arbitrary: name }, { weight: 1, arbitrary: oneOf(...inherited) });

/** Fills a template's places with generated texts. */
const text = (strings: TemplateStringsArray, ...parts: Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...parts).map((values) => strings.reduce((whole, string, index) => whole + values[index - 1] + string));

/** To shrink an alternative is to try the first of all, too. */
const crossing = { withCrossShrink: true, maxDepth: 9 };

const quoted = (source: Arbitrary<string>): Arbitrary<string> => source.map((value) => JSON.stringify(value));

const literal = oneOf('0', '1', '"s"', 'null', '5n', '{}', '[]', '() => 1', 'function () {}');

/** Expressions that change nothing. */
const value = fc.oneof(
  crossing,
  { weight: 3, arbitrary: literal },
  { weight: 3, arbitrary: read },
  text`typeof ${read}`,
  text`typeof(${read})`,
  text`typeof /* ${read} = 1 */ ${read}`,
  text`globalThis.${read}`,
  text`globalThis[${quoted(read)}]`,
  text`(0, ${read})`,
  text`[${read}, ${read}].length`,
  text`${read} === globalThis.${read}`,
  text`${quoted(read)} in globalThis`,
  text`\`\${${oneOf('a', 'b', 'n')}}\``,
  text`"${read} = 1, [${read}] = 2"`,
  text`/${read} = 1/.source`,
  text`(() => ${read})()`,
  text`((${plain}) => ${plain})(7)`,
  text`{ ${read}: ${read} }`,
  text`${read}?.p`,
);

const parenthesized = value.map((source) => `(${source})`);

/** Assignments in each form, to a name or with an escape in it. */
const target = fc.oneof(
  { weight: 9, arbitrary: name },
  { weight: 1, arbitrary: oneOf('\\u0061', '\\u{62}', '\\u006e', 'a/**/', 'n\n', '(a)', '(n)') },
);
const assignment = fc.oneof(
  crossing,
  text`${target} = ${parenthesized}`,
  text`${target} = ${parenthesized}`,
  text`${target} ${oneOf('+=', '-=', '*=', '**=', '&=', '??=', '||=', '&&=', '>>>=')} 2`,
  text`${target}${oneOf('++', '--')}`,
  text`${oneOf('++', '--')}${target}`,
  text`[${target}] = [${parenthesized}]`,
  text`[${target} = ${parenthesized}] = []`,
  text`[...${target}] = [1, 2]`,
  text`({ q: ${target} } = { q: ${parenthesized} })`,
  text`({ ${plain} } = { a: 3, n: 4 })`,
  text`({ ${plain} = ${parenthesized} } = {})`,
  text`({ ...${target} } = { z: 1 })`,
  text`[o.p, ${target}] = [1, ${parenthesized}]`,
  text`[[${target}], { k: ${name} }] = [[1], { k: 2 }]`,
);

/** After lockdown these are property override, and say so. */
const override = fc.oneof(
  text`record(${oneOf(...inherited)} /* override */ = ${parenthesized});`,
  text`[${oneOf(...inherited)}] /* override */ = [${parenthesized}];`,
  text`globalThis.${oneOf(...inherited)} /* override */ = ${parenthesized};`,
);

const loop = text`for (${target} ${oneOf('of [1, 2]', 'in { k: 1 }')}) record(${name});`;

const attributes = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean())
  .map(([writable, enumerable, configurable]) => json({ writable, enumerable, configurable }).slice(1, -1));

/** Changes of the global object's properties. */
const definition = fc.oneof(
  text`globalThis.${name} = ${parenthesized};`,
  text`globalThis[${quoted(name)}] = ${parenthesized};`,
  text`globalThis . ${name}${oneOf('++', ' += 1', ' ??= 5')};`,
  text`record(Reflect.set(globalThis, ${quoted(name)}, ${parenthesized}));`,
  text`Object.assign(globalThis, { ${plain}: ${parenthesized} });`,
  text`record(Reflect.defineProperty(globalThis, ${quoted(name)}, { value: ${parenthesized}, ${attributes} }));`,
  text`Object.defineProperty(globalThis, ${quoted(name)}, { value: ${parenthesized}, configurable: true, writable: true });`,
);

/** What takes a name away from code that has it: Annex C, live-global-removal. */
const removal = fc.oneof(
  text`record(Reflect.deleteProperty(globalThis, ${quoted(name)}));`,
  text`record(delete globalThis.${plain});`,
  text`Object.defineProperty(globalThis, ${quoted(name)}, { get() { record("get"); return ${literal}; }, set(v) { record("set", v, this === globalThis); }, configurable: true });`,
  text`Object.defineProperty(globalThis, ${quoted(name)}, { set: undefined, configurable: true });`,
  text`Object.setPrototypeOf(globalThis, { ${plain}: 9, __proto__: Object.prototype });`,
);

const declarable = oneOf('a', 'b', 'f', 'o', 'n', 'm', 'isNaN', 'of', '$');
const declaration = fc.oneof(
  text`let ${declarable} = 10;`,
  text`const ${declarable} = 11;`,
  text`var ${declarable} = 12;`,
  text`function ${declarable}() { return 13; }`,
  text`class ${declarable} {}`,
  text`const { p: ${declarable}, ...rest } = { p: 14 };`,
  text`var ${declarable};`,
);

/** A statement whose error is seen, and after which the source goes on. */
const guarded = (statement: Arbitrary<string>): Arbitrary<string> =>
  statement.map((source) => source && `try { ${source} } catch (error) { record(error); }`);

/** `evaluators` makes an expression that evaluates a source in another way. */
const statements = (evaluators: Arbitrary<string>[]): Arbitrary<string> =>
  guarded(
    fc.oneof(
      crossing,
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 5, arbitrary: value.map((source) => `record(${source});`) },
      { weight: 6, arbitrary: assignment.map((source) => `record(${source});`) },
      { weight: 1, arbitrary: loop },
      { weight: 4, arbitrary: definition },
      { weight: 1, arbitrary: removal },
      { weight: 1, arbitrary: override },
      { weight: 1, arbitrary: text`globalThis.${oneOf('c1', 'c2')} = () => ${name};` },
      { weight: 1, arbitrary: text`globalThis.${oneOf('w1', 'w2')} = (v) => { ${name} = v; };` },
      { weight: 1, arbitrary: text`record(globalThis.${oneOf('c1', 'c2', 'w1', 'w2')}(8));` },
      { weight: 1, arbitrary: oneOf('record(this);', 'record((function () { return this; })());', 'record(f(1));') },
      ...evaluators.map((arbitrary) => ({ weight: 1, arbitrary })),
    ),
  );

const sequence = (statement: Arbitrary<string>, maxLength: number): Arbitrary<string> =>
  fc.array(statement, { minLength: 1, maxLength }).map((list) => list.filter((one) => one !== '').join('\n'));

/** A source without nested ones, and with an expression at its end, which is its completion value. */
const inner = fc.tuple(sequence(statements([]), 3), parenthesized).map((parts) => parts.join('\n'));

const evaluators = [
  text`record((0, eval)(${quoted(inner)}));`,
  text`record(globalThis.eval(${quoted(inner)}));`,
  text`record(Function(${quoted(inner.map((source) => `${source}; return a;`))})());`,
  text`record(new Function("a", ${quoted(inner)})(6));`,
  text`record(new Compartment({ globals: { record, ${plain}: 20, n: 21 } }).evaluate(${quoted(inner)}));`,
  text`for (let i = 0; i < ${oneOf('3', '20', '40')}; i++) (0, eval)("globalThis.g" + i + " = i${oneOf('', ', a', '; a = 1', ', typeof n')}".replace("i", i));`,
];

/** A direct eval sees the variables of its caller, which a shim's cannot: it stands where there are none. */
const direct = [...evaluators, text`record(eval(${quoted(inner)}));`];

const source = fc.oneof(
  crossing,
  { weight: 4, arbitrary: fc.tuple(sequence(statements(direct), 4), parenthesized).map((parts) => parts.join('\n')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(declaration, sequence(statements(evaluators), 3), fc.constantFrom('', 'before'))
      .map(([head, body, place]) => (place === 'before' ? `${body}\n${head}` : `${head}\n${body}`)),
  },
  { weight: 1, arbitrary: sequence(guarded(removal), 2) },
  { weight: 2, arbitrary: assignment },
  { weight: 1, arbitrary: value },
);

const observedNames = [...Object.keys(endowments), ...made, ...lexicals, 'isNaN', 'toString', 'c1', 'w1', 'g0'];

const bindings = (entries: [string, string][]): string =>
  entries.map(([key, source]) => `${key}: ${source}`).join(', ');

function program(globals: string[], lexicalBag: string, sources: string[]): string {
  const bag = bindings(globals.map((key) => [key, endowments[key]]));
  return `const record = (...values) => { observer.log(...values); return values[0]; };
const compartment = new Compartment({
  globals: { record, ${bag} },${lexicalBag}
});
observer.label(compartment.globalThis, "the global object");
for (const name of ["eval", "Function", "Compartment"]) observer.label(compartment.globalThis[name], name);
for (const source of ${JSON.stringify(sources, null, 2)}) observer.attempt("evaluate", () => compartment.evaluate(source));
observer.note(observer.shape(compartment.globalThis, ${json(observedNames)}));`;
}

const lexicalBags = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constant('\n  globalLexicals: Object.freeze({ lc: 30, a: 31 }),') },
  { weight: 2, arbitrary: fc.constant('\n  globalLexicals: { lv: 32 },') },
  { weight: 1, arbitrary: fc.constant('\n  globalLexicals: { lv: 33, get lc() { return 34; }, b: 35 },') },
  { weight: 1, arbitrary: fc.constant('\n  globalLexicals: { eval: (text) => "mine: " + text },') },
);

/** Programs that a compartment evaluates. */
export const programs: Kind = {
  name: 'programs',
  esid: 'sec-compartment.prototype.evaluate',
  description: 'What a sequence of sources does',
  features: ['Compartment', 'globalLexicals'],
  cases: fc
    .record({
      locked: fc.constantFrom(true, true, true, false),
      globals: fc.oneof(
        { weight: 5, arbitrary: fc.constant(Object.keys(endowments)) },
        { weight: 1, arbitrary: fc.subarray(Object.keys(endowments)) },
      ),
      lexicalBag: lexicalBags,
      sources: fc.array(source, { minLength: 1, maxLength: 5 }),
    })
    .map(
      ({ locked, globals, lexicalBag, sources }): Case => ({
        locked,
        needs: [
          ...(lexicalBag === '' ? [] : ['globalLexicals']),
          ...(locked && sources.join('').includes('/* override */') ? ['property-override'] : []),
        ],
        hits: hitsOf(globals, lexicalBag, sources),
        program: program(globals, lexicalBag, sources),
      }),
    ),
};
