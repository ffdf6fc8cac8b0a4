import t from 'tap';
import { readLaw } from '../../spec/law.ts';
import { readTables } from '../../spec/law-tables.ts';
import { checkTranscription, formatFault } from './check.ts';

const chapter = `
<emu-clause id="sec-fruit">
  <h1>Fruit</h1>
  <emu-table id="table-trees">
    <table>
      <thead><tr><th>Tree</th><th>[[Age]]</th><th>Fruit</th></tr></thead>
      <tr><td>*"pear"*</td><td>7</td><td>|Fruit[~Ripe, +Sweet]|</td></tr>
      <tr><td>%Tree%</td><td>9</td><td>|Stone[~Ripe]|</td></tr>
    </table>
  </emu-table>
  <emu-clause id="sec-pick" type="abstract operation">
    <h1>Pick ( _O_: an Object, ): either a normal completion containing an Object or a throw completion</h1>
    <emu-alg>
      1. If _O_ is not an Object, throw a *TypeError* exception.
      1. Let _eval_ be ? _O_.[[GetPrototypeOf]]().
      1. Assert: _eval_ is not *null*.
      1. Set _O_.[[Picked]] to ~ripe~.
      1. For each property key _P_ of _O_, do
        1. Let _desc_ be ! Get(_O_, *"desc"*).
        1. If _desc_ is *undefined*, then
          1. Perform ! Define(_O_, _P_, PropertyDescriptor { [[Writable]]: *false*, [[Value]]: _desc_ }).
        1. Else if _desc_ is *null*, then
          1. Append _P_ to _O_.[[List]].
        1. Else,
          1. Set the Realm of _O_ to _desc_.
          1. NOTE: Nothing else is touched.
      1. Let _steps_ be the algorithm steps defined in <emu-xref href="#sec-eat"></emu-xref>.
      1. Perform Use(_steps_).
      1. Return _O_.
    </emu-alg>
  </emu-clause>
  <emu-clause id="sec-eat">
    <h1>eat ( )</h1>
    <emu-alg>
      1. For each row of <emu-xref href="#table-trees"></emu-xref>, in order, do
        1. Perform Use(the Fruit column of the row, 7, *true*).
      1. Return ~unused~.
    </emu-alg>
  </emu-clause>
</emu-clause>
`;

const transcription = `
/** #table-trees */
const tableTrees = [
  { Tree: 'pear', '[[Age]]': 7, Fruit: Fruit({ Ripe: false, Sweet: true }) },
  { Tree: '%Tree%', '[[Age]]': 9, Fruit: Stone },
] as const;

/** #sec-pick, where the apples are */
export const Pick = algorithm(function* (O: Value): ValueEvaluator {
  const seen = new Set(); // NON-SPEC: constant time
  // 1. If O is not an Object, throw a TypeError exception.
  if (!(O instanceof ObjectValue)) return Throw.TypeError('no object');
  // 2. Let eval be ? O.[[GetPrototypeOf]]().
  const eval_ = Q(yield* O.GetPrototypeOf());
  // 3. Assert: eval is not null.
  Assert(eval_ !== Value.null);
  // 4. Set O.[[Picked]] to ripe.
  (O as Mutable<Fruit>).Picked = 'ripe';
  // 5. For each property key P of O, do
  for (const P of O) {
    // NON-SPEC: the engine counts
    seen.add(P);
    // a. Let desc be ! Get(O, "desc").
    const desc = X(Get(O, 'desc'));
    // b. If desc is undefined, then
    if (desc === undefined) {
      // i. Perform ! Define(O, P, PropertyDescriptor { [[Writable]]: false,
      //    [[Value]]: desc }).
      X(Define(O, P, Descriptor({ Writable: false, Value: desc })));
    } else if (desc === null) {
      // c. Else if desc is null, then
      // i. Append P to O.[[List]].
      O.List.push(P);
    }
    // d. Else,
    else {
      // i. Set the Realm of O to desc.
      O.Realm = desc;
      // ii. NOTE: Nothing else is touched.
    }
  }
  // 6. Let steps be the algorithm steps defined in #sec-eat.
  const steps = eat;
  // 7. Perform Use(steps).
  Use(steps);
  // 8. Return O.
  return O;
});

/** #sec-eat */
function eat(): void {
  // 1. For each row of #table-trees, in order, do
  for (const row of tableTrees) {
    // a. Perform Use(the Fruit column of the row, 7, true).
    Use(row.Fruit, 7, true);
  }
  // 2. Return unused.
}
`;

