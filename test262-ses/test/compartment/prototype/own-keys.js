// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-properties-of-the-compartment-prototype-object
description: The Compartment prototype object has the properties of this specification and no other
features: [Compartment, Compartment-modules]
---*/

const keys = Reflect.ownKeys(Compartment.prototype);

const names = ['constructor', 'evaluate', 'globalThis', 'import', 'importNow', 'load', 'name'];
for (const key of [...names, Symbol.toStringTag]) assert(keys.includes(key), String(key));
assert.sameValue(keys.length, names.length + 1);
