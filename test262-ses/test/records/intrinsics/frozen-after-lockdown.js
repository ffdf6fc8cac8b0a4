// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: After lockdown no compartment can change a shared intrinsic object
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { x: 1 } });

for (const source of [
  'Array.prototype.channel = x', 'Object.prototype.channel = x', 'Map.channel = x', 'Function.prototype.channel = x',
  'Object.getPrototypeOf(function* () {}).channel = x', 'Object.getPrototypeOf(async () => {}).channel = x',
  'Object.getPrototypeOf([].values()).channel = x', 'Compartment.prototype.channel = x',
  'Object.defineProperty(JSON, "channel", { value: x })', 'Object.setPrototypeOf(Set.prototype, null)',
  'delete Array.prototype.push', 'eval.channel = x', 'Function.channel = x', 'Date.channel = x', 'Math.channel = x',
]) {
  assert.throws(TypeError, () => compartment.evaluate(source), source);
}
assert.sameValue('channel' in {}, false);
