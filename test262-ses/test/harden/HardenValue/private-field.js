// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A private field of a hardened object stays writable, and its value is not reached
features: [harden, lockdown]
---*/

lockdown();

class C {
  #field = {};
  read() {
    return this.#field;
  }
  write(value) {
    this.#field = value;
  }
}
const instance = harden(new C());

assert(Object.isFrozen(instance));
assert.sameValue(Object.isExtensible(instance.read()), true);
instance.write(1);
assert.sameValue(instance.read(), 1);
