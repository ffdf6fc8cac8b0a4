// Direct eval. The engine's own is never in reach of a guest, so the shim does what it would do: a call of `eval` hands over
// accessors of the variables around it, and the evaluated text uses these where it names a variable that is not its own.

import { type Edit, edit } from './edits.ts';
import { createDictionary, createList, hasOwn, record } from './primordials.ts';
import type { EvalCall, Reference, References } from './references.ts';

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
 * What becomes of `eval` where it is called: a call of the property `eval` of `helper`, with the callee and with a function that
 * makes the parts of a Surroundings. No name in the text begins with `helper`.
 */
export const editEvalCall = (call: EvalCall, { declared }: References, helper: string, others: Accesses): Edit => {
  const inner = call.innerNames();
  const names = createDictionary<true>();
  for (const name in inner) names[name] = true;
  for (const name in declared) names[name] = true;
  for (const name in others) names[name] = true;
  const value = `${helper}v`;
  let read = '';
  let write = '';
  for (const name in names) {
    // An arrow function in an async function has no name for a variable that is called so.
    if (name === 'await') continue;
    const other = hasOwn(inner, name) || !hasOwn(others, name) ? undefined : others[name];
    const get = other === undefined ? name : other.read;
    const set = other === undefined ? name : other.write;
    read += `["${name}"]:()=>${get},`;
    if (name === 'arguments') continue;
    const assignment = set === null ? `const ${value}c=0;${value}c=${value}` : `${set}=${value}`;
    write += `get["${name}"](){return ${get}},set["${name}"](${value}){${assignment}},`;
  }
  const parts = `[()=>this,{__proto__:null,${read}},{__proto__:null,${write}}]`;
  return edit(call.start, call.end, `${helper}.eval(eval,()=>${parts})`);
};

/** Edits of the names in a text that stand for variables which it gets at in another way. */
export const editAccesses = ({ topLevel, declared }: References, accesses: Accesses): Edit[] => {
  const edits = createList<Edit>();
  for (let i = 0; i < topLevel.length; i++) {
    const { name, use } = topLevel[i];
    if (hasOwn(declared, name) || !hasOwn(accesses, name)) continue;
    const { read, write } = accesses[name];
    edits[edits.length] = editReference(topLevel[i], use === 'write' ? (write as string) : read);
  }
  return edits;
};

/** Puts `access` in the place of a reference. */
export const editReference = (reference: Reference, access: string): Edit => {
  const { name, start, end, isShorthand, isConstructed } = reference;
  const text = isConstructed ? `(${access})` : access;
  if (!isShorthand) return edit(start, end, text);
  // As a key with a colon it would set the prototype.
  return edit(start, end, name === '__proto__' ? `["__proto__"]: ${text}` : `${name}: ${text}`);
};
