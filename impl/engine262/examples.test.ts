// Runs the examples of the law: what stands in its text is what happens.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { type Failure, runProgram } from './shell/run.ts';

const spec = join(import.meta.dirname, '../../spec');

interface Example {
  clause: string;
  source: string;
}

/** The programs of a chapter: the code blocks that a clause holds itself, one after the other. */
function readExamples(html: string): Example[] {
  const examples: Example[] = [];
  const clauses: string[] = [];
  const parts =
    /<emu-(?:clause|intro|annex) id="([\w.-]+)"|<\/emu-(?:clause|intro|annex)>|<pre><code class="javascript">([\s\S]*?)<\/code>/g;
  for (const [, id, code] of html.matchAll(parts)) {
    if (id) clauses.push(id);
    else if (code === undefined) clauses.pop();
    else {
      const clause = clauses.at(-1) ?? '';
      const example = examples.find((known) => known.clause === clause);
      if (example) example.source += decode(code);
      else examples.push({ clause, source: decode(code) });
    }
  }
  return examples;
}

const decode = (code: string) => code.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** The lines that an example says it prints: `// prints: …` */
const expectedLines = (source: string) => [...source.matchAll(/\/\/ prints: (.*)/g)].map(([, line]) => line);

const chapters = globSync('*.html', { cwd: spec }).sort();
const examples = chapters.flatMap((file) => readExamples(readFileSync(join(spec, file), 'utf8')));

t.match(examples, [{ clause: 'sec-ses-example' }], 'the introduction has an example');

for (const { clause, source } of examples) {
  t.test(`#${clause}`, async (t) => {
    const lines: string[] = [];
    const failures: Failure[] = [];
    runProgram(
      { source, path: `${clause}.js`, module: false },
      { prelude: [], bare: false, print: (line) => lines.push(line), fail: (failure) => failures.push(failure) },
    );
    t.same(failures, []);
    t.same(lines, expectedLines(source));
    t.ok(lines.length > 0, 'an example shows what it does');
  });
}

t.test('blocks of one clause are one program, and those of another are another', async (t) => {
  const block = (code: string) => `<pre><code class="javascript">${code}</code></pre>`;
  const html = `<emu-clause id="a">${block('1;')}<emu-clause id="b">${block('2 &lt; 3;')}</emu-clause>${block('4;')}</emu-clause>`;
  t.same(readExamples(html), [
    { clause: 'a', source: '1;4;' },
    { clause: 'b', source: '2 < 3;' },
  ]);
});
