// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A typed array of a length of its own over a resizable buffer is refused with a TypeError
info: |
  FreezeForHarden ( O )

  1. If O has a [[TypedArrayName]] internal slot, then
    a. Let status be ! O.[[PreventExtensions]]().
    b. If status is false, throw a TypeError exception.
features: [harden, lockdown, resizable-arraybuffer]
---*/

lockdown();

const array = new Uint8Array(new ArrayBuffer(2, { maxByteLength: 2 }), 0, 1);
assert.throws(TypeError, function () {
  harden(array);
});
assert.sameValue(Object.isExtensible(array), true);
