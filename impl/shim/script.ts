import { Compartment, harden, lockdown, ModuleSource } from './index.ts';
import { bare, define, hasOwn, ownKeys } from './primordials.ts';
import { agentRecord } from './records.ts';

/** The bindings of the start compartment. #sec-compartment-globals */
const bindings = bare<{ [name: PropertyKey]: unknown }>({
  __proto__: null,
  Compartment,
  harden,
  lockdown,
  ModuleSource,
});

/**
 * What is there already stays, be it an engine's or that of a script that was loaded before: a second shim would know
 * nothing of a lockdown that the first has done, and its compartments would get what lockdown keeps from them.
 */
const install = (): void => {
  const names = ownKeys(bindings);
  let missing = 0;
  for (let i = 0; i < names.length; i++) if (!hasOwn(globalThis, names[i])) missing++;
  if (missing === 0 || (missing < names.length && agentRecord.lockdownState === 'failed')) return;
  for (let i = 0; i < names.length; i++) define(globalThis, names[i], bindings[names[i]]);
};

install();
