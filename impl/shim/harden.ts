import { intrinsics } from './intrinsics.ts';
import {
  bare,
  defineProperty,
  freeze,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isObject,
  named,
  ownKeys,
  preventExtensions,
  Set,
  setAdd,
  setForEach,
  TypeError,
  typedArrayName,
  WeakSet,
  weakSetAdd,
  weakSetHas,
} from './primordials.ts';
import { agentRecord } from './records.ts';

const hardenedObjects = new WeakSet<object>();

/** #sec-hardenvalue */
export const hardenValue = <T>(value: T): T => {
  if (!isObject(value) || weakSetHas(hardenedObjects, value)) return value;
  const worklist = new Set<object>();
  setAdd(worklist, value);
  hardenAll(worklist);
  return value;
};

export const isHardened = (object: object): boolean => weakSetHas(hardenedObjects, object);

/** For an object that is frozen, and whose parts are hardened with it. */
export const markHardened = (object: object): void => {
  weakSetAdd(hardenedObjects, object);
};

/**
 * Hardens the objects of a worklist, and what they reach. It is a Set: a list whose membership takes constant time, and
 * whose forEach also visits what is added meanwhile.
 */
export const hardenAll = (worklist: Set<object>): void => {
  const append = (next: unknown): void => {
    if (isObject(next) && !weakSetHas(hardenedObjects, next)) setAdd(worklist, next);
  };
  setForEach(worklist, (object) => {
    // defence: marked-when-frozen: freezeForHarden(object); => weakSetAdd(hardenedObjects, object), freezeForHarden(object);
    freezeForHarden(object);
    // defence: hardened-prototypes
    append(getPrototypeOf(object));
    const keys = ownKeys(object);
    for (let k = 0; k < keys.length; k++) {
      const desc = getOwnPropertyDescriptor(object, keys[k]);
      if (desc === undefined) continue;
      if (hasOwn(desc, 'value')) {
        append(desc.value);
      } else {
        // defence: hardened-accessors
        append(desc.get);
        // defence: hardened-accessors
        append(desc.set);
      }
    }
  });
  setForEach(worklist, markHardened);
};

/** #sec-freezeforharden */
const freezeForHarden = (object: object): void => {
  if (typeof object === 'function' || typedArrayName(object) === undefined) freeze(object);
  else freezeTypedArray(object);
};

const frozenData = freeze(bare<PropertyDescriptor>({ __proto__: null, configurable: false, writable: false }));
const frozenAccessor = freeze(bare<PropertyDescriptor>({ __proto__: null, configurable: false }));

const freezeTypedArray = (array: object): void => {
  if (!preventExtensions(array)) throw new TypeError('harden: a typed array of variable length cannot be frozen');
  const keys = ownKeys(array);
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    if (typeof key === 'symbol' || !isCanonicalNumeric(key)) freezeProperty(array, key);
  }
};

const isCanonicalNumeric = (key: string): boolean => key === '-0' || key === `${+key}`;

/** Makes one own property of a typed array that is no element non-writable and non-configurable, which cannot fail. */
const freezeProperty = (array: object, key: PropertyKey): void => {
  const desc = getOwnPropertyDescriptor(array, key) as PropertyDescriptor;
  defineProperty(array, key, hasOwn(desc, 'value') ? frozenData : frozenAccessor);
};

/** #sec-hardeniflocked */
// defence: hardened-own-functions: locked ? hardenValue(fn) : =>
export const hardenIfLocked = <F extends object>(locked: boolean, fn: F): F => (locked ? hardenValue(fn) : fn);

/** #sec-harden */
export const harden = named('harden', 1, <T>(value: T): T => {
  const { lockdownState } = agentRecord;
  // defence: no-harden-before-lockdown
  if (lockdownState !== 'locked') {
    const reason =
      lockdownState === 'unlocked' ? 'call lockdown() first' : 'lockdown has failed, nothing of this realm is safe';
    throw new TypeError(`harden: ${reason}`);
  }
  return hardenValue(value);
});

intrinsics['%harden%'] = harden;
