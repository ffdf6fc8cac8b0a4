// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: >
  All that a compartment made after lockdown reaches, but its own global object, is frozen, and nothing of it is an
  evaluator, a constructor or the global object of the start compartment
info: |
  HardenIntrinsics ( realm )

  1. For each row of #table-intrinsics, in order, do
features: [Compartment, lockdown, unlocked]
---*/

const { Reflect, Set, Object } = globalThis;
const ofStart = new Set([globalThis, eval, Function, Compartment, Date, Error, Math, RegExp, lockdown]);
if (typeof Temporal === 'object') ofStart.add(Temporal).add(Temporal.Now);
for (const kind of [function* () {}, async function () {}, async function* () {}]) ofStart.add(kind.constructor);
lockdown();
const compartment = new Compartment();
const roots = compartment.evaluate(`[
  globalThis, function* () {}, async function () {}, async function* () {}, (function () { 'use strict'; return arguments; })(),
  [][Symbol.iterator](), new Map()[Symbol.iterator](), new Set()[Symbol.iterator](), ''[Symbol.iterator](), /./,
  /./[Symbol.matchAll](''), Promise.resolve(), 1n, 1, '', true, Symbol(),
]`);

const seen = new Set();
const open = [];
const look = (value, path) => {
  if (Object(value) !== value || seen.has(value)) return;
  seen.add(value);
  open.push([value, path]);
};
look(compartment.globalThis, 'globalThis');
for (const root of roots) look(Reflect.getPrototypeOf(Object(root)), `prototype of ${typeof root}`);
look(compartment, 'compartment');

for (const [object, path] of open) {
  if (ofStart.has(object)) throw new Test262Error(`${path} belongs to the start compartment`);
  const isOwn = object === compartment.globalThis || object === compartment;
  if (!isOwn && !Object.isFrozen(object)) throw new Test262Error(`${path} is not frozen`);
  look(Reflect.getPrototypeOf(object), `${path}.[[Prototype]]`);
  for (const key of Reflect.ownKeys(object)) {
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
    look(value, `${path}.${String(key)}`);
    look(get, `get ${path}.${String(key)}`);
    look(set, `set ${path}.${String(key)}`);
  }
}
assert(seen.size > 400, 'there are many');
