// The scope of evaluated code. What confines it is a `with` statement over the compartment's global object and, around
// that, one over a Proxy that answers for every other name: no name leads out. What makes it fast is that the names of
// global properties are lexical bindings inside, the cells, which the engine reads like any variable; the global object
// tells of each change, and the cells follow. A source that may assign a name gets no cell for it and goes through the
// global object, since an assignment to a cell would bypass that.

import {
  type Cells,
  commaList,
  type Evaluation,
  type Factory,
  factoryFor,
  isCellName,
  makeCells,
  makeTerminator,
} from './cells.ts';
import type { SourceFacts } from './facts.ts';
import type { CompartmentGlobal } from './global.ts';
import { assignmentPatterns, forgetMatches, isIdentifier, isListed } from './names.ts';
import { apply, createDictionary, createList, feralEval, generatorNext, hasOwn, record } from './primordials.ts';

/** Values by name, without a prototype. */
export interface Lexicals {
  [name: string]: unknown;
}

/** The cells that the sources of a compartment get from some time on. */
interface Generation {
  readonly factory: Factory;
  /** By what a source may assign, asks the type of and defines; `plain` for those that do nothing of it. */
  readonly cells: { [key: string]: Cells };
}

/** A scope's cells are made anew for the globals that a program adds, but not without end. */
const mostGenerations = 16;
/** How many sets of cells a scope has before it makes no more for single sources. */
const mostCells = 32;

/** The scope of one compartment. */
export interface Scope {
  /**
   * Evaluates a source as strict code whose declarations do not outlive it; returns its completion value. `helper`, where
   * it is given, is what the source has under the name of `helperName`.
   */
  evaluate(source: string, facts: SourceFacts, helper?: unknown, thisValue?: unknown): unknown;
  /** To be called after the own property `key` of the global object has changed. */
  changed(key: PropertyKey): void;
}

/** What was found out last: a source that comes again is not looked at again, in whatever compartment with these names. */
let lastFacts: SourceFacts | undefined;
let lastNames: readonly string[] | undefined;
let lastAssigned: readonly string[];
let lastOperands: readonly string[];

const noOperands = makeTerminator(createDictionary<true>());

/**
 * Makes the scope of a compartment. `constLexicals` and `letLexicals` are its global lexical bindings.
 * #sec-definecompartmentgloballexicals
 */
