// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: The prototype of a namespace is null, and stays so
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({ m: 'export let x = 1;' }).importNow('m');

assert.sameValue(Object.getPrototypeOf(namespace), null);
assert.sameValue(Reflect.setPrototypeOf(namespace, null), true);
assert.sameValue(Reflect.setPrototypeOf(namespace, {}), false);
assert.sameValue(Reflect.isExtensible(namespace), false);
assert.sameValue(Reflect.preventExtensions(namespace), true);
assert.sameValue(Object.getPrototypeOf(namespace), null);
