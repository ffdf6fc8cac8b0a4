// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: A direct eval in the fields and static blocks of a class, where no arguments can be named, and before super()
features: [Compartment]
---*/

const compartment = new Compartment();
const call = (body) => compartment.evaluate('(function () { ' + body + ' })(1)');

assert.sameValue(call('return (class { static x = eval("2"); }).x;'), 2);
assert.sameValue(call('return new (class { x = eval("() => this")(); })().x.constructor.name.length;'), 0);
assert.sameValue(call('let r; class C { static { const y = 3; r = eval("y"); } } return r;'), 3);
assert.sameValue(call('return (class { static x = (function () { return eval("arguments[0]"); })(4); }).x;'), 4);
assert.sameValue(call('return (class { static m() { return eval("arguments[0]"); } }).m(5);'), 5);
assert.sameValue(call('return (class { [eval("arguments[0]")]() {} }).prototype[1].name;'), '1');
assert.sameValue(call('class A { constructor(x) { this.x = x; } } class B extends A { constructor(y) { super(eval("y")); } } return new B(6).x;'), 6);
