// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Every form of assignment to the name of an intrinsic changes the property of the global object
features: [Compartment]
---*/

const forms = [
  'Map = 1', 'Map += 1', 'Map &&= 1', 'Map++', '--Map', '[Map] = [1]', '[...Map] = [1]', '({ Map } = { Map: 1 })',
  '({ a: Map } = { a: 1 })', '({ ...Map } = { a: 1 })', '[{ a: [Map = 1] }] = [{ a: [] }]', '(Map) = 1',
  'for (Map of [1]) ;', 'for (Map in { a: 1 }) ;', 'for ([Map] of [[1]]) ;', 'for ({ Map } of [{ Map: 1 }]) ;',
  '(() => Map = 1)()', '((a = (Map = 1)) => a)()', '`${Map = 1}`', 'M\\u0061p = 1', 'Map\n=\n1', 'Map /**/ = 1',
];

for (const form of forms) {
  const compartment = new Compartment();
  const read = compartment.evaluate('() => Map');
  assert.sameValue(read(), Map, form);
  compartment.evaluate(form);
  assert.notSameValue(compartment.globalThis.Map, Map, form);
  assert.sameValue(read(), compartment.globalThis.Map, form);
  assert.sameValue(compartment.evaluate('Map'), read(), form);
}
assert.sameValue(new Compartment().globalThis.Map, Map);
