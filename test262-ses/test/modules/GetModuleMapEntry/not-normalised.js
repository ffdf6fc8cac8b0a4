// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulemapentry
description: Full specifiers are compared as Strings, and nothing is taken for the same because it looks so
info: |
  GetModuleMapEntry ( compartmentRec, specifier )

  1. For each Module Map Entry entry of compartmentRec.[[ModuleMap]], do
    a. If entry.[[Specifier]] is specifier, return entry.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const specifiers = ['a', './a', 'A', 'a?', '%61', '\u00e9', 'e\u0301', ' a', 'file:///a'];
  const compartment = new Compartment({
    async loadHook(specifier) {
      return { namespace: { specifier } };
    },
  });
  const namespaces = new Set();
  for (const specifier of specifiers) {
    const namespace = await compartment.import(specifier);
    assert.sameValue(namespace.specifier, specifier);
    namespaces.add(namespace);
  }

  assert.sameValue(namespaces.size, specifiers.length);
});
