// What of the shim is counted as reached, and when that is too little.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import type { ScriptCoverage } from './shim-coverage.ts';

const lines = 40;
const text = `${Array.from({ length: lines }, (_, i) => `f(${i + 10});`).join('\n')}\n`;
// Each line of the bundle is the same line of the source.
const map = { version: 3, sources: ['../impl/shim/a.ts'], names: [], mappings: `AAAA${';AACA'.repeat(lines - 1)}` };
const others = ['core.js', 'compiled.js', 'mjs'].map((name, i) => [`ses262.${name}`, `//${'x'.repeat(i)}\n`]);
const bundles = [['ses262.js', text], ...others].flatMap(([name, content]) => [
  [name, content],
  [`${name}.map`, JSON.stringify({ ...map, sourcesContent: [text] })],
]);

/** A project whose tests left the bundle's last lines unreached, in scripts with these addresses; what it reports. */
function report(t: Test, scripts: { url: string; unreached: number }[], files = bundles) {
  const coverage = scripts.map(({ url, unreached }): ScriptCoverage => {
    const whole = { startOffset: 0, endOffset: text.length, count: 1 };
    const rest = { startOffset: text.length - unreached * 7, endOffset: text.length, count: 0 };
    return { url, functions: [{ ranges: unreached > 0 ? [whole, rest] : [whole] }] };
  });
  const root = t.testdir({
    impl: { shim: { 'a.ts': text } },
    out: {
      ...Object.fromEntries(files),
      'shim-coverage': { raw: { 'coverage-1.json': JSON.stringify({ result: coverage }) } },
    },
  });
  const module = JSON.stringify(join(import.meta.dirname, 'shim-coverage.ts'));
  const program = `process.exitCode = await (await import(${module})).report(${JSON.stringify(root)})`;
  const env = { ...process.env, NODE_V8_COVERAGE: '' };
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', env });
}

t.test('a script of any name counts, and unreached lines are named', async (t) => {
  const { status, stdout, stderr } = report(t, [{ url: 'prelude-0.js', unreached: 10 }]);
  t.match(stdout, /\ba\.ts .* 75 .* 31-40\b/);
  t.match(stderr, /lines \(75%\) does not meet global threshold \(95%\)/);
  t.equal(status, 1);
});

t.test('what one process reaches is reached', async (t) => {
  const { status, stdout } = report(t, [
    { url: 'evalmachine.<anonymous>', unreached: 10 },
    { url: 'file:///elsewhere/ses262.js', unreached: 0 },
  ]);
  t.match(stdout, /\ba\.ts .* 100 /);
  t.equal(status, 0);
});

t.test('nothing to report on', async (t) => {
  const nothing = report(t, []);
  t.match(nothing.stderr, /^shim-coverage: .*raw has nothing of the shim; npm run shim-coverage/);
  t.equal(nothing.status, 2);
  const unbuilt = report(t, [], []);
  t.match(unbuilt.stderr, /^shim-coverage: out\/ses262\.js\.map is not there/);
  t.equal(unbuilt.status, 2);
});

t.test('wrong use', async (t) => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'shim-coverage.ts'), '--all'], {
    encoding: 'utf8',
  });
  t.match(stderr, /^shim-coverage: Unknown option '--all'/);
  t.equal(status, 2);
});
