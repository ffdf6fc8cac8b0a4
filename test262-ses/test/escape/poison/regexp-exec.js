// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A RegExp.prototype.exec of before lockdown that hears the sources of compartments
defence: captured-methods
features: [Compartment, lockdown, unlocked]
includes: [escape.js]
---*/

const heard = [];
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (text) {
  heard.push(text);
  return Reflect.apply(exec, this, [text]);
};

attack('return 1;');
const compartment = new Compartment();
heard.length = 0;
compartment.evaluate('x => { x = 1; /* classified */ }');
compartment.globalThis.Function('typeof absent + "classified"');
assert.sameValue(heard.some((text) => text.includes('classified')), false);
