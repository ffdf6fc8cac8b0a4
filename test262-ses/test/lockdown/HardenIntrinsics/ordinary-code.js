// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Objects that are made after lockdown are extensible and inherit as ever
features: [lockdown]
---*/

lockdown();

class Stack extends Array {
  peek() {
    return this.at(-1);
  }
}
const stack = Stack.from([1, 2]);
stack.push(3);
stack.extra = true;

assert.sameValue(stack.peek(), 3);
assert.sameValue(stack.length, 3);
assert.sameValue(stack.extra, true);
assert.sameValue(Object.isExtensible(stack), true);
assert(Object.isFrozen(Array.prototype));
