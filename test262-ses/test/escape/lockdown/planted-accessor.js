// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeunspecifiedproperties
description: An accessor that was planted on a prototype which only syntax reaches
defence: removed-properties
features: [Compartment, lockdown, unlocked]
---*/

const generatorPrototype = Object.getPrototypeOf(function* () {}).prototype;
Object.defineProperty(generatorPrototype, 'planted', { get: () => globalThis, configurable: true });
lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate('(function* () {})().planted'), undefined);
