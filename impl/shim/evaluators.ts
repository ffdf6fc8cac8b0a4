import { makeConstructor, type NewTarget } from './constructors.ts';
import { hardenIfLocked } from './harden.ts';
import { hasImportWord } from './names.ts';
import { construct, FeralFunction, getPrototypeOf, named, SyntaxError, setPrototypeOf } from './primordials.ts';
import type { CompartmentRecord } from './records.ts';
import { makeScope } from './scope.ts';

/** #sec-performcompartmenteval */
export const performCompartmentEval = (compartmentRec: CompartmentRecord, source: string): unknown => {
  if (hasImportWord(source)) {
    throw new SyntaxError('the word import cannot be evaluated: it could reach the module loader of the host');
  }
  compartmentRec.scope ??= makeScope(compartmentRec.global, compartmentRec.constLexicals, compartmentRec.letLexicals);
  return compartmentRec.scope.evaluate(source);
};

/** #sec-compartment-eval */
export const createEval = (compartmentRec: CompartmentRecord): unknown => {
  const { eval: ownEval } = {
    eval: (x: unknown) => (typeof x === 'string' ? performCompartmentEval(compartmentRec, x) : x),
  };
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

/** The row ~normal~ of the law's table: the others have no name in a compartment. #sec-createcompartmentdynamicfunction */
const createCompartmentDynamicFunction = (
  compartmentRec: CompartmentRecord,
  args: unknown[],
  newTarget: NewTarget | undefined,
): object => {
  let parameters = '';
  for (let i = 0; i < args.length - 1; i++) parameters += `${i === 0 ? '' : ','}${args[i]}`;
  const body = args.length === 0 ? '' : `${args[args.length - 1]}`;
  // Each must parse alone, or one could close what the other opened. The functions that the engine makes are not called.
  construct(FeralFunction, [parameters, '']);
  construct(FeralFunction, [body]);
  const fn = performCompartmentEval(compartmentRec, `(function anonymous(${parameters}\n) {\n${body}\n})`) as object;
  // The engine alone knows the realm whose %Function.prototype% a NewTarget without a prototype falls back to.
  if (newTarget !== undefined) setPrototypeOf(fn, getPrototypeOf(construct(FeralFunction, [], newTarget)));
  return fn;
};
