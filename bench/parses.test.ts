import { fileURLToPath } from 'node:url';
import t from 'tap';
import { isParsed, makeTeller, makeTelling, type Outcome, outcomes, wrap } from './parses.ts';

const script = fileURLToPath(new URL('../out/ses262.js', import.meta.url));

t.test('what becomes of a source', async (t) => {
  const tell = makeTeller(script);
  const sources: [string, Outcome][] = [
    ['exports.a = Math.abs(1)', 'as it stands'],
    ['typeof process', 'as it stands'],
    ['typeof unknown', 'own variables'],
    ['console = null', 'own variables'],
    ['globalThis.made = 1', 'own variables'],
    ["'import'", 'as it stands'],
    ['exports.import(1)', 'as it stands'],
    ['\n// import(1)', 'as it stands'],
    ['0 /* import(1) */', 'text like an import()'],
    ["import('a')", 'an import()'],
    ["import('a'); eval('1')", 'an import()'],
    ["eval('1'); 'import(1)'", 'a direct eval'],
    ["exports.eval('1')", 'text like a call of eval'],
    ['important()', 'as it stands'],
    ['with (exports) {}', 'refused'],
    ['import a', 'refused'],
  ];
  for (const [source, outcome] of sources) t.equal(tell(wrap(source)), outcome, source);
  t.equal(tell(wrap('globalThis.told.counts')), 'as it stands', 'a source that names what tells finds nothing');
});

t.test('a module is what node makes of it: nothing of it runs', async (t) => {
  const tell = makeTeller(script);
  t.equal(tell(wrap('#!/usr/bin/env node\nthrow new Error("it runs")')), 'as it stands');
  t.equal(tell('throw new Error("it runs")'), 'refused');
});

t.test('which outcomes were parsed', async (t) => {
  t.strictSame(outcomes.filter(isParsed), outcomes.slice(2, -1));
});

t.test('a script that is made in another way is named, and what to do', async (t) => {
  t.throws(() => makeTelling('(() => {\n})();\n'), /not one .*parseScript.*npm run build/);
  t.throws(() => makeTeller('/nowhere/ses262.js'), /no \/nowhere\/ses262\.js: run `npm run build`/);
});
