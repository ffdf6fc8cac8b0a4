import { type AssignmentPatterns, assignmentPatterns, isPlainIdentifier } from './names.ts';
import type { generatorNext } from './primordials.ts';
import {
  apply,
  bare,
  createDictionary,
  FeralFunction,
  freeze,
  hasOwn,
  Proxy,
  ReferenceError,
  regExpExec,
  unscopables,
} from './primordials.ts';

/** An evaluation that waits for its source. */
export type Evaluation = Generator<undefined, unknown, unknown>;

/** Functions over one set of cells: what a factory's text returns. */
export interface Cells {
  /** Sets all cells but `eval` from the own properties of a record. */
  init(values: object): void;
  /** Sets one cell; a name that has none is left alone. */
  set(name: string, value: unknown): void;
  /** Begins an evaluation: the result waits for the source, and the engine's eval is out of reach again. */
  begin(make: () => Evaluation, next: typeof generatorNext, feral: unknown, own: unknown): Evaluation;
  evaluation(): Evaluation;
}

/** What a factory's text finds in its `this`. */
interface Surroundings {
  readonly terminator: object;
  readonly global: object;
  readonly constants: object;
  readonly variables: object;
}

/** Names as a factory binds them: cells, and the lexical bindings that are constants and variables. */
export interface BoundNames {
  readonly cells: readonly string[];
  readonly constants: readonly string[];
  readonly variables: readonly string[];
}

/** The text of a scope with these names, compiled, and the patterns that find the cells' names in a source. */
export interface Factory {
  readonly compiled: () => Cells;
  readonly patterns: AssignmentPatterns | null;
}

// The names that the arrow functions in a factory's text use: a cell of such a name would not be the one assigned.
const parameter = /^\$(?:values|name|value|make|next|feral|own|waiting)$/;
const constant = /^(?:undefined|NaN|Infinity)$/;

const mostAnswers = 1024;
let answers = createDictionary<boolean>();
let answerCount = 0;

/** Whether a global property of this name can have a cell. */
export const isCellName = (name: string): boolean => {
  const known = answers[name];
  if (known !== undefined) return known;
  if (answerCount >= mostAnswers) {
    answers = createDictionary<boolean>();
    answerCount = 0;
  }
  answerCount++;
  answers[name] =
    isPlainIdentifier(name) && regExpExec(constant, name) === null && regExpExec(parameter, name) === null;
  return answers[name];
};

/** The names with commas between. */
export const commaList = (names: readonly string[]): string => {
  let text = '';
  for (let i = 0; i < names.length; i++) text += i === 0 ? names[i] : `, ${names[i]}`;
  return text;
};

/**
 * The text of a factory. A generator lets the engine's eval be called by its name though guests see another value
 * there: the callee is read before the generator waits for the source, and when the source comes `eval` is the guest's.
 * No guest's code can run between, and the `finally` clause calls nothing, so that a full stack cannot stop it.
 */
const factoryText = (names: BoundNames): string => {
  const cells = commaList(names.cells);
  let cases = '';
  for (let i = 0; i < names.cells.length; i++) cases += ` case '${names.cells[i]}': ${names.cells[i]} = $value; break;`;
  return `with (this.terminator) with (this.global) {
  const { ${commaList(names.constants)} } = this.constants;
  let { ${commaList(names.variables)} } = this.variables;
  let eval${cells === '' ? '' : `, ${cells}`};
  return {
    __proto__: null,
    init: ($values) => { ({ ${cells} } = $values); },
    set: ($name, $value) => { switch ($name) { case 'eval': eval = $value; break;${cases} } },
    begin: ($make, $next, $feral, $own) => {
      try { eval = $feral; const $waiting = $make(); $next($waiting); return $waiting; } finally { eval = $own; }
    },
    evaluation: function* () { 'use strict'; return eval(yield); },
  };
}`;
};

const mostFactories = 256;
let factories = createDictionary<Factory>();
let factoryCount = 0;

/** Compiles the scope for these names, once for all compartments that have the same. */
export const factoryFor = (names: BoundNames): Factory => {
  const key = `${commaList(names.cells)};${commaList(names.constants)};${commaList(names.variables)}`;
  const known = factories[key];
  if (known !== undefined) return known;
  // Names come from programs, so a program that makes up ever new ones must not fill the memory.
  if (factoryCount >= mostFactories) {
    factories = createDictionary<Factory>();
    factoryCount = 0;
  }
  const compiled = new FeralFunction(factoryText(names)) as () => Cells;
  const factory = bare<Factory>({ __proto__: null, compiled, patterns: assignmentPatterns(names.cells) });
  factoryCount++;
  factories[key] = factory;
  return factory;
};

/** Makes a set of cells, all undefined as yet. */
export const makeCells = (factory: Factory, surroundings: Surroundings): Cells =>
  apply(factory.compiled, surroundings, []) as Cells;

/** The object that answers for every name that is bound nowhere else: undefined for those in the dictionary. */
export const makeTerminator = (typeofOperands: object): object => {
  const refuse = (key: PropertyKey): never => {
    throw new ReferenceError(`${key as string} is not defined`);
  };
  const handler = bare<ProxyHandler<object>>({
    __proto__: null,
    has: () => true,
    get: (_, key) => (key === unscopables || hasOwn(typeofOperands, key) ? undefined : refuse(key)),
    set: (_, key) => refuse(key),
  });
  return new Proxy(freeze(bare<object>({ __proto__: null })), freeze(handler));
};
