// Direct eval. The engine's own is never in reach of a guest, so the shim does what it would do: a call of `eval` hands over
// accessors of the variables around it, and the evaluated text uses these where it names a variable that is not its own.

import { type Edit, edit } from './edits.ts';
import { addOnce } from './names.ts';
import { createDictionary, createList, hasOwn, record } from './primordials.ts';
import type { EvalCall, References } from './references.ts';

/** What is around a direct eval. */
export interface Surroundings {
  readonly thisValue: unknown;
  /** For each variable a function that reads it. */
  readonly read: { readonly [name: string]: () => unknown };
  /** For each variable an accessor property. */
  readonly write: { readonly [name: string]: unknown };
}

/** How a text gets at a variable under whose name it has none itself. */
export interface Access {
  readonly read: string;
  /** null where it cannot be assigned. */
  readonly write: string | null;
}

export interface Accesses {
  readonly [name: string]: Access;
}

/** How a directly evaluated text gets at the variables around it, by the properties of `helper`. */
export const accessesTo = ({ read }: Surroundings, helper: string): Accesses => {
  const accesses = createDictionary<Access>();
  for (const name in read) {
    accesses[name] = record<Access>({ read: `${helper}.read.${name}()`, write: `${helper}.write.${name}` });
  }
  return accesses;
};

/**
 * What becomes of `eval` in a call: a call of the property `eval` of `helper`, with the callee and with a function that
 * makes the parts of a Surroundings. No name in the text begins with `helper`.
 */
export const editEvalCall = (call: EvalCall, { declared }: References, helper: string, others: Accesses): Edit => {
  const own = call.innerNames();
  const names = createList<string>();
  for (let i = 0; i < own.length; i++) names[i] = own[i];
  for (const name in declared) addOnce(names, name);
  for (const name in others) addOnce(names, name);
  const value = `${helper}v`;
  let read = '';
  let write = '';
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const other = i < own.length || !hasOwn(others, name) ? undefined : others[name];
    const get = other === undefined ? name : other.read;
    const set = other === undefined ? name : other.write;
    read += `["${name}"]:()=>${get},`;
    if (name === 'arguments') continue;
    const assignment = set === null ? `const ${value}c=0;${value}c=${value}` : `${set}=${value}`;
    write += `get["${name}"](){return ${get}},set["${name}"](${value}){${assignment}},`;
  }
  const parts = `[this,{__proto__:null,${read}},{__proto__:null,${write}}]`;
  return edit(call.start, call.start + 4, `${helper}.eval(eval,()=>${parts})`);
};

/** Edits of the names in a text that stand for variables which it gets at in another way. */
export const editAccesses = ({ topLevel, declared }: References, accesses: Accesses): Edit[] => {
  const edits = createList<Edit>();
  for (let i = 0; i < topLevel.length; i++) {
    const { name, start, end, use, isShorthand, isConstructed } = topLevel[i];
    if (hasOwn(declared, name) || !hasOwn(accesses, name)) continue;
    const access = use === 'write' ? (accesses[name].write as string) : accesses[name].read;
    const text = isConstructed ? `(${access})` : access;
    edits[edits.length] = edit(start, end, isShorthand ? `${name}: ${text}` : text);
  }
  return edits;
};