/** The faults of a transcription, a line each, where it is called fruit.ts and the law is the chapter fruit. */
function check(text: string, law = chapter, file = 'fruit.ts'): string[] {
  const read = (name: string) => (name === 'index.html' ? '<emu-import href="fruit.html"></emu-import>' : law);
  const { faults } = checkTranscription({ clauses: readLaw(read), tables: readTables(law) }, [{ file, text }]);
  return faults.map(formatFault);
}

/** The transcription with one piece of its text changed; the piece must be there. */
function drift(from: string, to: string, text = transcription): string {
  if (!text.includes(from)) throw new Error(`the text has no ${from}`);
  return text.replace(from, to);
}

t.test('a literal transcription has no fault', async (t) => {
  t.strictSame(check(transcription), []);
});

t.test('the summary counts, and says where each clause is transcribed', async (t) => {
  const read = (name: string) => (name === 'index.html' ? '<emu-import href="fruit.html"></emu-import>' : chapter);
  const law = { clauses: readLaw(read), tables: readTables(chapter) };
  const { summary, transcription: places } = checkTranscription(law, [{ file: 'a/fruit.ts', text: transcription }]);
  t.strictSame(summary, { clauses: 3, algorithms: 2, transcribed: 2, steps: 19 });
  t.strictSame(places, {
    'sec-pick': { file: 'a/fruit.ts', line: 9 },
    'sec-eat': { file: 'a/fruit.ts', line: 51 },
  });
});

