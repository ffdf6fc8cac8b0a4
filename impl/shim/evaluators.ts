import { makeConstructor, type NewTarget } from './constructors.ts';
import type { Surroundings } from './direct-eval.ts';
import { escapeImportWords, mayCallImport } from './edits.ts';
import { type SourceFacts, scanSource } from './facts.ts';
import { hardenIfLocked } from './harden.ts';
import { hasImportWord, mayCallEval } from './names.ts';
import { settings } from './options.ts';
import {
  construct,
  EvalError,
  FeralFunction,
  functionToString,
  getPrototypeOf,
  named,
  record,
  SyntaxError,
  setPrototypeOf,
  stringIndexOf,
} from './primordials.ts';
import type { CompartmentRecord } from './records.ts';
import { makeScope } from './scope.ts';
import { readEvalText, readImportingText, type ScriptText } from './script-text.ts';

/** Throws an EvalError where lockdown was told that there are to be no evaluators. https://tc39.es/ecma262/#sec-hostensurecancompilestrings */
export const ensureCanCompile = (): void => {
  if (settings.evaluators === 'none') throw new EvalError("lockdown was called with evaluators: 'none'");
};

const transformed = ({ transform }: CompartmentRecord, source: string): string =>
  transform === undefined ? source : transform(source);

let lastSource: string | undefined;
let lastText: ScriptText;

/** The same source has the same text and facts as long as no other comes between: programs evaluate one again and again. */
const prepareSource = (source: string): ScriptText => {
  ensureCanCompile();
  if (source !== lastSource) {
    lastText = readSource(source);
    lastSource = source;
  }
  return lastText;
};

/** Only a source that may have an import() or a direct eval is parsed. */
const readSource = (source: string): ScriptText => {
  if (mayCallEval(source)) return readEvalText(source);
  // defence: import-gate: hasImportWord(source) => false
  const hasWord = hasImportWord(source);
  // defence: import-gate: mayCallImport(source) => false
  if (hasWord && mayCallImport(source)) return readImportingText(source);
  const text = hasWord ? escapeImportWords(source) : source;
  return record<ScriptText>({ text, facts: scanSource(source), needsHelper: false });
};

/** Evaluates a text without the word `import`. */
export const evaluateText = (
  compartmentRec: CompartmentRecord,
  text: string,
  facts: SourceFacts,
  helper?: unknown,
  thisValue?: unknown,
): unknown => {
  ensureCanCompile();
  // defence: import-gate
  if (hasImportWord(text)) throw new SyntaxError('the word import must not reach the module loader of the host');
  compartmentRec.scope ??= makeScope(compartmentRec.global, compartmentRec.constLexicals, compartmentRec.letLexicals);
  return compartmentRec.scope.evaluate(text, facts, helper, thisValue);
};

const evaluatePrepared = (compartmentRec: CompartmentRecord, source: ScriptText): unknown =>
  evaluateText(
    compartmentRec,
    source.text,
    source.facts,
    source.needsHelper ? compartmentRec.helper() : undefined,
    compartmentRec.thisValue,
  );

/** #sec-performcompartmenteval */
export const performCompartmentEval = (compartmentRec: CompartmentRecord, source: string): unknown =>
  evaluatePrepared(compartmentRec, prepareSource(transformed(compartmentRec, source)));

/** Evaluates a text as a direct eval does. `makeHelper` makes what `helperName` is in it. */
export const evaluateDirectly = (
  compartmentRec: CompartmentRecord,
  source: unknown,
  surroundings: Surroundings,
  makeHelper: (surroundings: Surroundings) => unknown,
): unknown => {
  if (typeof source !== 'string') return source;
  const { text, facts, needsHelper } = readEvalText(transformed(compartmentRec, source), surroundings);
  const helper = needsHelper ? makeHelper(surroundings) : undefined;
  return evaluateText(compartmentRec, text, facts, helper, surroundings.thisValue);
};

/** #sec-compartment-eval */
export const createEval = (compartmentRec: CompartmentRecord): unknown => {
  const ownEval = (x: unknown): unknown => (typeof x === 'string' ? performCompartmentEval(compartmentRec, x) : x);
  return hardenIfLocked(compartmentRec.locked, named('eval', 1, ownEval));
};

/** #sec-compartment-function */
export const createFunction = (compartmentRec: CompartmentRecord): unknown => {
  const ownFunction = makeConstructor('Function', 1, FeralFunction.prototype, {
    call: (args) => createCompartmentDynamicFunction(compartmentRec, args, undefined),
    construct: (args, newTarget) => createCompartmentDynamicFunction(compartmentRec, args, newTarget),
  });
  return hardenIfLocked(compartmentRec.locked, ownFunction);
};

/** Whether the engine keeps the source text of functions. */
const hasSourceText =
  stringIndexOf(
    functionToString(() => 'source text'),
    'source text',
  ) >= 0;

/**
 * The row ~normal~ of the law's table: the others have no name in a compartment. No text of a guest is given to the
 * engine's own constructors, not even to be parsed: that would trust them never to run any of it.
 * #sec-createcompartmentdynamicfunction
 */
const createCompartmentDynamicFunction = (
  compartmentRec: CompartmentRecord,
  args: unknown[],
  newTarget: NewTarget | undefined,
): object => {
  let parameters = '';
  for (let i = 0; i < args.length - 1; i++) parameters += `${i === 0 ? '' : ','}${args[i]}`;
  const body = args.length === 0 ? '' : `${args[args.length - 1]}`;
  const evaluate = (source: ScriptText): unknown => evaluatePrepared(compartmentRec, source);
  const textOf = (parameters: string, body: string): string => `function anonymous(${parameters}\n) {\n${body}\n}`;
  // defence: function-parts
  if (parameters !== '') {
    // Each must parse alone, or one could end what the other began. Inside a function that is not called nothing runs.
    evaluate(prepareSource(`(() => {\n(${textOf(parameters, '')})\n})`));
    evaluate(prepareSource(`(() => {\n(${textOf('', body)})\n})`));
  }
  const source = prepareSource(transformed(compartmentRec, `(${textOf(parameters, body)})`));
  const fn = evaluate(source) as object;
  // A body that ends the function early has run by now, with no more authority than its compartment has.
  // defence: function-whole
  if (typeof fn !== 'function' || (hasSourceText && `(${functionToString(fn)})` !== source.text)) {
    throw new SyntaxError('Function: the text is more than one function');
  }
  // The engine alone knows the realm whose %Function.prototype% a NewTarget without a prototype falls back to.
  if (newTarget !== undefined) setPrototypeOf(fn, getPrototypeOf(construct(FeralFunction, [], newTarget)));
  return fn;
};
