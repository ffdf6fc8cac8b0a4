// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An accessor property stays one, with the same functions, and becomes non-configurable
features: [harden, lockdown]
---*/

lockdown();

const get = function () {};
const set = function (value) {};
const object = Object.defineProperty({}, 'accessor', { get, set, enumerable: true, configurable: true });
harden(object);

const desc = Object.getOwnPropertyDescriptor(object, 'accessor');
assert.sameValue(desc.get, get);
assert.sameValue(desc.set, set);
assert.sameValue(desc.enumerable, true);
assert.sameValue(desc.configurable, false);
