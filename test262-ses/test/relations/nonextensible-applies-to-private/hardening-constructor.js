// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-nonextensible-applies-to-private
description: A constructor that hardens its object stops the fields of a subclass
info: |
  A constructor that hardens this makes an object that the constructor of a subclass cannot add a field to, private or
  not.
features: [harden, lockdown, nonextensible-applies-to-private]
---*/

lockdown();

class Base {
  #count = 0;
  constructor() {
    harden(this);
  }
  next() {
    this.#count += 1;
    return this.#count;
  }
}
class WithPrivate extends Base {
  #more = 1;
}
class WithPublic extends Base {
  more = 1;
}

const base = new Base();
base.next();
assert.sameValue(base.next(), 2, 'a field that is there stays writable');
assert.throws(TypeError, () => new WithPrivate());
assert.throws(TypeError, () => new WithPublic());
