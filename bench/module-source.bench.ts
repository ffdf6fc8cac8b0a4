// biome-ignore-all lint/security/noGlobalEval: indirect eval is the floor
import { peerModuleSource } from './build.ts';
import { subject } from './subject.ts';

declare const ModuleSource: new (text: string) => object;
declare const lockdown: () => void;

/** A module like those of a bundle: 10 KB of functions and classes, with imports and exports. */
const text = `import { a, b as c } from './a.js';\nimport * as d from './d.js';\n${Array.from(
  { length: 50 },
  (_, i) => `/** Adds what ${i} is. */
export function f${i}(x, { y = ${i}, ...rest } = {}) {
  if (x > ${i}) return a(Math.max(x * ${i}, 3), rest);
  return { x, y, text: \`\${x} of ${i}\`, again: () => f${i}(c(x)) };
}`,
).join('\n')}\nexport default d;\n`;

/** #sec-modulesource. The floor is to parse as much with the engine's own eval, in a function that is not called. */
export const subjects = [
  subject({
    clause: 'sec-modulesource',
    subject: `new ModuleSource, per KB of source`,
    source: text,
    operations: text.length / 1024,
    bytes: text.length,
    scripts: { peer: ['node_modules/ses/dist/ses.umd.js', peerModuleSource] },
    plain: ({ source }) => {
      const evaluate = globalThis.eval;
      const body = source.replace(/^import .*$/gm, '').replace(/^export (default )?/gm, '');
      let unique = 0;
      return (count) => {
        let value: unknown;
        for (let i = 0; i < count; i++) value = evaluate(`() => { ${body}\n${unique++} }`);
        return value;
      };
    },
    ses: ({ source }) => {
      lockdown();
      return (count) => {
        let value: unknown;
        for (let i = 0; i < count; i++) value = new ModuleSource(source);
        return value;
      };
    },
  }),
];
