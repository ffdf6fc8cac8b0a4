// biome-ignore-all lint/security/noGlobalEval: the start compartment has an eval too
import { hotLoop } from './global.bench.ts';
import type { Body, Subject } from './subject.ts';
import { subject } from './subject.ts';

declare const $262: { evalScript(source: string): unknown };
declare const lockdown: () => void;

/**
 * The floor of lockdown: what the global object leads to is frozen, its properties made accessor pairs before, as property
 * override demands. Nothing is loaded, compared with the table, removed, tamed or checked.
 */
const freezeAll: Body = () => () => {
  const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf, defineProperty } = Reflect;
  const { freeze } = Object;
  const objects = new Set<object>();
  const visit = (value: unknown) => {
    if (Object(value) === value && value !== globalThis) objects.add(value as object);
  };
  const visitProperties = (object: object, isOverridable: boolean) => {
    const keys = ownKeys(object);
    for (let k = 0; k < keys.length; k++) {
      const desc = getOwnPropertyDescriptor(object, keys[k]) as PropertyDescriptor;
      const { value, get, set, configurable, enumerable } = desc;
      visit(value);
      visit(get);
      visit(set);
      if (isOverridable && configurable && !get && !set && keys[k] !== 'name' && keys[k] !== 'length') {
        const accessors = { get: () => value, set: () => {}, configurable: false, enumerable };
        freeze(accessors.get);
        freeze(accessors.set);
        defineProperty(object, keys[k], accessors);
      }
    }
  };
  visitProperties(globalThis, false);
  for (const object of objects) {
    visit(getPrototypeOf(object));
    visitProperties(object, true);
  }
  for (const object of objects) freeze(object);
};

/**
 * The forms that both the shim and the peer have. The peer's script has no parser, its ModuleSource is another one; that of
 * compat always has.
 */
const forms: Record<string, NonNullable<Subject['scripts']>> = {
  '': {},
  ', minified': {
    shim: ['out/ses262.min.js'],
    compat: ['out/ses262-compat.min.js'],
    peer: ['node_modules/ses/dist/ses.umd.min.js'],
  },
  ', without a parser': { shim: ['out/ses262.core.js'], peer: ['node_modules/ses/dist/ses.umd.js'] },
  ', minified, without a parser': { shim: ['out/ses262.core.min.js'], peer: ['node_modules/ses/dist/ses.umd.min.js'] },
};

const hotLoopLocked: Body = ({ source }) => {
  lockdown();
  return globalThis.eval(source);
};

/** The floor of a loop over intrinsic objects whose properties are accessors, as property override demands. */
const hotLoopOverAccessors: Body = ({ source }) => {
  for (const object of [Math, Array]) {
    for (const key of Reflect.ownKeys(object)) {
      const { value, configurable, get } = Reflect.getOwnPropertyDescriptor(object, key) as PropertyDescriptor;
      if (!configurable || get || key === 'name' || key === 'length') continue;
      Reflect.defineProperty(object, key, { get: () => value, set: () => {}, configurable: false });
    }
    Object.freeze(object);
  }
  return globalThis.eval(source);
};

/** #sec-lockdown. The time of an empty process is not in it, nor that of reading the files. */
export const subjects = [
  ...Object.entries(forms).map(([form, scripts]) =>
    subject({
      clause: 'sec-lockdown',
      subject: `load and lock down a fresh process${form}`,
      cold: true,
      scripts,
      without: scripts.peer && !scripts.compat ? ['compat'] : [],
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
    ses: hotLoopLocked,
  }),
  subject({
    clause: 'sec-lockdown',
    subject: 'hot loop over intrinsics in the start compartment beside accessors, per turn',
    source: hotLoop,
    plain: hotLoopOverAccessors,
    ses: hotLoopLocked,
  }),
];
