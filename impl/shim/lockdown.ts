import { globalRows } from 'ses262:table';
import { tameConsole } from './console.ts';
import { replaceLocaleMethods } from './determinism.ts';
import { extensions, repairStackFunctions } from './extensions.ts';
import { hardenAll, isHardened, markHardened } from './harden.ts';
import { intrinsicRows, intrinsics } from './intrinsics.ts';
import { applySettings, readOptions, settings } from './options.ts';
import { freezeIntrinsic, settleIntrinsic } from './override.ts';
import {
  bare,
  defineProperty,
  FeralError,
  freeze,
  isFrozen,
  isObject,
  Map,
  mapForEach,
  mapHas,
  mapSet,
  named,
  Set,
  setAdd,
  TypeError,
} from './primordials.ts';
import { checkRealm, probeRealm } from './probes.ts';
import { isPlainFunction, removeUnspecifiedProperties } from './properties.ts';
import { agentRecord } from './records.ts';
import { sendReport } from './reports.ts';
import { letProgramFormat, tameStacks } from './stacks.ts';
import { redirectErrorConstructors, removeRegExpCompile } from './tamed.ts';
import { checkHost, tameHost } from './trapping.ts';

/** #sec-lockdown */
export const lockdown = named('lockdown', 0, (options?: object): undefined => {
  startLockdown(options);
  finishLockdown();
});

/** What lockdown does before it hardens anything. */
export const startLockdown = (options?: object): void => {
  if (options !== undefined && !isObject(options)) throw new TypeError('lockdown: the options are not an object');
  // defence: lockdown-once
  requireUnlocked();
  hostValidateLockdownOptions(options);
  agentRecord.lockdownState = 'repairing';
  orFail(repairIntrinsics);
};

/** The rest. */
export const finishLockdown = (): void => {
  if (agentRecord.lockdownState !== 'repairing') requireUnlocked();
  orFail(() => {
    // defence: hardened-intrinsics
    hardenIntrinsics();
    // defence: hardened-intrinsics
    checkHardened();
    agentRecord.lockdownState = 'locked';
  });
  if (settings.consoleTaming === 'safe') tameConsole();
  tameHost(settings);
  sendReport();
};

/** A lockdown whose steps do not all come to an end has failed for ever. */
export const orFail = (steps: () => void): void => {
  let isDone = false;
  try {
    steps();
    isDone = true;
  } finally {
    // defence: failed-state: 'failed' => 'unlocked'
    if (!isDone) agentRecord.lockdownState = 'failed';
  }
};

intrinsics['%lockdown%'] = lockdown;

const requireUnlocked = (): void => {
  if (agentRecord.lockdownState !== 'unlocked') {
    throw new TypeError(
      `lockdown: it was called before, or the realm was frozen when this loaded (its state is ${agentRecord.lockdownState})`,
    );
  }
};

/** #sec-hostvalidatelockdownoptions */
const hostValidateLockdownOptions = (options: object | undefined): void => {
  const read = readOptions(options);
  checkHost(read);
  // To read a property may run code, and that may have called lockdown.
  // defence: lockdown-once
  requireUnlocked();
  applySettings(read);
};

/** Makes an error where the code of the shim that others call ends. */
const lastPlace = (): Error => new FeralError();

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
  // defence: stack-settings
  tameStacks(lastPlace);
  for (let i = 0; i < repairedConstructors.length; i++) {
    const prototype = repairedConstructors[i][0];
    const constructor = repairedConstructors[i][1];
    // An engine may lack async functions.
    if (intrinsics[prototype] === undefined) continue;
    const desc = bare<PropertyDescriptor>({ __proto__: null, value: intrinsics[constructor] });
    if (!defineProperty(intrinsics[prototype], 'constructor', desc)) {
      throw new TypeError(`lockdown: ${prototype}.constructor cannot be replaced: it was frozen before`);
    }
  }
  // defence: redirected-errors
  redirectErrorConstructors();
  // defence: regexp-compile
  if (settings.regExpTaming === 'safe') removeRegExpCompile();
  // defence: locale-methods
  if (settings.localeTaming === 'safe') replaceLocaleMethods();
  // defence: removed-properties
  removeUnspecifiedProperties();
  // defence: stack-settings
  repairStackFunctions();
  letProgramFormat();
};

/** #sec-hardenintrinsics, #sec-enablepropertyoverride */
const hardenIntrinsics = (): void => {
  const names = new Map<object, string>();
  for (let i = 0; i < intrinsicRows.length; i++) {
    const { name } = intrinsicRows[i];
    if (intrinsics[name] !== undefined) mapSet(names, intrinsics[name], name);
  }
  const reached = new Set<object>();
  const append = (value: unknown): void => {
    if (!isObject(value) || mapHas(names, value)) return;
    if (!isPlainFunction(value)) {
      setAdd(reached, value);
    } else if (!isHardened(value)) {
      freeze(value);
      markHardened(value);
    }
  };
  mapForEach(names, (name, object) => {
    freezeIntrinsic(object, name, append);
    markHardened(object);
  });
  // defence: hardened-extensions
  for (let i = 0; i < extensions.length; i++) append(extensions[i]);
  // defence: hardened-extensions
  probeRealm(append);
  hardenAll(reached);
  mapForEach(names, (_name, object) => settleIntrinsic(object));
};

/**
 * Throws a TypeError, and so makes lockdown fail, if code in a fresh compartment could reach an object that is not
 * hardened: by a global name, or by what syntax and built-in functions make. What a hardened object leads to was frozen
 * before it was looked at, and hardened as well.
 */
const checkHardened = (): void => {
  for (let i = 0; i < globalRows.length; i++) {
    const { name, intrinsic, tamed, perCompartment } = globalRows[i];
    const own = tamed ?? intrinsic;
    const value = own === undefined || perCompartment ? undefined : intrinsics[own];
    if (value !== undefined && !(isHardened(value) && isFrozen(value))) {
      throw new TypeError(`lockdown: the global ${name} of compartments is not hardened`);
    }
  }
  // defence: hardened-extensions
  // defence: hardened-prototypes
  // defence: hardened-accessors
  checkRealm(isHardened);
};
