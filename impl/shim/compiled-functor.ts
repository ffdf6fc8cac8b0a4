import type { CompiledArgument, CompiledCode } from './compiled-module.ts';
import { makeGlobalNames } from './global-names.ts';
import type { Binding, ModuleRecord } from './module-records.ts';
import { apply, createList, define, freeze, generatorNext, Promise, record, TypeError } from './primordials.ts';
import { templateReader } from './template-objects.ts';

/** What makes the environment of a module; `start` runs its code. */
export interface Instance {
  start(): unknown;
}

type Getters = readonly (() => unknown)[];

/** Reads an import; what keeps its value is looked up once. */
const lateReader = (binding: Binding): (() => unknown) => {
  let isSettled = false;
  let value: unknown;
  const lookUp = (): unknown => {
    const found = binding.get();
    if (binding.isSettled()) {
      value = found;
      isSettled = true;
    }
    return found;
  };
  return () => (isSettled ? value : lookUp());
};

/** An array in the place of a list: what lists inherit from is the shim's own, which no guest may ever hold. */
const arrayOf = <T extends object>(list: readonly T[]): readonly T[] => {
  const array: T[] = [];
  for (let i = 0; i < list.length; i++) define(array, i, freeze(list[i]), false, true, false);
  return freeze(array);
};

/** A copy of what a functor gives `link`, which no compiler need have made. */
const copyGetters = (made: Getters, count: number): Getters => {
  const getters = createList<() => unknown>();
  for (let i = 0; i < count; i++) {
    const getter = made[i];
    if (typeof getter !== 'function') throw new TypeError('the functor of a compiled module links no functions');
    // defence: getters-without-receiver: undefined => getters
    getters[i] = () => apply(getter as never, undefined, []);
  }
  return getters;
};

/**
 * Calls the functor of a compiled module; `link` gets what reads the local names that are exported. Where the instance
 * waits, its code runs when it is started; else it has run already, unless it is to be awaited.
 */
export const instantiateCompiled = (
  module: ModuleRecord,
  code: CompiledCode,
  importCall: unknown,
  waits: boolean,
  link: (getters: Getters) => void,
): Instance => {
  const { compartmentRec } = module;
  const { global, constLexicals, letLexicals } = compartmentRec;
  compartmentRec.globalNames ??= makeGlobalNames(global, constLexicals, letLexicals);
  const late = createList<() => unknown>();
  for (let i = 0; i < code.imports.length; i++) late[i] = lateReader(module.imported[code.imports[i].localName]);
  const globals = createList<() => unknown>();
  for (let i = 0; i < code.globals.length; i++) {
    const { name, use } = code.globals[i];
    globals[i] = compartmentRec.globalNames.functionFor(name, use);
  }

  const templates = createList<() => readonly unknown[]>();
  for (let i = 0; i < code.templates.length; i++) templates[i] = templateReader(code.templates[i]);

  let open = (): void => {};
  let gate: unknown = waits ? true : undefined;
  if (waits && code.hasAwait) {
    gate = new Promise<void>((resolve) => {
      open = resolve;
    });
  }
  let hasLinked = false;
  const argument = record<CompiledArgument>({
    // defence: internal-lists: arrayOf(late) => late
    late: arrayOf(late),
    // defence: internal-lists: arrayOf(globals) => globals
    globals: arrayOf(globals),
    // defence: internal-lists: arrayOf(templates) => templates
    templates: arrayOf(templates),
    importCall,
    importMeta: module.importMeta,
    waits: gate,
    link: freeze((made: Getters) => {
      if (hasLinked) return;
      hasLinked = true;
      link(copyGetters(made, code.locals.length));
    }),
  });
  const outcome = apply(code.functor as never, undefined, [freeze(argument)]) as unknown;
  const proceed = (): unknown => generatorNext(outcome as Generator);
  if (waits && !code.hasAwait) proceed();
  const start = (): unknown => {
    if (!code.hasAwait) return proceed();
    open();
    return outcome;
  };
  return record<Instance>({ start });
};
