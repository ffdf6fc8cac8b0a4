import { createCompartmentIntrinsics } from './compartment.ts';
import { harden } from './harden.ts';
import { intrinsics } from './intrinsics.ts';
import { lockdown } from './lockdown.ts';
import { createModuleSourceIntrinsics } from './module-source.ts';
import { getOwnPropertyDescriptor } from './primordials.ts';
import { recordIntrinsicFunctions } from './properties.ts';
import { agentRecord } from './records.ts';
import {
  createInertConstructors,
  createSharedDate,
  createSharedError,
  createSharedMath,
  createSharedRegExp,
  createSharedTemporal,
} from './tamed.ts';

// All this happens while the realm is as the engine made it; the inert constructors need %Compartment.prototype%.
createCompartmentIntrinsics();
createModuleSourceIntrinsics();
createInertConstructors();
createSharedDate();
createSharedError();
createSharedMath();
createSharedRegExp();
createSharedTemporal();
recordIntrinsicFunctions();

// Whoever loads this into a realm that another has locked or frozen must not take what it makes for safe.
const { configurable } = getOwnPropertyDescriptor(intrinsics['%Function.prototype%'], 'constructor') ?? {};
if (configurable === false) agentRecord.lockdownState = 'failed';

const Compartment = intrinsics['%Compartment%'];
const ModuleSource = intrinsics['%ModuleSource%'];

export { Compartment, harden, lockdown, ModuleSource };
