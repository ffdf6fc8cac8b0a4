import { parseScript } from '../parser.ts';
import { define, hasOwn, reflectHas } from '../primordials.ts';
import type { CompartmentRecord } from '../records.ts';
import { findReferences } from '../references.ts';

/** Makes each name that a source assigns and nobody declares a global of the compartment, as sloppy code does later. */
export const defineFreeAssigned = ({ global }: CompartmentRecord, source: string): void => {
  const { topLevel, declared } = findReferences(parseScript(source));
  for (let i = 0; i < topLevel.length; i++) {
    const { name, use } = topLevel[i];
    if (use !== 'write' || hasOwn(declared, name) || reflectHas(global.proxy, name)) continue;
    define(global.proxy, name, undefined, true, true, true);
  }
};
