// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A private static field of a hardened class stays writable
features: [harden, lockdown]
---*/

lockdown();

class C {
  static #count = 0;
  static next() {
    C.#count += 1;
    return C.#count;
  }
}
harden(C);

assert(Object.isFrozen(C));
assert.sameValue(C.next(), 1);
assert.sameValue(C.next(), 2);