const drifts: [name: string, from: string, to: string, ...messages: RegExp[]][] = [
  [
    'a step that is missing',
    '  // 7. Perform Use(steps).\n  Use(steps);\n',
    '',
    /^fruit\.ts:42: #sec-pick step 7 Perform Use\(steps\)\.: is missing, or not here$/,
  ],
  [
    'steps that are swapped',
    '  // 7. Perform Use(steps).\n  Use(steps);\n  // 8. Return O.\n  return O;\n',
    '  // 7. Return O.\n  return O;\n  // 8. Perform Use(steps).\n  Use(steps);\n',
    /step 7 .*: is missing, or not here/,
    /step 8 .*: has the label 7/,
    /the law has no such step, or not here: 8\. Perform Use/,
  ],
  ['a step that is reworded', 'Perform Use(steps)', 'Do Use(steps)', /step 7 .*: is reworded: 7\. Do Use\(steps\)\./],
  [
    'a step that the law does not have',
    '  // 8. Return O.',
    '  // 8. Perform Use(O).\n  Use(O);\n  // 8. Return O.',
    /the law has no such step, or not here: 8\. Perform Use\(O\)\./,
  ],
  ['a wrong label', '// a. Let desc', '// b. Let desc', /step 5\.a .*: has the label b/],
  ['a dropped Q', 'Q(yield* O.GetPrototypeOf())', 'yield* O.GetPrototypeOf()', /step 2 .*: has 1 `\?`, and the code 0/],
  ['a Q where the law has none', 'Use(steps);', 'Q(Use(steps));', /step 7 .*: has 0 `\?`, and the code 1 `Q\(`/],
  ['a dropped X', "X(Get(O, 'desc'))", "Get(O, 'desc')", /step 5\.a .*: has 1 `!`, and the code 0 `X\(`/],
  ['a Q in the place of X', "X(Get(O, 'desc'))", "Q(Get(O, 'desc'))", /has 0 `\?`/, /has 1 `!`/],
  ['a wrong error', 'Throw.TypeError', 'Throw.RangeError', /step 1 .*: throws a TypeError, and the code has no/],
  ['an unmarked statement', ' // NON-SPEC: constant time', '', /a statement under no step: const seen = new Set\(\);/],
  ['a statement after a step', 'Use(steps);', 'Use(steps);\n  more();', /:46: .*a statement under no step: more\(\);/],
  ['a marker without a reason', 'NON-SPEC: constant time', 'NON-SPEC', /NON-SPEC without a reason/],
  ['a marker that covers one statement only', 'seen.add(P);', 'seen.add(P);\n    more();', /under no step: more\(\)/],
  [
    'a second statement in the block of a step',
    "return Throw.TypeError('no object');",
    "{ more(); return Throw.TypeError('no object'); }",
    /a second statement under step 1\.: return Throw/,
  ],
  ['an operation that is not called', 'Use(steps);', 'Usher(steps);', /step 7 .*: calls Use, and the code does not/],
  ['a method that is not called', 'O.GetPrototypeOf()', 'O.Get()', /step 2 .*: calls GetPrototypeOf, and the code/],
  ['a slot that is not assigned', ".Picked = 'ripe'", ".Packed = 'ripe'", /sets \[\[Picked\]\], and the code does not/],
  ['a field that is not assigned', 'O.Realm = desc', 'O.Domain = desc', /sets the Realm, and the code does not/],
  ['another constant', "Picked = 'ripe'", "Picked = 'raw'", /step 4 .*: mentions ripe, and the code has no 'ripe'/],
  ['another string', "Get(O, 'desc')", "Get(O, 'disc')", /step 5\.a .*: mentions "desc", and the code does not/],
  ['another attribute', 'Writable: false', 'Writable: true', /gives \[\[Writable\]\] as false, and the code does not/],
  ['another field', 'Value: desc', 'Worth: desc', /step 5\.b\.i .*: mentions \[\[Value\]\], and the code does not/],
  [
    'another column',
    'row.Fruit',
    'row.Tree',
    /#sec-eat step 1\.a .*: mentions the Fruit column, and the code does not/,
  ],
  ['another number', 'row.Fruit, 7', 'row.Fruit, 8', /step 1\.a .*: gives 7, and the code does not/],
  ['another truth', 'Fruit, 7, true', 'Fruit, 7, false', /step 1\.a .*: gives true, and the code does not/],
  ['another variable', 'Use(steps);', 'Use(stops);', /step 7 .*: mentions steps, and the code does not/],
  ['a variable that is not declared', 'const desc = X', 'const dusk = X', /gives desc a value, and the code neither/],
  ['no append', 'O.List.push(P)', 'O.List.peek(P)', /says append, and the code has no `push\(` or `add\(`/],
  ['no assertion', 'Assert(eval_ !== Value.null)', 'eval_ !== Value.null', /says Assert, and the code does not/],
  ['no return', '  return O;\n', '  O;\n', /step 8 .*: says return, and the code does not/],
  ['a return too many', 'Use(steps);', 'return Use(steps);', /step 7 .*: does not return, and the code does/],
  ['another function', 'const steps = eat', 'const steps = ate', /means #sec-eat, and the code does not/],
  ['another table', 'of tableTrees)', 'of tableBushes)', /means #table-trees, and the code does not name tableTrees/],
  [
    'a condition that the step does not say',
    'Use(steps);',
    'if (O) Use(steps);',
    /says 0 conditions and loops, and .* 1/,
  ],
  [
    'a condition inside a step',
    "return Throw.TypeError('no object');",
    "{ if (seen) return Throw.TypeError('no object'); }",
    /step 1 .*: says 1 conditions and loops, and the code has 2/,
  ],
  ['an if that is none', 'if (!(O instanceof ObjectValue)) return', 'return', /step 1 .*: is no `if` statement/],
  ['a loop that is none', 'for (const row of tableTrees)', 'if (tableTrees)', /step 1 For .*: is no loop/],
  [
    'an else that the step does not say',
    "no object');",
    "no object');\n  else eat();",
    /says no else, and the code has/,
  ],
  [
    'an else without its step',
    '      // c. Else if desc is null, then\n',
    '',
    /an else under no step/,
    /step 5\.c Else if .*: is missing/,
  ],
  [
    'an else that is a statement of its own',
    '} else if (desc === null) {',
    '}\n    if (desc === null) {',
    /a statement under no step: if \(desc === null\)/,
  ],
  [
    'a step that is too deep',
    'true);\n  }\n  // 2. Return unused.\n',
    'true);\n    // 2. Return unused.\n    return;\n  }\n',
    /step 2 .*: stands 1 blocks deep, and the law has it at 0/,
  ],
  ['a step without code', '  Use(steps);\n', '', /no code under step 7\. Perform Use\(steps\)\./],
  [
    'a dangling id',
    '#sec-pick, where',
    '#sec-pick (see #sec-plum), where',
    /:8: #sec-plum: the law has no such clause/,
  ],
  [
    'a missing algorithm',
    '/** #sec-eat */',
    '/** NON-SPEC: none */',
    /^spec\/fruit\.html:\d+: #sec-eat: has no transcr/,
  ],
  [
    'a second transcription',
    '/** #sec-eat */',
    '/** #sec-pick */',
    /#sec-pick: is transcribed twice: also at fruit\.ts:9/,
  ],
  ['another name', 'const Pick =', 'const Peck =', /#sec-pick: Peck must be named Pick/],
  ['a function of no clause', '/** #sec-eat */\n', '', /eat transcribes no clause/, /#sec-eat: has no transcription/],
  [
    'another cell',
    "Tree: 'pear'",
    "Tree: 'plum'",
    /fruit\.ts:4: #table-trees row 1 has plum as its Tree, and the law pear/,
  ],
  ['another parameter', 'Ripe: false', 'Ripe: true', /row 1 has Fruit\[\+Ripe, \+Sweet\] as its Fruit, and the law/],
  [
    'a row that is missing',
    "  { Tree: '%Tree%', '[[Age]]': 9, Fruit: Stone },\n",
    '',
    /#table-trees has 1 rows, and the law 2/,
  ],
  [
    'a table that is missing',
    '/** #table-trees */',
    '',
    /#sec-eat: goes through #table-trees, which has no transcription/,
  ],
];

for (const [name, from, to, ...messages] of drifts) {
  t.test(`caught: ${name}`, async (t) => {
    const faults = check(drift(from, to));
    for (const message of messages) t.match(faults.join('\n'), new RegExp(message.source, 'm'));
    t.not(faults.length, 0);
  });
}

t.test('caught: a change of the law alone', async (t) => {
  t.match(check(transcription, drift('Perform Use(_steps_)', 'Perform ? Use(_steps_)', chapter)), [/is reworded/]);
  const renamed = check(transcription, drift('id="sec-eat"', 'id="sec-dine"', chapter));
  t.match(renamed, [
    /#sec-eat: the law has no such clause/,
    /step 6 .*: means #sec-eat/,
    /#sec-dine: has no transcription/,
  ]);
});

t.test('caught: a chapter in the file of another', async (t) => {
  const law = `${chapter}<emu-clause id="sec-other"><h1>Other</h1></emu-clause>`;
  const read = (name: string) => {
    if (name === 'index.html')
      return '<emu-import href="fruit.html"></emu-import><emu-import href="leaf.html"></emu-import>';
    return name === 'fruit.html' ? chapter : law.slice(chapter.length);
  };
  const sources = [{ file: 'leaf.ts', text: transcription }];
  const { faults } = checkTranscription({ clauses: readLaw(read), tables: [] }, sources);
  t.match(faults.map(formatFault), [
    /#sec-pick: belongs in fruit\.ts, as its chapter/,
    /#sec-eat: belongs in fruit\.ts/,
  ]);
});

t.test('a file of no chapter may mention clauses, and its functions are not looked at', async (t) => {
  const text = '/** Used by #sec-pick and https://tc39.es/ecma262/#sec-eval-x */ function host() { more(); }';
  t.strictSame(
    check(text, chapter, 'host.ts').filter((line) => line.startsWith('host.ts')),
    [],
  );
});

t.test('a SyntaxError may be the one that the parser made', async (t) => {
  const law = drift('throw a *TypeError*', 'throw a *SyntaxError*', chapter);
  const text = drift('throw a TypeError', 'throw a SyntaxError');
  t.match(check(text, law), [/throws a SyntaxError, and the code has no/]);
  t.strictSame(check(drift("Throw.TypeError('no object')", 'ThrowCompletion(O)', text), law), []);
});
