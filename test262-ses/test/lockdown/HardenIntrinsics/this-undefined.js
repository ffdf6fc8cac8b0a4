// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: No function that a compartment reaches answers with the global object or an evaluator of the start compartment
features: [Compartment, lockdown]
---*/

const ofStart = new Set([globalThis, eval, Function, Compartment, lockdown]);
for (const kind of [function* () {}, async function () {}, async function* () {}]) ofStart.add(kind.constructor);
lockdown();
const compartment = new Compartment();
const call = compartment.evaluate('(fn, thisValue, ...args) => Reflect.apply(fn, thisValue, args)');
const iterators = compartment.evaluate('[[].values(), new Map().keys(), new Set().keys(), "".matchAll(/a/g)]');

const functions = new Set();
const seen = new Set();
const open = [compartment.globalThis, ...iterators];
while (open.length > 0) {
  const object = open.pop();
  if (Object(object) !== object || seen.has(object)) continue;
  seen.add(object);
  if (typeof object === 'function') functions.add(object);
  open.push(Reflect.getPrototypeOf(object));
  for (const key of Reflect.ownKeys(object)) {
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
    open.push(value, get, set);
  }
}
for (const fn of functions) {
  for (const thisValue of [undefined, null, compartment.globalThis]) {
    for (const args of [[], [compartment.globalThis, 'constructor']]) {
      let result;
      try {
        result = call(fn, thisValue, ...args);
      } catch (error) {
        result = error;
      }
      assert(!ofStart.has(result), fn.name);
    }
  }
}
assert(functions.size > 300, 'there are many');
