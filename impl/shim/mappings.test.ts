// Source maps after an edit, and that of the script, whose functions are edited after it was made.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import t from 'tap';
import { encode, shiftMappings } from './mappings.ts';

const segment = (...fields: number[]): string => fields.map(encode).join('');

t.test('what follows a place moves, in its line alone', async (t) => {
  const line = (...columns: number[]): string => columns.map((column) => segment(column, 0, -40, 1000)).join();
  const before = [line(0, 4, 6), '', line(20, 5)].join(';');
  const shifts = [
    { line: 0, column: 4, by: 30 },
    { line: 0, column: 5, by: -3 },
    { line: 0, column: 11, by: 1 },
    { line: 1, column: 0, by: 7 },
    { line: 2, column: 21, by: 2 },
  ];
  t.equal(shiftMappings(before, shifts), [line(0, 34, 3), '', line(20, 7)].join(';'));
  t.equal(shiftMappings(before, []), before);
});

t.test("the script's map knows the columns of its plain functions", async (t) => {
  for (const name of ['ses262.js', 'ses262.core.js']) {
    const read = (file: string): string => readFileSync(new URL(`../../out/${file}`, import.meta.url), 'utf8');
    const data = JSON.parse(read(`${name}.map`));
    const map = new SourceMap(data);
    let count = 0;
    for (const [line, text] of read(name).split('\n').entries()) {
      // The first word that a plain function returns, where it is a property or a variable that keeps its name.
      const { 1: head, 2: word } = /^( {2}var \w+ = function\([\w,]*\)\{return )([a-z]+)[.(]/i.exec(text) ?? [];
      if (head === undefined) continue;
      const { originalSource, originalLine, originalColumn } = map.findEntry(line, head.length) as {
        originalSource: string;
        originalLine: number;
        originalColumn: number;
      };
      const source = data.sourcesContent[data.sources.indexOf(originalSource)].split('\n')[originalLine];
      t.ok(source.startsWith(word, originalColumn), `${text} and ${source}`);
      count++;
    }
    t.ok(count > 5, name);
  }
});
