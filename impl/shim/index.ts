import { createCompartmentIntrinsics } from './compartment.ts';
import { harden } from './harden.ts';
import { intrinsics } from './intrinsics.ts';
import { lockdown } from './lockdown.ts';
import { createModuleSourceIntrinsics } from './module-source.ts';
import { define } from './primordials.ts';
import { recordIntrinsicFunctions } from './properties.ts';
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

const Compartment = intrinsics['%Compartment%'];
const ModuleSource = intrinsics['%ModuleSource%'];

export { Compartment, harden, lockdown, ModuleSource };

/** Gives a global object the bindings of the start compartment. #sec-compartment-globals */
export const install = (global: object): void => {
  define(global, 'Compartment', Compartment);
  define(global, 'ModuleSource', ModuleSource);
  define(global, 'harden', harden);
  define(global, 'lockdown', lockdown);
};
