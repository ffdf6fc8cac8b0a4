import t from 'tap';
import { parseFrontmatter } from './frontmatter.ts';
import { makeProject } from './project.ts';
import { readSuite, validate } from './tests.ts';

const vocabulary = {
  clauses: new Set(['sec-a']),
  features: new Set(['harden']),
  harness: new Map([['compareArray.js', '']]),
};

function problems(fields: string, body = '', esid = 'sec-a', path = 'a.js'): string {
  const source = `/*---\nesid: ${esid}\ndescription: A test.\n${fields}---*/\n${body}`;
  return validate({ path, source, frontmatter: parseFrontmatter(source) }, vocabulary).join('\n');
}

t.test('what a test names must exist', async (t) => {
  t.equal(problems('features: [harden]\nincludes: [compareArray.js]\nflags: [onlyStrict]\n'), '');
  t.match(problems('', '', 'sec-z'), /esid: sec-z is no clause/);
  t.match(problems('features: [hraden]\n'), /features: hraden is not in test262-ses\/features.txt/);
  t.match(problems('', '', 'sec-a', 'escape/a.js'), /defence: an attack names the defence/);
  t.equal(problems('defence: gate\n', '', 'sec-a', 'escape/a.js'), '');
  t.match(problems('defence: gate\n'), /defence: only a test in escape/);
  t.match(problems('flags: [strict]\n'), /flags: strict is unknown; the known ones are async/);
  t.match(problems('includes: [nope.js]\n'), /includes: nope.js is neither/);
});

t.test('flags that contradict each other or the text', async (t) => {
  t.match(problems('flags: [onlyStrict, noStrict]\n'), /noStrict and onlyStrict exclude each other/);
  t.equal(problems('flags: [module, noStrict]\n'), '');
  t.match(problems('flags: [raw]\nincludes: [compareArray.js]\n'), /a raw test has no harness/);
  t.match(problems('flags: [async]\n'), /calls \$DONE/);
  t.equal(problems('flags: [async]\n', '$DONE();'), '');
  t.match(problems('', '// why\n"use strict";'), /starts with "use strict"/);
  t.equal(problems('', 'f("use strict");'), '');
  const negative = 'negative:\n  phase: parse\n  type: SyntaxError\n';
  t.match(problems(negative, 'let a; let a;'), /starts with \$DONOTEVALUATE/);
  t.equal(problems(negative, '$DONOTEVALUATE();\nlet a; let a;'), '');
  t.match(problems(`flags: [async]\n${negative}`, '$DONE'), /cannot be async/);
});

t.test('an invalid test is named and the others are read', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  project.test('harden/b.js', '');
  project.test('harden/a.js', '', 'features: [mars]\n');
  project.test('harden/a_FIXTURE.js', 'no test');
  project.write('test262-ses/test/harden/c.js', 'no frontmatter');
  const suite = readSuite(project.root, { ...vocabulary, clauses: null });
  t.strictSame(
    suite.tests.map(({ path }) => path),
    ['harden/b.js'],
  );
  t.match(suite.problems, [
    /out\/clauses.json is not there/,
    /^test262-ses\/test\/harden\/a.js: features: mars/,
    /^test262-ses\/test\/harden\/c.js: no frontmatter/,
  ]);
});
