// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A Proxy that the global object inherits from sees no other object than the two, whatever code does with names
features: [Compartment]
---*/

const compartment = new Compartment();
const seen = compartment.evaluate(`
  const target = Object.create(null);
  const seen = new Set();
  const note = (trap) => (...args) => {
    for (const arg of args) if (Object(arg) === arg) seen.add(arg);
    return Reflect[trap](...args);
  };
  const handler = { __proto__: null };
  for (const trap of ['has', 'get', 'set', 'getOwnPropertyDescriptor', 'defineProperty', 'deleteProperty', 'ownKeys']) {
    handler[trap] = note(trap);
  }
  Object.setPrototypeOf(globalThis, new Proxy(target, handler));
  const sources = ['typeof absent', 'absent', 'absent = 1', 'absent()', 'globalThis.made = 1; made', 'made = 2', 'made++'];
  for (const source of sources) try { (0, eval)(source); } catch (error) {}
  seen.delete(globalThis);
  seen.delete(target);
  seen`);
const objects = [...seen].filter((object) => !Object.hasOwn(object, 'configurable'));
assert.sameValue(objects.length, 0);
