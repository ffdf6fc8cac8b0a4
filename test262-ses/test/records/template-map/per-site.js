// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: A site in code of one compartment has one template object wherever the code is called
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  5. Set compartmentRec.[[TemplateMap]] to a new empty List.
features: [Compartment]
---*/

const a = new Compartment();
const b = new Compartment();
const site = a.evaluate('() => ((strings) => strings)`template`');
b.globalThis.site = site;

assert.sameValue(b.evaluate('site()'), site());
assert.sameValue(b.evaluate('site() === site()'), true);
assert.notSameValue(b.evaluate('() => ((strings) => strings)`template`')(), site());
