// The peer's globals, of the peer's names: what `ses` gives a program, over the core of this shim.

import { Compartment, ModuleSource } from '../index.ts';
import { addGlobal } from '../layer.ts';
import { define, getOwnPropertyDescriptor, hasOwn } from '../primordials.ts';
import { agentRecord } from '../records.ts';
import { makeAssert } from './assert.ts';
import { extendCompartment } from './compartment.ts';
import { lockdown, repairIntrinsics } from './lockdown.ts';

extendCompartment();
addGlobal('lockdown', '%lockdown%');

/** A second copy leaves those of the first as they are: it would know nothing of a lockdown that the first has done. */
const isThere = (): boolean =>
  typeof getOwnPropertyDescriptor(globalThis, 'repairIntrinsics')?.value === 'function' &&
  hasOwn(globalThis, 'Compartment');

const install = (): void => {
  if (isThere() || (agentRecord.lockdownState === 'failed' && hasOwn(globalThis, 'Compartment'))) return;
  define(globalThis, 'lockdown', lockdown, true, true);
  define(globalThis, 'repairIntrinsics', repairIntrinsics, true, true);
  define(globalThis, 'Compartment', Compartment);
  define(globalThis, 'ModuleSource', ModuleSource);
  define(globalThis, 'assert', makeAssert(undefined, true), true, true);
};

install();
