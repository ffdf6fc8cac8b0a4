import { type AssignmentPatterns, assignmentPatterns, isPlainIdentifier } from './names.ts';
import {
  apply,
  bare,
  createDictionary,
  EvalError,
  FeralFunction,
  freeze,
  generatorNext,
  getPrototypeOf,
  hasOwn,
  isObject,
  Proxy,
  ReferenceError,
  record,
  SyntaxError,
  unscopables,
} from './primordials.ts';
import { containsWord } from './words.ts';

/** What the text of a scope is called in a stack, instead of the file of the shim. */
export const scopeURL = 'ses262:scope';

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
  /** The same, with a function under the name of `helperName`, which is none of the `arguments` of the source. */
  evaluationWithHelper(helper: unknown): () => Evaluation;
}

/** A late cell: its first answer is what stands in its scope, and each value that it is given becomes the cell's. */
type LateCell = Generator<unknown, never, unknown>;

/** What a factory's text finds in its `this`. */
interface Surroundings {
  readonly terminator: object;
  readonly global: object;
  readonly constants: object;
  readonly variables: object;
}

/**
 * Names as a factory binds them: cells, late cells, which are not initialized until their property is there, and the
 * lexical bindings that are constants and variables.
 */
export interface BoundNames {
  readonly cells: readonly string[];
  readonly late: readonly string[];
  readonly constants: readonly string[];
  readonly variables: readonly string[];
}

/** The text of a scope with these names, compiled, and the patterns that find the cells' names in a source. */
export interface Factory {
  readonly compiled: () => Cells | LateCell;
  readonly cells: readonly string[];
  readonly late: readonly string[];
  readonly patterns: AssignmentPatterns | null;
}

// The names that the arrow functions in a factory's text use: a cell of such a name would not be the one assigned.
const parameters = ' $values $name $value $make $next $feral $own $waiting ';
/** What stands for `import` in the calls of a source, with as many letters, so that columns stay; and for more. */
export const helperName = '$mport';
const constants = ' undefined NaN Infinity ';

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
  // defence: internal-names: && !containsWord(parameters, name) =>
  // defence: cell-names: isPlainIdentifier(name) && =>
  answers[name] = isPlainIdentifier(name) && !containsWord(constants, name) && !containsWord(parameters, name);
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
 * No guest's code can run between, and the `finally` clause calls nothing, so that a full stack cannot stop it. Nor can
 * a host that ends code which takes too long: engines do that where a function begins or a loop turns, and between the
 * assignment of the engine's eval and its reset there is neither.
 */
const factoryText = (names: BoundNames): string => {
  const cells = commaList(names.cells);
  let cases = '';
  for (let i = 0; i < names.cells.length; i++) cases += ` case '${names.cells[i]}': ${names.cells[i]} = $value; break;`;
  // defence: strict-code: 'use strict'; =>
  // defence: eval-reset: eval = $own => 0
  const functions = `{
    init: ($values) => { ({ ${cells} } = $values); },
    set: ($name, $value) => { switch ($name) { case 'eval': eval = $value; break;${cases} } },
    begin: ($make, $next, $feral, $own) => {
      try {
        const $waiting = $make();
        $next($waiting);
        $next($waiting, () => { eval = $feral; });
        return $waiting;
      } finally { eval = $own; }
    },
    evaluation: function* () { 'use strict'; (yield)(); return eval(yield); },
    evaluationWithHelper: (${helperName}) => function* () { 'use strict'; (yield)(); return eval(yield); },
  }`;
  return `with (this.terminator) with (this.global) {
  const { ${commaList(names.constants)} } = this.constants;
  let { ${commaList(names.variables)} } = this.variables;
  let eval${cells === '' ? '' : `, ${cells}`};
  return ${lateText(names.late, functions)};
}`;
};

/** A `let` whose initializer waits is in its temporal dead zone: to read it is a ReferenceError, as it should be. */
const lateText = (late: readonly string[], inner: string): string => {
  let text = inner;
  for (let i = late.length - 1; i >= 0; i--) {
    text = `function* () { let ${late[i]} = yield ${text}; for (;;) ${late[i]} = yield; }()`;
  }
  return text;
};

const evalErrorPrototype = EvalError.prototype;
const syntaxErrorPrototype = SyntaxError.prototype;

/**
 * Throws an EvalError where a Content Security Policy, or another setting of the host, forbids to compile a text, and where
 * the engine does not know the language of sloppy code.
 */
const compile = (text: string): Factory['compiled'] => {
  try {
    return new FeralFunction(`${text}\n//# sourceURL=${scopeURL}`) as Factory['compiled'];
  } catch (error) {
    const prototype = isObject(error) && getPrototypeOf(error);
    if (prototype === syntaxErrorPrototype) {
      throw new EvalError(
        'this engine cannot evaluate for a compartment, as it has no `with` statement or compiles no text: use virtual or compiled modules',
      );
    }
    if (prototype !== evalErrorPrototype) throw error;
    throw new EvalError(
      "the host forbids evaluation: a Content Security Policy must allow script-src 'unsafe-eval' and not require-trusted-types-for 'script'",
    );
  }
};

const mostFactories = 256;
let factories = createDictionary<Factory>();
let factoryCount = 0;

/** Compiles the scope for these names, once for all compartments that have the same. */
export const factoryFor = (names: BoundNames): Factory => {
  const { cells, late } = names;
  const key = `${commaList(cells)};${commaList(late)};${commaList(names.constants)};${commaList(names.variables)}`;
  const known = factories[key];
  if (known !== undefined) return known;
  // Names come from programs, so a program that makes up ever new ones must not fill the memory.
  if (factoryCount >= mostFactories) {
    factories = createDictionary<Factory>();
    factoryCount = 0;
  }
  const compiled = compile(factoryText(names));
  const factory = record<Factory>({ compiled, cells, late, patterns: assignmentPatterns(cells) });
  factoryCount++;
  factories[key] = factory;
  return factory;
};

/** Makes a set of cells, all undefined as yet. */
export const makeCells = (factory: Factory, surroundings: Surroundings): Cells => {
  let made = apply(factory.compiled, surroundings, []);
  if (factory.late.length === 0) return made as Cells;
  const lateCells = createDictionary<LateCell>();
  for (let i = 0; i < factory.late.length; i++) {
    lateCells[factory.late[i]] = made as LateCell;
    made = generatorNext(made as LateCell).value;
  }
  const cells = made as Cells;
  const { set } = cells;
  cells.set = (name, value) => {
    if (hasOwn(lateCells, name)) generatorNext(lateCells[name], value);
    else set(name, value);
  };
  return cells;
};

/** The object that answers for every name that is bound nowhere else: undefined for those in the dictionary. */
export const makeTerminator = (typeofOperands: object): object => {
  const refuse = (key: PropertyKey): never => {
    throw new ReferenceError(`${key as string} is not defined`);
  };
  const handler = bare<ProxyHandler<object>>({
    __proto__: null,
    // defence: terminator
    has: () => true,
    get: (_, key) => (key === unscopables || hasOwn(typeofOperands, key) ? undefined : refuse(key)),
    set: (_, key) => refuse(key),
  });
  return new Proxy(freeze(bare<object>({ __proto__: null })), freeze(handler));
};
