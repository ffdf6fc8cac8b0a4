// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: No property of an object that compartments share takes a value, be it data or an accessor
features: [Compartment, lockdown]
---*/

lockdown();
const marker = {};
const ofGuest = new Compartment().evaluate(`(object, key, value) => {
  try { Reflect.set(object, key, value); object[key] = value; } catch (error) {}
  try { Object.getOwnPropertyDescriptor(object, key).set.call(object, value); } catch (error) {}
}`);

const seen = new Set();
const open = [new Compartment().globalThis.Array];
let count = 0;
for (const { value } of Object.values(Object.getOwnPropertyDescriptors(new Compartment().globalThis))) open.push(value);
while (open.length > 0) {
  const object = open.pop();
  if (Object(object) !== object || seen.has(object) || !Object.isFrozen(object)) continue;
  seen.add(object);
  open.push(Reflect.getPrototypeOf(object));
  for (const key of Reflect.ownKeys(object)) {
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
    open.push(value, get, set);
    // The setters of RegExp take strings only.
    ofGuest(object, key, marker);
    let now;
    try {
      now = object[key];
    } catch (error) {}
    assert.notSameValue(now, marker, String(key));
    count++;
  }
}
assert(count > 1000, 'there are many');
