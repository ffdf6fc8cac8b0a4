import { replaceLocaleMethods } from './determinism.ts';
import { extensions, repairStackFunctions } from './extensions.ts';
import { freezeForHarden, hardenAll } from './harden.ts';
import { intrinsicRows, intrinsics } from './intrinsics.ts';
import { freezeIntrinsic, settleIntrinsic } from './override.ts';
import {
  bare,
  defineProperty,
  isObject,
  named,
  ownKeys,
  Set,
  setAdd,
  setForEach,
  setHas,
  TypeError,
} from './primordials.ts';
import { removeUnspecifiedProperties } from './properties.ts';
import { agentRecord } from './records.ts';
import { redirectErrorConstructors, removeRegExpCompile } from './tamed.ts';

/** #sec-lockdown */
export const lockdown = named('lockdown', 0, (options?: object): undefined => {
  if (options !== undefined && !isObject(options)) throw new TypeError('lockdown: the options are not an object');
  // defence: lockdown-once
  if (agentRecord.lockdownState !== 'unlocked') {
    throw new TypeError(
      `lockdown: it was called before, or the realm was frozen when this loaded (its state is ${agentRecord.lockdownState})`,
    );
  }
  hostValidateLockdownOptions(options);
  agentRecord.lockdownState = 'repairing';
  try {
    repairIntrinsics();
    // defence: hardened-intrinsics
    hardenIntrinsics();
    agentRecord.lockdownState = 'locked';
  } finally {
    // defence: failed-state: 'failed' => 'unlocked'
    if (agentRecord.lockdownState !== 'locked') agentRecord.lockdownState = 'failed';
  }
});

intrinsics['%lockdown%'] = lockdown;

/** The shim takes no option yet. #sec-hostvalidatelockdownoptions */
const hostValidateLockdownOptions = (options: object | undefined): void => {
  if (options === undefined) return;
  const keys = ownKeys(options);
  if (keys.length > 0) {
    const key = keys[0];
    throw new TypeError(`lockdown: unknown option ${typeof key === 'symbol' ? 'symbol' : key}`);
  }
};

/** The rows of #table-repaired-constructors: prototype, constructor. */
const repairedConstructors = [
  // defence: inert-function
  ['%Function.prototype%', '%InertFunction%'],
  // defence: inert-generator-function
  ['%GeneratorFunction.prototype%', '%InertGeneratorFunction%'],
  // defence: inert-async-function
  ['%AsyncFunction.prototype%', '%InertAsyncFunction%'],
  // defence: inert-async-generator-function
  ['%AsyncGeneratorFunction.prototype%', '%InertAsyncGeneratorFunction%'],
  // defence: shared-date
  ['%Date.prototype%', '%SharedDate%'],
  // defence: shared-error
  ['%Error.prototype%', '%SharedError%'],
  // defence: shared-regexp
  ['%RegExp.prototype%', '%SharedRegExp%'],
  // defence: inert-compartment
  ['%Compartment.prototype%', '%InertCompartment%'],
] as const;

/** #sec-repairintrinsics */
const repairIntrinsics = (): void => {
  for (let i = 0; i < repairedConstructors.length; i++) {
    const prototype = repairedConstructors[i][0];
    const constructor = repairedConstructors[i][1];
    const desc = bare<PropertyDescriptor>({ __proto__: null, value: intrinsics[constructor] });
    if (!defineProperty(intrinsics[prototype], 'constructor', desc)) {
      throw new TypeError(`lockdown: ${prototype}.constructor cannot be replaced: it was frozen before`);
    }
  }
  // defence: redirected-errors
  redirectErrorConstructors();
  // defence: regexp-compile
  removeRegExpCompile();
  // defence: locale-methods
  replaceLocaleMethods();
  // defence: removed-properties
  removeUnspecifiedProperties();
  // defence: stack-settings
  repairStackFunctions();
};

/** #sec-hardenintrinsics, #sec-enablepropertyoverride */
const hardenIntrinsics = (): void => {
  const worklist = new Set<object>();
  const frozen = new Set<object>();
  const append = (value: unknown): void => {
    if (isObject(value)) setAdd(worklist, value);
  };
  for (let i = 0; i < intrinsicRows.length; i++) {
    const { name } = intrinsicRows[i];
    const object = intrinsics[name];
    if (object === undefined || setHas(frozen, object)) continue;
    freezeIntrinsic(object, name, append);
    setAdd(frozen, object);
    append(object);
  }
  // defence: hardened-extensions
  for (let i = 0; i < extensions.length; i++) append(extensions[i]);
  hardenAll(worklist, (object) => {
    if (!setHas(frozen, object)) freezeForHarden(object);
  });
  setForEach(frozen, settleIntrinsic);
};
