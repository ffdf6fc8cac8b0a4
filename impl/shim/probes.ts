import type { NewTarget } from './constructors.ts';
import { intrinsics } from './intrinsics.ts';
import {
  apply,
  construct,
  createList,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isObject,
  iteratorSymbol,
  Map,
  Promise,
  Proxy,
  RegExp,
  regExpExec,
  Set,
  TypeError,
} from './primordials.ts';
import { groupPattern, type Probe, syntaxProbes } from './syntax.ts';

// What code can have without the name of any global: objects that syntax and built-in functions make. Each leads to
// objects that all of its kind share, whether the law's table knows them or not.

const probes = createList<Probe>();

const add = (what: string, make: () => unknown): void => {
  probes[probes.length] = { what, make };
};

/** A probe for what a method gives, as it is when the shim loads; none where the engine does not have it. */
const addMethod = (what: string, home: unknown, key: PropertyKey, receiver: () => unknown, args: unknown[]): void => {
  const method = isObject(home) ? getOwnPropertyDescriptor(home, key)?.value : undefined;
  if (typeof method === 'function') add(what, () => apply(method, receiver(), args));
};

function* generate(): Generator<number> {
  yield 1;
}
// Hermes 0.12 has no arrow function of this kind.
async function doLater(): Promise<void> {}
const identity = (value: unknown): unknown => value;

for (let i = 0; i < syntaxProbes.length; i++) probes[i] = syntaxProbes[i];
add('a function', () => () => {});
add('an async function', () => doLater);
add('an arrow function', () => () => {});
add('a generator function', () => function* () {});
add('a generator', generate);
add('a promise', doLater);
add('a regular expression', () => /./);
add('a match', () => regExpExec(groupPattern, 'a'));
add('an array', () => []);
add('an object', () => ({}));
add('an arguments object', function () {
  // biome-ignore lint/complexity/noArguments: it is the very object
  return arguments;
});
add('a template object', () => ((strings: TemplateStringsArray) => strings)`text`);
add('a type error of the engine', () => (null as unknown as { name: unknown }).name);
add('a range error of the engine', () => construct(intrinsics['%Array%'] as NewTarget, [-1]));
add('a syntax error of the engine', () => construct(RegExp, ['(']));
addMethod('an array iterator', intrinsics['%Array.prototype%'], 'values', () => [], []);
addMethod('a string iterator', intrinsics['%String.prototype%'], iteratorSymbol, () => '', []);
addMethod('an iterator of matches', intrinsics['%String.prototype%'], 'matchAll', () => '', [/./g]);
addMethod('a Map iterator', Map.prototype, 'entries', () => construct(Map, []), []);
addMethod('a Set iterator', Set.prototype, 'values', () => construct(Set, []), []);
addMethod('an iterator helper', intrinsics['%Iterator.prototype%'], 'map', generate, [identity]);
const Iterator = intrinsics['%Iterator%'];
addMethod('a wrapped iterator', Iterator, 'from', () => Iterator, [{ next: identity }]);
addMethod('a concatenated iterator', Iterator, 'concat', () => Iterator, []);
addMethod('a promise with its functions', Promise, 'withResolvers', () => Promise, []);
addMethod('a revocable proxy', Proxy, 'revocable', () => Proxy, [{}, {}]);

const makeFresh = ({ make }: Probe): unknown => {
  try {
    return make();
  } catch (error) {
    return error;
  }
};

/** Gives `append` a fresh object of each kind, to be hardened with all that it leads to. */
export const probeRealm = (append: (object: unknown) => void): void => {
  for (let i = 0; i < probes.length; i++) append(makeFresh(probes[i]));
};

/** Throws a TypeError if a fresh object of some kind inherits from one that is not hardened. */
export const checkRealm = (isHardened: (object: object) => boolean): void => {
  for (let i = 0; i < probes.length; i++) {
    const object = makeFresh(probes[i]);
    const prototype = isObject(object) ? getPrototypeOf(object) : null;
    if (prototype !== null && !isHardened(prototype)) {
      throw new TypeError(`lockdown: the prototype of ${probes[i].what} can be reached, and is not hardened`);
    }
  }
};
