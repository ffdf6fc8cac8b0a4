import fc, { type Arbitrary } from 'fast-check';
import { json, oneOf } from '../case.ts';

// Objects of a program that the shim looks into: with getters, Symbols, names of everything, Proxies that log and throw.

/** A property of such an object. */
export interface Entry {
  key: string;
  value: string;
  kind: 'data' | 'getter' | 'throws' | 'deletes' | 'hidden' | 'constant' | 'setter';
}

/** An object of the program's; `proxy` names the trap that throws or refuses, or null for no Proxy. */
export interface Bag {
  entries: Entry[];
  proto: string;
  proxy: { trap: string; does: 'logs' | 'throws' | 'hides' } | null;
}

const traps = ['get', 'has', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'ownKeys'];

/** Bags with these keys, which are source texts, and values. */
export const bagOf = (keys: Arbitrary<string>, values: Arbitrary<string>, maxLength: number): Arbitrary<Bag> =>
  fc.record({
    entries: fc.array(
      fc.record({
        key: keys,
        value: values,
        kind: fc.constantFrom<Entry['kind']>(
          'data',
          'data',
          'data',
          'data',
          'getter',
          'throws',
          'deletes',
          'hidden',
          'constant',
          'setter',
        ),
      }),
      { maxLength },
    ),
    proto: oneOf('Object.prototype', 'Object.prototype', 'Object.prototype', 'null', '{ inherited: 1 }'),
    proxy: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.record({ trap: oneOf(...traps), does: fc.constantFrom('logs', 'logs', 'throws', 'hides') }),
      },
    ),
  });

/** Statements that are needed once before bags are made. */
export const bagPrelude = `const logged = (name, target, proxy) => {
  const traps = {};
  for (const trap of ${json(traps)}) {
    traps[trap] = (...args) => {
      const key = typeof args[1] === "string" || typeof args[1] === "symbol" ? " " + String(args[1]) : "";
      observer.note(name + "." + trap + key);
      if (trap === proxy.trap && proxy.does === "throws") throw new RangeError(trap);
      if (trap === proxy.trap && proxy.does === "hides") return trap === "ownKeys" ? [] : undefined;
      return Reflect[trap](...args);
    };
  }
  return observer.label(new Proxy(target, traps), "proxy of " + name);
};
const made = (name, proto, entries) => {
  const bag = observer.label(Object.create(proto), name);
  entries.forEach(([key, kind, value]) => {
    const get = () => {
      observer.note(name + " gets " + String(key));
      if (kind === "throws") throw new RangeError("get");
      if (kind === "deletes") for (const other of Reflect.ownKeys(bag)) if (other !== key) delete bag[other];
      return value;
    };
    const set = (v) => observer.log("set", v);
    if (kind === "data" || kind === "hidden" || kind === "constant") {
      Object.defineProperty(bag, key, { value, writable: kind !== "constant", enumerable: kind !== "hidden", configurable: true });
    } else {
      Object.defineProperty(bag, key, { get, set: kind === "setter" ? set : undefined, enumerable: true, configurable: true });
    }
  });
  return bag;
};`;

/** The expression that makes a bag. */
export function bagSource(name: string, { entries, proto, proxy }: Bag): string {
  const list = entries.map(({ key, kind, value }) => `[${key}, ${json(kind)}, ${value}]`);
  const bag = `made(${json(name)}, ${proto}, [${list.join(', ')}])`;
  return proxy === null ? bag : `logged(${json(name)}, ${bag}, ${json(proxy)})`;
}
