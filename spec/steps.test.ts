import t from 'tap';
import { countOperator, ordinal, parseSteps, parseText } from './steps.ts';

const texts = (source: string) => parseSteps(source).map(({ label, text }) => `${label} ${text}`);

t.test('steps are numbered by depth, in reading order', async (t) => {
  const source = `
    1. One.
    1. Two.
      1. Two a.
        1. Two a i.
          1. Two a i 1.
        1. Two a ii.
      1. Two b.
    1. Three.
  `;
  t.strictSame(
    parseSteps(source).map(({ label, depth }) => [label, depth]),
    [
      ['1', 0],
      ['2', 0],
      ['2.a', 1],
      ['2.a.i', 2],
      ['2.a.i.1', 3],
      ['2.a.ii', 2],
      ['2.b', 1],
      ['3', 0],
    ],
  );
});

t.test('labels go on after nine and after z', async (t) => {
  t.strictSame(
    [4, 9, 14, 19, 20, 30].map((n) => ordinal(n, 2)),
    ['iv', 'ix', 'xiv', 'xix', 'xx', 'xxx'],
  );
  t.strictSame(
    [26, 27, 53].map((n) => ordinal(n, 1)),
    ['z', 'aa', 'ba'],
  );
  t.equal(ordinal(12, 3), '12');
});

t.test('markup goes, the text stays', async (t) => {
  const source = `
    1. Let _x_ be ~locked~, *true*, *"na_me"*, |Script|, \`code\`, *7*<sub>𝔽</sub> and %Date.prototype%.
    1. Set _O_.[[Slot]] to _r_.[[Intrinsics]].[[&lt;_name_>]] &amp; &#x221e;.
    1. Return ? Parse(|Body[~Yield, +Await]|,
       *"function\\*"*).
  `;
  t.strictSame(texts(source), [
    '1 Let x be locked, true, "na_me", Script, code, 7𝔽 and %Date.prototype%.',
    '2 Set O.[[Slot]] to r.[[Intrinsics]].[[<name>]] & ∞.',
    '3 Return ? Parse(Body[~Yield, +Await], "function*").',
  ]);
});

t.test('a cross reference reads as its target, whatever it holds', async (t) => {
  const source = `
    1. For each row of <emu-xref href="#table-a"></emu-xref>, in order, do
      1. Perform the steps of <emu-xref title href=#sec-b>B</emu-xref>.
  `;
  t.strictSame(texts(source), ['1 For each row of #table-a, in order, do', '1.a Perform the steps of #sec-b.']);
});

t.test('what a delta deletes is gone, what it inserts stays', async (t) => {
  t.strictSame(texts('\n1. Return <del>_a_</del><ins>_b_</ins>.\n'), ['1 Return b.']);
});

t.test('variables, constants and completions are counted', async (t) => {
  const [step] = parseSteps('\n1. If ? F(_a_, "?") is ~on~, return G(! H(_b_), ? I(_a_)).\n');
  t.strictSame(step.variables, ['a', 'b']);
  t.strictSame(step.constants, ['on']);
  t.equal(step.question, 2);
  t.equal(countOperator(step.text, '!'), 1);
});

t.test('an attribute of a step is no text', async (t) => {
  t.strictSame(texts('\n1. [id="step-one"] Return.\n'), ['1 Return.']);
});

t.test('an unknown entity and a broken list are errors', async (t) => {
  t.throws(() => parseSteps('\n1. a &hearts; b\n'), /unknown entity &hearts;/);
  t.throws(() => parseSteps('\nno list\n'));
});

t.test('a cell is a piece of text', async (t) => {
  t.equal(parseText(' *"async function\\*"* '), '"async function*"');
  t.equal(parseText('|FormalParameters[+Yield, ~Await]|'), 'FormalParameters[+Yield, ~Await]');
});
