// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: Typed arrays of each kind are hardened, with elements or without
features: [harden, lockdown]
---*/

lockdown();

[
  Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array,
  Float64Array, BigInt64Array, BigUint64Array
].forEach(function (TypedArray) {
  const empty = harden(new TypedArray(0));
  assert(Object.isFrozen(empty), TypedArray.name);

  const array = harden(new TypedArray(1));
  assert.sameValue(Object.isExtensible(array), false, TypedArray.name);
  const one = typeof array[0] === 'bigint' ? 1n : 1;
  array[0] = one;
  assert.sameValue(array[0], one, TypedArray.name);
});
