// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-function-realms
description: A constructor without a prototype gives the same intrinsic prototype in every compartment
features: [Compartment]
---*/

const makeTarget = `
  const target = function () {}.bind();
  target;
`;
const targets = [new Compartment().evaluate(makeTarget), new Compartment().evaluate(makeTarget)];

for (const target of targets) {
  assert.sameValue(Object.hasOwn(target, 'prototype'), false);
  assert.sameValue(Object.getPrototypeOf(Reflect.construct(Map, [], target)), Map.prototype);
  assert.sameValue(Object.getPrototypeOf(Reflect.construct(Error, [], target)), Error.prototype);
}
