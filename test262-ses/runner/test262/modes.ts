import { join } from 'node:path';
import type { Interpret } from '../evaluate.ts';
import { interpret, type Run } from '../interpret.ts';
import type { Test } from '../tests.ts';
import type { Checkout } from './checkout.ts';
import type { Reason } from './reasons.ts';

export const modes = ['lockdown', 'compartment'] as const;

/** `lockdown`: in the start compartment after lockdown. `compartment`: in a compartment that was made after lockdown. */
export type Mode = (typeof modes)[number];

/** How a mode has the tests of a checkout: README.md says why so. */
export interface Interpretation {
  /** The checkout's harness, and the mode's own scripts under names that no file has. */
  harness: Map<string, string>;
  /** Why the mode does not run a test; null when it does. */
  skips(test: Test): { reason: Reason; message: string } | null;
  /** The runs that must pass without SES, that what they do with it says something of SES. */
  plain: Interpret;
  ses: Interpret;
}

const callLockdown = 'lockdown()';
const rememberGlobals = 'the globals before the harness';
const makeCompartment = 'new Compartment()';

/** How the tests of a checkout are run in a mode. */
export function interpretIn(mode: Mode, { folder, harness }: Checkout): Interpretation {
  // Strict code comes first: where both variants fail, an error says more than an assignment that did nothing.
  const strictFirst = ['strict', 'sloppy', 'module', 'raw'];
  const runs = (test: Test) =>
    interpret(test)
      .map((run): Run => ({ ...run, path: join(folder, 'test', test.path) }))
      .sort((a, b) => strictFirst.indexOf(a.variant) - strictFirst.indexOf(b.variant));
  if (mode === 'lockdown') {
    return {
      harness: new Map([...harness, [callLockdown, 'lockdown();']]),
      skips: cannotBlock,
      plain: runs,
      ses: (test) => runs(test).map((run) => ({ ...run, harness: [...run.harness, callLockdown] })),
    };
  }
  const strictRuns = (test: Test) => runs(test).filter(({ variant }) => variant !== 'sloppy');
  return {
    harness: new Map([
      ...harness,
      [rememberGlobals, 'const ses262 = { before: Object.getOwnPropertyDescriptors(globalThis) };'],
      [makeCompartment, compartmentScript(harness)],
    ]),
    skips: (test) => {
      const has = (flag: string) => test.frontmatter.flags.includes(flag);
      if (has('noStrict')) return { reason: 'strict-only', message: 'code of a compartment is strict' };
      if (has('module')) return { reason: 'module', message: 'a compartment evaluates no modules' };
      return cannotBlock(test);
    },
    plain: strictRuns,
    ses: (test) =>
      strictRuns(test).map((run) => ({
        ...run,
        variant: 'compartment',
        harness: [rememberGlobals, ...run.harness, makeCompartment],
        source: `ses262.compartment.evaluate(${JSON.stringify(test.source)});`,
      })),
  };
}

function cannotBlock({ frontmatter }: Test): ReturnType<Interpretation['skips']> {
  if (!frontmatter.flags.includes('CanBlockIsFalse')) return null;
  return { reason: 'host', message: 'needs an agent that cannot block' };
}

/**
 * Hands what the harness declared to a compartment, as globals. Functions and variables are properties of the global
 * object by now; `const`, `let` and `class` are not, and have to be looked for in the text: what merely looks like one there
 * is undefined here.
 */
function compartmentScript(harness: Map<string, string>): string {
  const declaration = /^(?:const|let|class)\s+([\w$]+)/gm;
  const lexical = new Set(
    [...harness.values()].flatMap((text) => Array.from(text.matchAll(declaration), ([, name]) => name)),
  );
  return `{
  const { gc, detachArrayBuffer, createRealm } = $262;
  const globals = { print, $262: { gc, detachArrayBuffer, createRealm } };
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!Object.is(ses262.before[name]?.value, globalThis[name])) globals[name] = globalThis[name];
  }
${Array.from(lexical, (name) => `  if (typeof ${name} !== 'undefined') globals.${name} = ${name};\n`).join('')}
  lockdown();
  ses262.compartment = new Compartment({ globals });
  globals.$262.global = ses262.compartment.globalThis;
}`;
}
