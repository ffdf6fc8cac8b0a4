// biome-ignore-all lint/security/noGlobalEval: only a text goes to the engine
import type { Run } from './subject.ts';
import { subject } from './subject.ts';

declare const lockdown: () => void;

/** Makes a subject of one text for all: it is compiled before lockdown, and its set-up runs after it. */
const afterLockdown = (clause: string, name: string, setUp: () => Run) =>
  subject({
    clause,
    subject: name,
    source: `(${setUp})`,
    plain: ({ source }) => globalThis.eval(source)(),
    ses: ({ source }) => {
      const compiled = globalThis.eval(source);
      lockdown();
      return compiled();
    },
  });

/** What ordinary code does, by name. A turn is one element, one call or one object. */
const ordinary: { [name: string]: () => Run } = {
  'array index write': () => {
    const list = Array.from({ length: 100 }, (_, i) => i);
    return (count) => {
      for (let i = 0; i < count; i++) list[i % 100] = i;
      return list;
    };
  },
  'array append by index': () => (count) => {
    let list: number[] = [];
    for (let i = 0; i < count; i++) {
      if (i % 100 === 0) list = [];
      list[i % 100] = i;
    }
    return list;
  },
  'array push': () => (count) => {
    let list: number[] = [];
    for (let i = 0; i < count; i++) {
      if (i % 100 === 0) list = [];
      list.push(i);
    }
    return list;
  },
  'array map': () => {
    const list = Array.from({ length: 100 }, (_, i) => i);
    return (count) => {
      let result: number[] = [];
      for (let i = 0; i < count; i += 100) result = list.map((x) => x + 1);
      return result;
    };
  },
  'array spread': () => {
    const list = Array.from({ length: 100 }, (_, i) => i);
    return (count) => {
      let result: number[] = [];
      for (let i = 0; i < count; i += 100) result = [...list];
      return result;
    };
  },
  'typed-array write': () => {
    const bytes = new Uint8Array(100);
    return (count) => {
      for (let i = 0; i < count; i++) bytes[i % 100] = i;
      return bytes;
    };
  },
  'DataView write': () => {
    const view = new DataView(new ArrayBuffer(96));
    return (count) => {
      for (let i = 0; i < count; i++) view.setFloat64((i % 12) * 8, i);
      return view;
    };
  },
  'new RegExp': () => (count) => {
    let result: RegExp | undefined;
    for (let i = 0; i < count; i++) result = /a+b/g;
    return result;
  },
  // Of several texts, lest an engine work out the one result before it runs.
  'regexp replace': () => {
    const texts = Array.from({ length: 100 }, (_, i) => `the quick brown fox ${i}`);
    return (count) => {
      let result = '';
      for (let i = 0; i < count; i++) result = texts[i % 100].replace(/o/g, '0');
      return result;
    };
  },
  'regexp split': () => {
    const texts = Array.from({ length: 100 }, (_, i) => `the quick brown fox ${i}`);
    return (count) => {
      let result: string[] = [];
      for (let i = 0; i < count; i++) result = texts[i % 100].split(/ /);
      return result;
    };
  },
  'new Error': () => (count) => {
    let result: Error | undefined;
    for (let i = 0; i < count; i++) result = new Error('message');
    return result;
  },
  'promise then': () => (count) => {
    const pending = () => {};
    let result: unknown;
    for (let i = 0; i < count; i++) result = new Promise(pending).then(pending);
    return result;
  },
  'async function': () => (count) => {
    const work = async (value: number) => value + 1;
    let result: unknown;
    for (let i = 0; i < count; i++) result = work(i);
    return result;
  },
  'class instance': () => {
    class Point {
      x: number;
      constructor(x: number) {
        this.x = x;
      }
    }
    class Place extends Point {
      y: number;
      constructor(x: number) {
        super(x);
        this.y = x;
      }
    }
    return (count) => {
      let result: unknown;
      for (let i = 0; i < count; i++) result = new Place(i);
      return result;
    };
  },
  'method call': () => {
    const counter = {
      sum: 0,
      add(value: number) {
        this.sum += value;
      },
    };
    return (count) => {
      for (let i = 0; i < count; i++) counter.add(i);
      return counter.sum;
    };
  },
  'JSON round trip': () => (count) => {
    let result = '{"a":[1,2,{"b":"c"}],"d":null}';
    for (let i = 0; i < count; i++) result = JSON.stringify(JSON.parse(result));
    return result;
  },
  'string methods': () => (count) => {
    const text = 'the quick brown fox';
    let result = 0;
    for (let i = 0; i < count; i++) result += text.charCodeAt(i % 19) + text.indexOf('q') + text.slice(2, 5).length;
    return result;
  },
};

/** As `afterLockdown`; the floor has what the law demands of the prototypes: they are frozen, and RegExp is tamed. */
const besideFrozen = (name: string) =>
  subject({
    ...afterLockdown('sec-enablepropertyoverride', `${name} after lockdown beside frozen prototypes`, ordinary[name]),
    plain: ({ source }) => {
      const compiled = globalThis.eval(source);
      function SharedRegExp(pattern: string, flags?: string) {
        return new RegExp(pattern, flags);
      }
      // From there it has its Symbol.species.
      Object.setPrototypeOf(SharedRegExp, RegExp);
      Object.defineProperty(RegExp.prototype, 'constructor', { value: SharedRegExp });
      for (const { prototype } of [RegExp, String, Array, Object]) Object.freeze(prototype);
      return compiled();
    },
  });

/** #sec-hardened-intrinsic-objects-set. The floor of override is the same assignment before lockdown. */
export const subjects = [
  afterLockdown('sec-hardened-intrinsic-objects-set', 'override by assignment', () => (count) => {
    let result = {};
    for (let i = 0; i < count; i++) {
      const object: { toString?: unknown } = {};
      object.toString = i;
      result = object;
    }
    return result;
  }),
  ...Object.entries(ordinary).map(([name, setUp]) =>
    afterLockdown('sec-enablepropertyoverride', `${name} after lockdown`, setUp),
  ),
  ...['regexp replace', 'regexp split'].map(besideFrozen),
];
