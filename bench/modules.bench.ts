// biome-ignore-all lint/security/noGlobalEval: indirect eval is the floor
import { peerModuleSource } from './build.ts';
import type { Body } from './subject.ts';
import { subject } from './subject.ts';

interface Namespace {
  readonly run: (count: number) => unknown;
}
declare const Compartment: new (options: object) => { importNow(specifier: string): Namespace };
declare const ModuleSource: new (text: string) => object;
declare const lockdown: () => void;

const clause = 'sec-compartment-modules';
const scripts = { peer: ['node_modules/ses/dist/ses.umd.js', peerModuleSource] };

/**
 * Makes a thousand modules, each of which imports two that come before it, as a tree of dependencies does, and one that
 * imports all. `rest` stands in each beside that. Only its text goes to the engine.
 */
const makeGraph = (rest: string): { [specifier: string]: string } => {
  const graph: { [specifier: string]: string } = {};
  let main = '';
  for (let k = 0; k < 1000; k++) {
    const imports =
      k === 0 ? 'const v = 0, w = 0;' : `import { v } from 'm${k >> 1}'; import { v as w } from 'm${k >> 2}';`;
    graph[`m${k}`] = `${imports} const r = v + w + ${k}; export { r as v }; export const f = (n) => n + r;${rest}`;
    main += `import 'm${k}';`;
  }
  graph.main = main;
  return graph;
};

/** With it a module has about a kilobyte. */
const functions = Array.from(
  { length: 10 },
  (_, i) =>
    `\nexport function f${i}(x) { if (x > ${i}) { return Math.max(x * ${i}, 3); } return { x, y: [r, ${i}] }; }`,
).join('');

/** The floor: the engine compiles as many functions of the same text, each of which is handed what those before made. */
const plainGraph: Body = ({ source }) => {
  const evaluate = globalThis.eval;
  const { main, ...modules }: { [specifier: string]: string } = globalThis.eval(source);
  const texts = Object.values(modules).map((text) => {
    return text
      .replace(/^.*?(?=const r)/, '')
      .replace('export { r as v };', '')
      .replaceAll('export ', '');
  });
  let unique = 0;
  return (count) => {
    const values: number[] = [];
    for (let i = 0; i < count; i++) {
      unique++;
      for (let k = 0; k < texts.length; k++) {
        const make = evaluate(`(v, w) => { ${texts[k]}\nreturn { f, r }; /* ${unique} */ }`);
        values[k] = make(values[k >> 1] ?? 0, values[k >> 2] ?? 0).r;
      }
    }
    return values;
  };
};

/** #sec-compartment-modules. `__options__` is how the peer tells its options from its older form of arguments. */
export const subjects = [
  subject({
    clause,
    subject: 'link and run a graph of modules, per module',
    source: `(${makeGraph})('')`,
    operations: 1000,
    scripts,
    plain: plainGraph,
    ses: ({ source }) => {
      const modules: { [specifier: string]: object } = globalThis.eval(source);
      lockdown();
      for (const specifier of Object.keys(modules)) {
        modules[specifier] = { source: new ModuleSource(String(modules[specifier])) };
      }
      const resolveHook = (specifier: string) => specifier;
      return (count) => {
        let namespace: unknown;
        for (let i = 0; i < count; i++) {
          namespace = new Compartment({ __options__: true, modules, resolveHook }).importNow('main');
        }
        return namespace;
      };
    },
  }),
  subject({
    clause,
    subject: 'parse, link and run a graph of modules of 1 KB, per module',
    // The shim's parser takes minutes for a megabyte where there is no compiler.
    engines: ['v8', 'jsc', 'spidermonkey'],
    source: `(${makeGraph})(${JSON.stringify(functions)})`,
    operations: 1000,
    scripts,
    plain: plainGraph,
    ses: ({ source }) => {
      const texts: { [specifier: string]: string } = globalThis.eval(source);
      lockdown();
      const resolveHook = (specifier: string) => specifier;
      const importNowHook = (specifier: string) => ({ source: new ModuleSource(texts[specifier]) });
      return (count) => {
        let namespace: unknown;
        for (let i = 0; i < count; i++) {
          namespace = new Compartment({
            __options__: true,
            resolveHook,
            importNowHook,
            loadNowHook: importNowHook,
          }).importNow('main');
        }
        return namespace;
      };
    },
  }),
  subject({
    clause,
    subject: 'hot loop over an import, per turn',
    source: `'use strict';
(function (count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum = (sum + increment(i)) | 0;
  return sum;
})`,
    scripts,
    plain: ({ source }) => {
      Object.assign(globalThis, { increment: (value: number) => value + 1 });
      return globalThis.eval(source);
    },
    ses: ({ source }) => {
      lockdown();
      const modules = {
        a: { source: new ModuleSource('export const increment = (value) => value + 1;') },
        b: { source: new ModuleSource(`import { increment } from 'a'; export const run = ${source.slice(13)};`) },
      };
      const resolveHook = (specifier: string) => specifier;
      return new Compartment({ __options__: true, modules, resolveHook }).importNow('b').run;
    },
  }),
];
