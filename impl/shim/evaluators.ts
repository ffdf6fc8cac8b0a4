import { makeConstructor, type NewTarget } from './constructors.ts';
import { hardenIfLocked } from './harden.ts';
import { hasImportWord } from './names.ts';
import {
  construct,
  FeralFunction,
  functionToString,
  getPrototypeOf,
  named,
  SyntaxError,
  setPrototypeOf,
  stringIndexOf,
} from './primordials.ts';
import type { CompartmentRecord } from './records.ts';
import { makeScope } from './scope.ts';

/** #sec-performcompartmenteval */
export const performCompartmentEval = (compartmentRec: CompartmentRecord, source: string): unknown => {
  // defence: import-gate
  if (hasImportWord(source)) {
    throw new SyntaxError('the word import cannot be evaluated: it could reach the module loader of the host');
  }
  compartmentRec.scope ??= makeScope(compartmentRec.global, compartmentRec.constLexicals, compartmentRec.letLexicals);
  return compartmentRec.scope.evaluate(source);
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
  const evaluate = (text: string): unknown => performCompartmentEval(compartmentRec, `(${text})`);
  const textOf = (parameters: string, body: string): string => `function anonymous(${parameters}\n) {\n${body}\n}`;
  // defence: function-parts
  if (parameters !== '') {
    // Each must parse alone, or one could end what the other began. Inside a function that is not called nothing runs.
    evaluate(`() => {\n(${textOf(parameters, '')})\n}`);
    evaluate(`() => {\n(${textOf('', body)})\n}`);
  }
  const text = textOf(parameters, body);
  const fn = evaluate(text) as object;
  // A body that ends the function early has run by now, with no more authority than its compartment has.
  // defence: function-whole
  if (typeof fn !== 'function' || (hasSourceText && functionToString(fn) !== text)) {
    throw new SyntaxError('Function: the text is more than one function');
  }
  // The engine alone knows the realm whose %Function.prototype% a NewTarget without a prototype falls back to.
  if (newTarget !== undefined) setPrototypeOf(fn, getPrototypeOf(construct(FeralFunction, [], newTarget)));
  return fn;
};
