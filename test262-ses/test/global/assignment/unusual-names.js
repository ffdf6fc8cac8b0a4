// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global of any name can be assigned by its name
features: [Compartment]
---*/

const names = ['__proto__', 'constructor', 'await', 'async', 'of', 'get', 'toString', 'hasOwnProperty', 'valueOf', '$', '_'];
names.push('\u00e9', '\u212e', '\u1885', '\u{102a7}', 'a\u00b7b', 'x\u200c', 'x\u200d', 'anonymous', 'globalThis', 'harden');
for (const name of names) {
  const compartment = new Compartment({ globals: { __proto__: null, [name]: 1 } });
  const read = compartment.evaluate(`() => ${name}`);
  compartment.evaluate(`${name} = 2`);
  assert.sameValue(Object.getOwnPropertyDescriptor(compartment.globalThis, name).value, 2, name);
  assert.sameValue(read(), 2, name);
  Object.defineProperty(compartment.globalThis, name, { value: 3 });
  assert.sameValue(read(), 3, name);
  assert.sameValue(compartment.evaluate(name), 3, name);
}
