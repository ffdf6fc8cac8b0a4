// What the peer's lockdown does to the start compartment that the core's does not.

import { makeConstructor } from '../constructors.ts';
import { extensions } from '../extensions.ts';
import { hardenValue } from '../harden.ts';
import { hostConsole, hostMethod, startGlobal } from '../host.ts';
import { intrinsics } from '../intrinsics.ts';
import { addGlobal, layer } from '../layer.ts';
import {
  bare,
  createDictionary,
  define,
  defineProperty,
  EvalError,
  FunctionPrototype,
  getOwnPropertyDescriptor,
  isObject,
  iteratorSymbol,
  named,
  TypeError,
} from '../primordials.ts';
import type { Choices } from './options.ts';

/** What `moderate` lets assignments override of what engines look up unasked, at the cost of their fast paths. */
const moderate = bare<{ readonly [name: string]: string }>({
  __proto__: null as never,
  '%Array.prototype%': ' @@iterator ',
  '%Iterator.prototype%': ' @@iterator ',
  '%Promise.prototype%': ' constructor ',
  '%TypedArray.prototype%': ' constructor @@iterator ',
});

/** What `severe` adds. */
const severe = bare<{ readonly [name: string]: string }>({
  __proto__: null as never,
  '%Map.prototype%': ' @@iterator set add ',
  '%Object.prototype%': ' __lookupSetter__ ',
  '%Set.prototype%': ' @@iterator set add ',
});

/** Applies overrideTaming and overrideDebug. */
export const tameOverrides = ({ overrideTaming, overrideDebug }: Choices): void => {
  const overridable = createDictionary<string>();
  if (overrideTaming !== 'min') for (const name in moderate) overridable[name] = moderate[name];
  if (overrideTaming === 'severe') for (const name in severe) overridable[name] = severe[name];
  layer.overridable = overridable;
  if (overrideDebug.length > 0) {
    const warn = hostMethod(hostConsole, 'warn');
    layer.overridden = (key) => {
      for (let i = 0; i < overrideDebug.length; i++) {
        if (overrideDebug[i] === key) warn?.([new TypeError(`the property ${overrideDebug[i]} is overridden`)]);
      }
    };
  }
};

/** For old regenerator runtimes, which assign to the prototype of all iterators: the assignment is ignored. */
export const ignoreIteratorAssignments = (): void => {
  const prototype = intrinsics['%Iterator.prototype%'];
  const iterate = getOwnPropertyDescriptor(prototype, iteratorSymbol)?.value;
  const source = {
    get value(): unknown {
      return iterate;
    },
    set value(value: unknown) {
      if ((this as object) === prototype) return;
      if (!isObject(this)) throw new TypeError('a primitive has no iterator of its own');
      const desc = bare({ __proto__: null, value, writable: true, enumerable: true, configurable: true });
      if (!defineProperty(this, iteratorSymbol, desc)) throw new TypeError('the object takes no iterator of its own');
    },
  };
  const { get, set } = getOwnPropertyDescriptor(source, 'value') as PropertyDescriptor;
  defineProperty(prototype, iteratorSymbol, bare<PropertyDescriptor>({ __proto__: null, get, set }));
};

/** What eventual-send puts there before lockdown all compartments have, as those of the peer. */
export const shareHandledPromise = (): void => {
  const value: unknown = getOwnPropertyDescriptor(startGlobal, 'HandledPromise')?.value;
  if (!isObject(value)) return;
  intrinsics['%HandledPromise%'] = value;
  extensions[extensions.length] = value;
  addGlobal('HandledPromise', '%HandledPromise%');
};

/** Takes the evaluators from the start compartment; those of others are their own. */
export const removeEvaluators = (): void => {
  const refuse = (): never => {
    throw new EvalError("lockdown was called with evalTaming: 'no-eval'");
  };
  const inert = makeConstructor('Function', 1, FunctionPrototype, { call: refuse, construct: refuse });
  define(startGlobal, 'eval', hardenValue(named('eval', 1, refuse)));
  define(startGlobal, 'Function', hardenValue(inert));
};

/** The harden of a program that does without: whoever asks is told that all is frozen. */
export const makeFakeHarden = (): object => {
  const answers = [
    ['%Object%', 'isExtensible', false],
    ['%Object%', 'isFrozen', true],
    ['%Object%', 'isSealed', true],
    ['%Reflect%', 'isExtensible', false],
  ] as const;
  for (let i = 0; i < answers.length; i++) {
    const name = answers[i][1];
    define(
      intrinsics[answers[i][0]],
      name,
      named(name, 1, () => answers[i][2]),
    );
  }
  return named('harden', 1, (value: unknown) => value);
};
