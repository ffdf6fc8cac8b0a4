// biome-ignore-all lint/security/noGlobalEval: indirect eval is the floor
import { subject } from './subject.ts';

interface Namespace {
  readonly run: (count: number) => unknown;
}
declare const Compartment: new (options: object) => { importNow(specifier: string): Namespace };
declare const ModuleSource: new (text: string) => object;
declare const lockdown: () => void;

/** #sec-compartment-modules */
export const subjects = [
  subject({
    clause: 'sec-compartment-modules',
    subject: 'link and run a graph of modules, per module',
    operations: 1000,
    // The floor: as many functions that the engine compiles, each of which is handed what the ones before made.
    plain: () => {
      const evaluate = globalThis.eval;
      let unique = 0;
      return (count) => {
        let last: unknown;
        for (let i = 0; i < count; i++) {
          const made: unknown[] = [];
          unique++;
          for (let k = 0; k < 1000; k++) {
            const text = `(x, y) => { const f = (n) => n + ${k} + ${unique}; return { f, v: f(x) + y }; }`;
            last = evaluate(text)(k, made.length);
            made.push(last);
          }
        }
        return last;
      };
    },
    // Each module imports two that come before it, as a tree of dependencies does. Peer: its own virtual sources, since
    // it has no parser.
    ses: () => {
      lockdown();
      const hasSources = typeof ModuleSource === 'function';
      const makeSource = (k: number): object => {
        const left = `m${k >> 1}`;
        const right = `m${k >> 2}`;
        if (hasSources) {
          const imports =
            k === 0 ? 'const v = 0, w = 0;' : `import { v } from '${left}'; import { v as w } from '${right}';`;
          return new ModuleSource(
            `${imports} const r = v + w + ${k}; export { r as v }; export const f = (n) => n + r;`,
          );
        }
        return {
          imports: k === 0 ? [] : [left, right],
          exports: ['v', 'f'],
          execute: (exports: { v: number; f: unknown }, compartment: { importNow(name: string): { v: number } }) => {
            const v = k === 0 ? 0 : compartment.importNow(left).v + compartment.importNow(right).v + k;
            exports.v = v;
            exports.f = (n: number) => n + v;
          },
        };
      };
      const sources = Array.from({ length: 1000 }, (_, k) => makeSource(k));
      const all = sources.map((_, k) => `import 'm${k}';`).join('');
      const main = hasSources
        ? new ModuleSource(all)
        : { imports: sources.map((_, k) => `m${k}`), exports: [], execute() {} };
      return (count) => {
        let namespace: unknown;
        for (let i = 0; i < count; i++) {
          const modules: { [name: string]: object } = { main: { source: main } };
          sources.forEach((source, k) => {
            modules[`m${k}`] = { source };
          });
          const resolveHook = (specifier: string) => specifier;
          namespace = new Compartment({ __options__: true, modules, resolveHook }).importNow('main');
        }
        return namespace;
      };
    },
  }),
  subject({
    clause: 'sec-compartment-modules',
    subject: 'hot loop over an import, per turn',
    source: `'use strict';
(function (count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += increment(i);
  return sum;
})`,
    plain: ({ source }) => {
      Object.assign(globalThis, { increment: (value: number) => value + 1 });
      return globalThis.eval(source);
    },
    ses: ({ source }) => {
      lockdown();
      if (typeof ModuleSource !== 'function') throw new TypeError('there is no ModuleSource');
      const modules = {
        a: { source: new ModuleSource('export const increment = (value) => value + 1;') },
        b: { source: new ModuleSource(`import { increment } from 'a'; export const run = ${source.slice(13)};`) },
      };
      const resolveHook = (specifier: string) => specifier;
      return new Compartment({ modules, resolveHook }).importNow('b').run;
    },
  }),
];
