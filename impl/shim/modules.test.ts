// What the shim makes of the text of a module, against the engine's own module loader: texts of nasty forms, put together
// by chance that is the same each time, must do the same in both, and throw in the same line.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

const count = 600;

/** E stands for another expression, N for a name of its own. */
const forms: Record<'expressions' | 'statements' | 'joiners' | 'heads', string[]> = JSON.parse(
  readFileSync(new URL('module-forms.json', import.meta.url), 'utf8'),
);

const dep = `import { early } from "main";
export let x = 1;
export function inc() { return ++x; }
export default function named() { return "d" }
export class C { constructor(a) { this.a = a } static s = 1 }
export const tag = (s, ...v) => s.join("|") + v.length;
export { x as "a b", x as __proto__ };
export const o = { p: 1, x: 4, K: C, k: () => C, m(a) { return a } };
export const n = 5;
export var v = 1;`;
const circles = [
  'import { early } from "main"; try { log(early()) } catch (e) { log(e.name) }',
  'import { x } from "dep"; log(x)',
];

/** Numbers from 0 to 1, always the same for a seed. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Graph = Record<string, string>;

function makeGraph(seed: number): Graph {
  const random = makeRandom(seed);
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)];
  let names = 0;
  const expand = (form: string, depth: number): string => {
    const name = `k${names++}`;
    return form
      .replace(/\bE\b/g, () => (depth > 2 ? 'x' : expand(pick(forms.expressions), depth + 1)))
      .replace(/\bN(\d?)\b/g, (_, digit) => name + digit);
  };
  const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => expand(pick(forms.statements), 0));
  for (const head of forms.heads) {
    parts.splice(random() < 0.7 ? 0 : Math.floor(random() * (parts.length + 1)), 0, head);
  }
  const opening = random() < 0.03 ? '#! x\u2028' : '';
  const main = opening + parts.map((part) => part + pick(forms.joiners)).join('');
  return { main, dep, cyc: pick(circles), leaf: 'export const n = 6', late: 'import "main"; export let late = 1;' };
}

interface Outcome {
  log: string[];
  exports?: Record<string, string>;
  error?: { name: string; line: number | undefined };
}

type Run = (graph: Graph, log: (...values: unknown[]) => void) => Promise<Record<string, unknown>>;

// Both processes use this as it stands, so it is text.
const observe = `(run) => {
  const describe = (value) => {
    if (typeof value === 'function') return 'function ' + value.name + ' ' + value.length;
    if (typeof value !== 'object' || value === null) return typeof value + ' ' + String(value);
    return 'object ' + Object.keys(value).join();
  };
  const read = (namespace, key) => {
    try { return describe(namespace[key]); } catch (error) { return error.name; }
  };
  const outcomeOf = (error) => {
    const place = /(?:, <anonymous>|main):(\\d+):\\d+/.exec(error.stack ?? '');
    return { name: error.name ?? typeof error, line: error.name === 'SyntaxError' || !place ? undefined : +place[1] };
  };
  return async (graph) => {
    const log = [];
    try {
      const namespace = await run(graph, (...values) => { log.push(values.map(describe).join()); });
      const exports = {};
      for (const key of Object.keys(namespace)) exports[key] = read(namespace, key);
      return { log, exports };
    } catch (error) {
      return { log, error: outcomeOf(error) };
    }
  };
}`;

const nativeProgram = `
  import vm from 'node:vm';
  import { readFileSync } from 'node:fs';
  process.on('unhandledRejection', () => {});
  const run = async (graph, log) => {
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    context.log = log;
    const modules = {};
    const get = (name) => modules[name] ??= new vm.SourceTextModule(graph[name], {
      context,
      identifier: name,
      initializeImportMeta: (meta) => { meta.y = 7; },
      importModuleDynamically: async (specifier) => {
        const module = get(specifier);
        if (module.status === 'unlinked') await module.link(get);
        await module.evaluate();
        return module;
      },
    });
    await get('main').link(get);
    await get('main').evaluate();
    return get('main').namespace;
  };
  const observed = (${observe})(run);
  const outcomes = [];
  for (const graph of JSON.parse(readFileSync(0, 'utf8'))) outcomes.push(await observed(graph));
  process.stdout.write(JSON.stringify(outcomes));`;

function runNatively(graphs: Graph[]): Outcome[] {
  const args = ['--no-warnings', '--experimental-vm-modules', '--input-type=module', '-e', nativeProgram];
  const options = { input: JSON.stringify(graphs), maxBuffer: 2 ** 28, encoding: 'utf8', timeout: 100_000 } as const;
  return JSON.parse(execFileSync(process.execPath, args, options));
}

function makeShimRun(): Run {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'), context);
  return vm.runInContext(
    `lockdown({ errorTaming: 'unsafe' });
    (graph, log) => new Compartment({
      globals: { log },
      resolveHook: (specifier) => specifier,
      importHook: async (specifier) => ({ source: new ModuleSource(graph[specifier]), importMeta: { y: 7 } }),
    }).import('main')`,
    context,
  );
}

/** Where V8 does not do what ECMA-262 says, or both may name another place: there the outcomes are compared in part. */
function comparable({ log, exports, error }: Outcome, text: string): Outcome {
  const isVague = error?.name === 'TypeError' || /eval/.test(text);
  return { log, exports, error: error && { name: error.name, line: isVague ? undefined : error.line } };
}

t.test("a module does what it does for the engine's own loader", async (t) => {
  const ignore = (): void => {};
  process.on('unhandledRejection', ignore);
  t.teardown(() => process.off('unhandledRejection', ignore));
  const graphs = Array.from({ length: count }, (_, seed) => makeGraph(seed));
  const native = runNatively(graphs);
  const observed = vm.runInThisContext(observe)(makeShimRun());
  let valid = 0;
  let lines = 0;
  for (const [seed, graph] of graphs.entries()) {
    const expected = comparable(native[seed], graph.main);
    const found = comparable(JSON.parse(JSON.stringify(await observed(graph))), graph.main);
    if (expected.error?.name !== 'SyntaxError') valid++;
    if (expected.error?.line !== undefined) lines++;
    if (JSON.stringify(found) !== JSON.stringify(expected))
      t.same(found, expected, `${seed}: ${JSON.stringify(graph.main)}`);
  }
  t.ok(valid > count / 4, `${valid} are modules`);
  t.ok(lines > 10, `${lines} throw in a known line`);
});
