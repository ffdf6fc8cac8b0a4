import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';
import { chapters } from './chapters.ts';
import { makeManifest } from './script.ts';
import type { Subject, Variant } from './subject.ts';

const root = new URL('../', import.meta.url);
const subjects = Object.values(chapters).flat();
// One run of one operation: enough to see that a body works.
const sampling = { cold: true, warmUp: 0, batch: 0, samples: 1, patience: 0 };

/** Evaluates a subject's manifest as a shell would, in a realm of its own. Gives what it printed. */
function evaluate(subject: Subject, variant: Variant, scripts: string[]): string[] {
  const manifest = makeManifest(subject, variant, scripts, sampling);
  const context = vm.createContext();
  const evalScript = (source: string) => vm.runInContext(source, context);
  // Made by the context itself, and their list out of reach: the floor of lockdown freezes all that it finds.
  evalScript(`{
    const lines = [];
    globalThis.print = (line) => { lines.push(line); };
    globalThis.readLines = () => lines;
    globalThis.$262 = { evalScript: (source) => (0, eval)(source) };
    let size = 0;
    globalThis.heapUsed = () => size += 5000;
  }`);
  for (const script of manifest.prelude) evalScript(script);
  for (const test of manifest.tests) evalScript(test.source);
  return Array.from(evalScript('readLines()'));
}

/** An implementation that does nothing but remember that it was asked. */
const fake = `
  globalThis.asked = 0;
  globalThis.lockdown = () => { asked++; };
  globalThis.harden = (value) => value;
  globalThis.Compartment = class {
    constructor({ globals = {} } = {}) { Object.assign(globalThis, globals); }
    get globalThis() { return globalThis; }
    evaluate(source) { return (0, eval)(source); }
    importNow() { return { run: (count) => count }; }
  };
  globalThis.ModuleSource = class { constructor(text) { this.text = text; } };
  const { stringify } = JSON;
  JSON.stringify = (value) => asked === 1 ? stringify(value) : 'lockdown was called ' + asked + ' times';
`;

t.test('every body is a text that stands alone, and is measured', async (t) => {
  for (const subject of subjects) {
    for (const variant of ['plain', 'shim'] as const) {
      const own = variant === 'plain' ? (subject.scripts?.plain ?? []) : [];
      const scripts = variant === 'plain' ? own.map((path) => readFileSync(new URL(path, root), 'utf8')) : [fake];
      const printed = evaluate(subject, variant, scripts);
      t.equal(printed.length, 1);
      const [figure] = JSON.parse(printed[0]);
      t.ok(Number.isFinite(figure) && figure >= 0, `${subject.subject}, ${variant}: ${printed}`);
    }
  }
});

t.test('the implementation is loaded before, or, where loading is measured, by the body', async (t) => {
  for (const subject of subjects) {
    const { prelude, tests } = makeManifest(subject, 'shim', ['/* the implementation */'], sampling);
    t.strictSame(prelude, subject.cold ? [] : ['/* the implementation */']);
    t.equal(tests[0].source.includes('the implementation'), subject.cold === true);
  }
});

t.test('every clause is one of the chapter that the bench file names, and no subject has two names', async (t) => {
  for (const [chapter, list] of Object.entries(chapters)) {
    const law = readFileSync(new URL(`spec/${chapter}.html`, root), 'utf8');
    t.ok(existsSync(new URL(`bench/${chapter}.bench.ts`, root)));
    for (const { clause } of list) t.ok(law.includes(`id="${clause}"`), `${clause} in spec/${chapter}.html`);
  }
  t.equal(new Set(subjects.map(({ subject }) => subject)).size, subjects.length);
});
