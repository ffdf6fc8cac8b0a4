// biome-ignore-all lint/security/noGlobalEval: the start compartment has an eval too
import { hotLoop } from './global.bench.ts';
import type { Body, Subject } from './subject.ts';
import { subject } from './subject.ts';

declare const $262: { evalScript(source: string): unknown };
declare const lockdown: () => void;

/** The floor of lockdown: all that the global object leads to is frozen, and nothing is repaired. */
const freezeAll: Body = () => () => {
  const objects = new Set<object>();
  const visit = (value: unknown) => {
    if (Object(value) === value && value !== globalThis) objects.add(value as object);
  };
  const visitProperties = (object: object) => {
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
      visit(value);
      visit(get);
      visit(set);
    }
  };
  visitProperties(globalThis);
  for (const object of objects) {
    visit(Object.getPrototypeOf(object));
    visitProperties(object);
  }
  for (const object of objects) Object.freeze(object);
};

/** The forms that both the shim and the peer have. The peer's script has no parser: its ModuleSource is another one. */
const forms: Record<string, Subject['scripts']> = {
  '': {},
  ', minified': { shim: ['out/ses262.min.js'], peer: ['node_modules/ses/dist/ses.umd.min.js'] },
  ', without a parser': { shim: ['out/ses262.core.js'], peer: ['node_modules/ses/dist/ses.umd.js'] },
  ', minified, without a parser': { shim: ['out/ses262.core.min.js'], peer: ['node_modules/ses/dist/ses.umd.min.js'] },
};

/** #sec-lockdown. The time of an empty process is not in it, nor that of reading the files. */
export const subjects = [
  ...Object.entries(forms).map(([form, scripts]) =>
    subject({
      clause: 'sec-lockdown',
      subject: `load and lock down a fresh process${form}`,
      cold: true,
      scripts,
      plain: freezeAll,
      ses:
        ({ scripts }) =>
        () => {
          for (const script of scripts) $262.evalScript(script);
          lockdown();
        },
    }),
  ),
  subject({
    clause: 'sec-lockdown',
    subject: 'lock down a fresh process, loaded before',
    cold: true,
    plain: freezeAll,
    ses: ({ scripts }) => {
      for (const script of scripts) $262.evalScript(script);
      return () => lockdown();
    },
  }),
  // The floor is the same loop in a realm that is not locked down.
  subject({
    clause: 'sec-lockdown',
    subject: 'hot loop over intrinsics in the start compartment, per turn',
    source: hotLoop,
    plain: ({ source }) => globalThis.eval(source),
    ses: ({ source }) => {
      lockdown();
      return globalThis.eval(source);
    },
  }),
];
