// biome-ignore-all lint/security/noGlobalEval: indirect eval is the floor
import type { Body, Subject } from './subject.ts';
import { subject } from './subject.ts';

interface Compartment {
  readonly globalThis: object;
  evaluate(source: string): unknown;
}
declare const Compartment: new () => Compartment;
declare const acorn: { parse(text: string, options: object): object };
declare const lockdown: () => void;

/**
 * #sec-compartment. The floor is the least that a new global object can be: an object that is given the properties of
 * the realm's global object, whose descriptors are at hand.
 */
const construction: Subject[] = [
  subject({
    clause: 'sec-compartment',
    subject: 'new Compartment',
    plain: () => {
      const descriptors = Object.getOwnPropertyDescriptors(globalThis);
      return (count) => {
        let global: object | undefined;
        for (let i = 0; i < count; i++) global = Object.defineProperties({}, descriptors);
        return global;
      };
    },
    ses: () => {
      lockdown();
      return (count) => {
        let compartment: Compartment | undefined;
        for (let i = 0; i < count; i++) compartment = new Compartment();
        return compartment;
      };
    },
  }),
  subject({
    clause: 'sec-compartment',
    subject: 'new Compartment and the own keys of its global object',
    plain: () => {
      const descriptors = Object.getOwnPropertyDescriptors(globalThis);
      return (count) => {
        let keys: PropertyKey[] = [];
        for (let i = 0; i < count; i++) keys = Reflect.ownKeys(Object.defineProperties({}, descriptors));
        return keys;
      };
    },
    ses: () => {
      lockdown();
      return (count) => {
        let keys: PropertyKey[] = [];
        for (let i = 0; i < count; i++) keys = Reflect.ownKeys(new Compartment().globalThis);
        return keys;
      };
    },
  }),
  subject({
    clause: 'sec-compartment',
    subject: 'memory of a Compartment that has evaluated once',
    heap: true,
    plain: () => {
      const descriptors = Object.getOwnPropertyDescriptors(globalThis);
      return (count) => Array.from({ length: count }, () => Object.defineProperties({}, descriptors));
    },
    ses: () => {
      lockdown();
      const makeCompartment = () => {
        const compartment = new Compartment();
        compartment.evaluate('1 + 1');
        return compartment;
      };
      return (count) => Array.from({ length: count }, makeCompartment);
    },
  }),
  subject({
    clause: 'sec-compartment',
    subject: 'new Compartment and its first evaluate',
    plain: () => {
      const descriptors = Object.getOwnPropertyDescriptors(globalThis);
      const evaluate = globalThis.eval;
      return (count) => {
        let global: object | undefined;
        for (let i = 0; i < count; i++) {
          global = Object.defineProperties({}, descriptors);
          evaluate('1 + 1');
        }
        return global;
      };
    },
    ses: () => {
      lockdown();
      return (count) => {
        let value: unknown;
        for (let i = 0; i < count; i++) value = new Compartment().evaluate('1 + 1');
        return value;
      };
    },
  }),
];

/** Functions as a bundle has them, as many as fill so many kilobytes. */
const makeText = (kilobytes: number): string => {
  let text = "'use strict';";
  for (let i = 0; text.length < 1024 * kilobytes; i++) {
    text += `\nfunction f${i}(x) { if (x > ${i}) { return Math.max(x * ${i}, 3); } return { x, y: ${i} }; }`;
  }
  return text;
};

const plainEvaluateUnique: Body = ({ source }) => {
  const evaluate = globalThis.eval;
  let unique = 0;
  return (count) => {
    let value: unknown;
    for (let i = 0; i < count; i++) value = evaluate(`${source}\n+${unique++}`);
    return value;
  };
};

const evaluateUnique: Body = ({ source }) => {
  lockdown();
  const compartment = new Compartment();
  let unique = 0;
  return (count) => {
    let value: unknown;
    for (let i = 0; i < count; i++) value = compartment.evaluate(`${source}\n+${unique++}`);
    return value;
  };
};

/** #sec-compartment.prototype.evaluate. The floor is indirect eval of the same text. */
const evaluation: Subject[] = [
  subject({
    clause: 'sec-compartment.prototype.evaluate',
    subject: 'evaluate the same text',
    source: '1 + 1',
    plain: ({ source }) => {
      const evaluate = globalThis.eval;
      return (count) => {
        let value: unknown;
        for (let i = 0; i < count; i++) value = evaluate(source);
        return value;
      };
    },
    ses: ({ source }) => {
      lockdown();
      const compartment = new Compartment();
      return (count) => {
        let value: unknown;
        for (let i = 0; i < count; i++) value = compartment.evaluate(source);
        return value;
      };
    },
  }),
  subject({
    clause: 'sec-compartment.prototype.evaluate',
    subject: 'evaluate a unique text',
    source: '1',
    plain: plainEvaluateUnique,
    ses: evaluateUnique,
  }),
  ...[8, 100].map((size) =>
    subject({
      clause: 'sec-compartment.prototype.evaluate',
      subject: `evaluate a unique text of ${size} KB`,
      source: makeText(size),
      plain: plainEvaluateUnique,
      ses: evaluateUnique,
    }),
  ),
  // What the functions do keeps names from being variables inside, and needs no parser.
  subject({
    clause: 'sec-compartment.prototype.evaluate',
    subject: 'evaluate a unique text of 8 KB that assigns a global and asks for the type of an unknown name',
    source: `${makeText(8)}\nfunction f() { if (typeof unknown === 'function') Math = unknown(); }`,
    plain: plainEvaluateUnique,
    ses: evaluateUnique,
  }),
  // The floor is what they are allowed: the parser's own time, and 1.3 times the engine's.
  ...[8, 100].map((size) =>
    subject({
      clause: 'sec-compartment.prototype.evaluate',
      subject: `evaluate a unique text of ${size} KB with import()`,
      engines: size > 8 ? ['v8', 'jsc', 'spidermonkey'] : undefined,
      source: `${makeText(size)}\nfunction f() { return import('module'); }`,
      scripts: { plain: ['node_modules/acorn/dist/acorn.js'] },
      // It refuses such a text.
      without: ['peer'],
      plain: ({ source }) => {
        const evaluate = globalThis.eval;
        const lines = source.split('\n');
        const part = lines.slice(0, Math.round(0.3 * lines.length)).join('\n');
        let unique = 0;
        return (count) => {
          let value: unknown;
          for (let i = 0; i < count; i++) {
            const text = `${source}\n+${unique++}`;
            acorn.parse(text, { ecmaVersion: 'latest' });
            value = evaluate(text);
            evaluate(`${part}\n+${unique}`);
          }
          return value;
        };
      },
      ses: evaluateUnique,
    }),
  ),
];

export const subjects = [...construction, ...evaluation];
