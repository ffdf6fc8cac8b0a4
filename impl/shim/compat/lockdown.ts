import { startGlobal } from '../host.ts';
import { intrinsics } from '../intrinsics.ts';
import { finishLockdown, orFail, startLockdown } from '../lockdown.ts';
import { define, isObject, named, reflectGet, stringSlice, symbolFor, TypeError } from '../primordials.ts';
import { agentRecord } from '../records.ts';
import { traceOf } from '../stacks.ts';
import { makeAssert } from './assert.ts';
import { addErrorSettings, replaceStartError } from './errors.ts';
import { tameNaN } from './nan.ts';
import { type Choices, readChoices } from './options.ts';
import {
  ignoreIteratorAssignments,
  makeFakeHarden,
  removeEvaluators,
  shareHandledPromise,
  tameOverrides,
} from './tamings.ts';

/** Under this key Object has harden, for packages that take one from there. */
const hardenKey = symbolFor('harden');

/** The codes are the peer's: programs look for them in messages. */
const requireUnlocked = (): void => {
  if (agentRecord.lockdownState !== 'unlocked') {
    throw new TypeError('lockdown: already locked down, or the realm was frozen before (SES_ALREADY_LOCKED_DOWN)');
  }
  const before: unknown = reflectGet(intrinsics['%Object%'], hardenKey);
  if (before === undefined) return;
  const error: unknown = isObject(before) ? reflectGet(before, 'lockdownError') : undefined;
  throw (
    error ?? new TypeError('lockdown: a harden that is not of this shim was in use before (SES_MULTIPLE_INSTANCES)')
  );
};

/** Repairs the intrinsic objects, and gives what hardens them. */
const repair = (options: unknown): (() => void) => {
  requireUnlocked();
  const choices = readChoices(options);
  requireUnlocked();
  tameOverrides(choices);
  startLockdown(choices.core);
  orFail(() => tame(choices));
  return () => {
    finishLockdown();
    replaceStartError(choices.redacts);
    define(startGlobal, 'harden', intrinsics['%harden%']);
    define(startGlobal, 'lockdown', intrinsics['%lockdown%']);
  };
};

const tame = ({ hardens, evalTaming, redacts, ignoresIteratorAssignments }: Choices): void => {
  tameNaN();
  addErrorSettings();
  shareHandledPromise();
  if (!hardens) intrinsics['%harden%'] = makeFakeHarden();
  define(intrinsics['%Object%'], hardenKey, intrinsics['%harden%']);
  if (ignoresIteratorAssignments) ignoreIteratorAssignments();
  if (evalTaming === 'none') removeEvaluators();
  if (redacts) define(startGlobal, 'assert', makeAssert(), true, true);
  define(startGlobal, 'getStackString', getStackString);
};

const { getStackString } = {
  /** All frames of an error, without what stands above them. */
  getStackString(error: unknown): string {
    if (!isObject(error)) throw new TypeError('getStackString: the value is not an error');
    return framesOf(traceOf(error));
  },
};

const framesOf = (trace: string): string => {
  for (let i = 0; i < trace.length; i++) if (trace[i] === '\n') return stringSlice(trace, i + 1);
  return '';
};

const { lockdown, repairIntrinsics } = {
  lockdown(options?: unknown): undefined {
    repair(options)();
  },
  repairIntrinsics(options?: unknown): undefined {
    const hardenRepaired = repair(options);
    const { hardenIntrinsics } = {
      hardenIntrinsics(): undefined {
        hardenRepaired();
      },
    };
    define(startGlobal, 'hardenIntrinsics', hardenIntrinsics, true, true);
  },
};

intrinsics['%lockdown%'] = named('lockdown', 0, lockdown);

export { lockdown, repairIntrinsics };
