import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import t from 'tap';
import { readColumns } from '../runner/columns.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ses262-preludes-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));

/** What each expression prints in a realm of its own that has the column's preludes and a harness's `assert`. */
function evaluate(key: string, expressions: string[]): string[] {
  const { command, prelude } = readColumns(root).filter((column) => column.key === key)[0];
  const scripts = [...prelude.map((file) => readFileSync(join(root, file), 'utf8')), 'var assert = { own: true };'];
  const tests = expressions.map((source, index) => ({ id: String(index), source: `print(${source})` }));
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ prelude: scripts, tests }));
  const [program, ...words] = [...command, '--batch', manifest];
  const { stdout } = spawnSync(program, words, { cwd: root, encoding: 'utf8' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { out, error } = JSON.parse(line.replace(/^@ses262 /, ''));
      return error ? `${error.name}: ${error.message}` : out;
    });
}

t.test("the peer's adapter changes the form of calls and no more", async (t) => {
  const answers: Record<string, string> = {
    'new Compartment({ globals: { x: 2 } }).evaluate("x")': '2',
    'new Compartment({ get globals() { return { x: 2 }; } }).evaluate("x")': '2',
    'new Compartment(Object.create({ globals: { x: 2 } })).evaluate("x")': '2',
    'new Compartment({ name: "n" }).name': 'n',
    '(lockdown(), new Compartment({ globals: { x: 2 } }).evaluate("x"))': '2',
    'new Compartment({}).evaluate("new Compartment({ globals: { y: 5 } }).evaluate(\'y\')")': '5',
    'new Compartment().evaluate("1")': '1',
    'new (class extends Compartment {})({ globals: { x: 2 } }).evaluate("x")': '2',
    'new Compartment() instanceof Compartment': 'true',
    'Compartment.name + Compartment.length': 'Compartment0',
    'typeof harden': 'undefined',
    '(lockdown(), typeof harden)': 'function',
    '(lockdown(), assert.own)': 'true',
    '(() => { try { lockdown({ unknown: 1 }); } catch { return assert.own; } })()': 'true',
    // What the peer accepts is not made an error.
    'new Compartment(1).evaluate("1")': '1',
  };
  t.same(evaluate('peer-v8', Object.keys(answers)), Object.values(answers));
});

t.test('the stub has the names and does nothing', async (t) => {
  const answers: Record<string, string> = {
    '(lockdown(), Object.isFrozen(harden(Object.prototype)))': 'false',
    'new Compartment({ globals: { x: 2 } }).globalThis === globalThis': 'true',
    'new Compartment().evaluate("globalThis.x = 3") + x': '6',
  };
  t.same(evaluate('stub-v8', Object.keys(answers)), Object.values(answers));
});