export const makeScope = (global: CompartmentGlobal, constLexicals: Lexicals, letLexicals: Lexicals): Scope => {
  const constants = createList<string>();
  const variables = createList<string>();
  const isLexical = (name: string): boolean => hasOwn(constLexicals, name) || hasOwn(letLexicals, name);
  // defence: lexical-names: if (isIdentifier(name)) =>
  for (const name in constLexicals) if (isIdentifier(name)) constants[constants.length] = name;
  // defence: lexical-names: if (isIdentifier(name)) =>
  for (const name in letLexicals) if (isIdentifier(name)) variables[variables.length] = name;
  const constantGlobals = ['undefined', 'NaN', 'Infinity'];
  for (let i = 0; i < constantGlobals.length; i++) {
    const name = constantGlobals[i];
    if (!isLexical(name)) {
      constLexicals[name] = global.valueOf(name);
      constants[constants.length] = name;
    }
  }

  const allCells = createList<Cells>();
  let generation: Generation | null = null;
  let generationCount = 0;
  /** Names that get no cell any more. */
  const givenUp = createDictionary<true>();
  /** What a source asks the type of once there are too many sets of cells to make one for each. */
  const operandsOfAll = createDictionary<true>();
  let terminatorOfAll: object | undefined;

  const factoryOf = (cells: readonly string[], late: readonly string[]): Factory =>
    factoryFor({ cells, late, constants, variables });

  const addCellsForAll = (factory: Factory): Cells => {
    terminatorOfAll ??= makeTerminator(operandsOfAll);
    return addCells(factory, terminatorOfAll);
  };

  const addCells = (factory: Factory, terminator: object): Cells => {
    const surroundings = {
      terminator,
      global: global.proxy,
      constants: constLexicals,
      variables: letLexicals,
    };
    const cells = makeCells(factory, surroundings);
    cells.init(global.readable());
    allCells[allCells.length] = cells;
    return cells;
  };

  const makeGeneration = (): Generation => {
    const names = createList<string>();
    const candidates = global.names();
    for (let i = 0; i < candidates.length; i++) {
      const name = candidates[i];
      if (isCellName(name) && !isLexical(name) && !hasOwn(givenUp, name)) names[names.length] = name;
    }
    generationCount++;
    return record<Generation>({ factory: factoryOf(names, []), cells: createDictionary<Cells>() });
  };

  /** The globals that a source makes itself, as far as it can have late cells for them. */
  const findLate = (facts: SourceFacts, operands: readonly string[]): readonly string[] => {
    const late = createList<string>();
    const defined = facts.defined();
    for (let i = 0; i < defined.length; i++) {
      const name = defined[i];
      const isNew = global.surelyLacks(name) && !isLexical(name) && !hasOwn(givenUp, name);
      if (isNew && isCellName(name) && !isListed(operands, name)) late[late.length] = name;
    }
    return without(late, facts.assigned(late, assignmentPatterns(late)));
  };

  const cellsFor = (facts: SourceFacts): Cells => {
    generation ??= makeGeneration();
    const { factory, cells } = generation;
    // Compartments with the same names have this list in common, so what is known of a source holds for them all.
    const names = factory.cells;
    const isKnown = facts === lastFacts && names === lastNames;
    const assigned = isKnown ? lastAssigned : facts.assigned(names, factory.patterns);
    const operands = isKnown ? lastOperands : facts.typeofOperands(names);
    // All at once, for on a full stack what comes before may end half-way.
    lastFacts = facts;
    lastNames = names;
    lastAssigned = assigned;
    lastOperands = operands;
    if (allCells.length >= mostCells) return cellsOfCrowd(assigned, operands);
    const late = findLate(facts, operands);
    if (assigned.length + operands.length + late.length === 0) {
      cells.plain ??= addCells(factory, noOperands);
      return cells.plain;
    }
    const key = `${commaList(assigned)};${commaList(operands)};${commaList(late)}`;
    const isWhole = assigned.length + late.length === 0;
    cells[key] ??= addCells(
      isWhole ? factory : factoryOf(without(names, assigned), late),
      operands.length === 0 ? noOperands : makeTerminator(addAll(createDictionary<true>(), operands)),
    );
    return cells[key];
  };

  /** Where there are so many sets of cells that a program seems to make up sources: one for all that come. */
  const cellsOfCrowd = (assigned: readonly string[], operands: readonly string[]): Cells => {
    addAll(operandsOfAll, operands);
    if (assigned.length > 0) {
      addAll(givenUp, assigned);
      generation = null;
    }
    generation ??= makeGeneration();
    const { factory, cells } = generation;
    cells.crowd ??= addCellsForAll(factory);
    return cells.crowd;
  };

  /** A variable lexical is one binding: so there is one set of cells, without any that a source could assign. */
  const cellsOfVariables = (facts: SourceFacts): Cells => {
    addAll(operandsOfAll, facts.typeofOperands(constants));
    return allCells.length > 0 ? allCells[0] : addCellsForAll(factoryOf([], []));
  };

  const lexicals = hasOwn(letLexicals, 'eval') ? letLexicals : constLexicals;
  let currentEval = isLexical('eval') ? lexicals.eval : global.valueOf('eval');

  const evaluate = (source: string, facts: SourceFacts, helper?: unknown, thisValue?: unknown): unknown => {
    if (global.missed) catchUp();
    const cells = variables.length > 0 ? cellsOfVariables(facts) : cellsFor(facts);
    // defence: forgotten-matches
    forgetMatches();
    const { evaluation, evaluationWithHelper } = cells;
    const waitForSource = helper === undefined ? evaluation : evaluationWithHelper(helper);
    const make = thisValue === undefined ? waitForSource : (): Evaluation => apply(waitForSource, thisValue, []);
    const waiting = cells.begin(make, generatorNext, feralEval, currentEval);
    return generatorNext(waiting, source).value;
  };

  const changed = (key: PropertyKey): void => {
    if (typeof key !== 'string' || isLexical(key)) return;
    const kind = global.kindOf(key);
    // defence: accessors-without-cell
    if (kind !== 'data') givenUp[key] = true;
    if (generation !== null) {
      const isStale = isListed(generation.factory.cells, key)
        ? kind !== 'data'
        : kind === 'data' && isCellName(key) && !hasOwn(givenUp, key) && generationCount < mostGenerations;
      if (isStale) generation = null;
    }
    // Code that has a cell for what is an accessor now keeps the last value.
    if (kind === 'accessor') return;
    const value = global.valueOf(key);
    if (key === 'eval') currentEval = value;
    for (let i = 0; i < allCells.length; i++) allCells[i].set(key, value);
  };

  /** Cells must not be made of names that are accessors by now: to read those would run code of a guest. */
  const catchUp = (): void => {
    generation = null;
    const names = global.names();
    for (let i = 0; i < names.length; i++) changed(names[i]);
    global.missed = false;
  };

  return record<Scope>({ evaluate, changed });
};

const without = (names: readonly string[], others: readonly string[]): readonly string[] => {
  const rest = createList<string>();
  for (let i = 0; i < names.length; i++) if (!isListed(others, names[i])) rest[rest.length] = names[i];
  return rest;
};

const addAll = (dictionary: { [name: string]: true }, names: readonly string[]): object => {
  for (let i = 0; i < names.length; i++) dictionary[names[i]] = true;
  return dictionary;
};
