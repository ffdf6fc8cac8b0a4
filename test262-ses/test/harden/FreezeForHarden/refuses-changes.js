// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A hardened object refuses new properties, new values, deletion and a new prototype
features: [harden, lockdown]
---*/

lockdown();

const object = harden({ property: 1 });

assert.sameValue(Reflect.set(object, 'property', 2), false);
assert.sameValue(Reflect.set(object, 'added', 1), false);
assert.sameValue(Reflect.defineProperty(object, 'property', { value: 2 }), false);
assert.sameValue(Reflect.defineProperty(object, Symbol(), { value: 1 }), false);
assert.sameValue(Reflect.deleteProperty(object, 'property'), false);
assert.sameValue(Reflect.setPrototypeOf(object, null), false);
assert.sameValue(object.property, 1);
