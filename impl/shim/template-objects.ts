// Template objects of compiled modules: https://tc39.es/ecma262/#sec-gettemplateobject

import { define, freeze } from './primordials.ts';

/** The strings of a template: the cooked one, or null for undefined, and the raw one in turns. */
export type TemplateStrings = readonly (string | number | null)[];

const makeTemplateObject = (strings: TemplateStrings): readonly unknown[] => {
  const cooked: unknown[] = [];
  const raw: unknown[] = [];
  for (let i = 0; i + 1 < strings.length; i += 2) {
    define(cooked, i / 2, strings[i] === null ? undefined : strings[i], false, true, false);
    define(raw, i / 2, strings[i + 1], false, true, false);
  }
  define(cooked, 'raw', freeze(raw), false, false, false);
  return freeze(cooked);
};

/** What returns the template object of one place in one module. */
export const templateReader = (strings: TemplateStrings): (() => readonly unknown[]) => {
  let object: readonly unknown[] | undefined;
  return () => {
    object ??= makeTemplateObject(strings);
    return object;
  };
};
