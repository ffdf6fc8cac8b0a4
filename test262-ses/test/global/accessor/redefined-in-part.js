// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A definition of one function of an accessor leaves the other as it is
info: |
  The global object of a compartment is an ordinary object: a field that a Property Descriptor does not have is kept.
features: [Compartment]
---*/

const { globalThis: global } = new Compartment();
const get = () => 1;
const set = () => {};
const accessorOf = () => Object.getOwnPropertyDescriptor(global, 'x');

Object.defineProperty(global, 'x', { get, set, configurable: true });
Object.defineProperty(global, 'x', { set: undefined });
assert.sameValue(accessorOf().get, get);
assert.sameValue(accessorOf().set, undefined);

Object.defineProperty(global, 'x', { set });
Object.defineProperty(global, 'x', { get: undefined });
assert.sameValue(accessorOf().get, undefined);
assert.sameValue(accessorOf().set, set);
