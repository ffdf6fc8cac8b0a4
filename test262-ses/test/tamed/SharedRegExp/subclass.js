// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: A class of a compartment may extend RegExp
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const Derived = compartment.evaluate(`(class Derived extends RegExp {
  exec(text) {
    const match = super.exec(text);
    if (match) match.derived = true;
    return match;
  }
})`);
const regExp = new Derived('b', 'g');
assert.sameValue(Object.getPrototypeOf(regExp), Derived.prototype);
assert.sameValue(regExp.exec('abc').derived, true);
assert.sameValue(regExp instanceof RegExp, true);
assert.sameValue(regExp instanceof SharedRegExp, true);
assert.sameValue('abc'.replace(new Derived('b'), 'x'), 'axc');
assert.sameValue(Derived[Symbol.species], Derived);
assert.compareArray('abc'.split(new Derived('b')), ['a', 'c']);
