// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp-objects
description: In a compartment the constructor of a regular expression is its RegExp, whoever made it
features: [lockdown, Compartment]
---*/

lockdown();

const handed = /a/g;
const made = new RegExp('a');
const compartment = new Compartment({ globals: { handed, made } });
assert.notSameValue(compartment.globalThis.RegExp, RegExp);
for (const source of ['/a/', 'new RegExp("a")', 'RegExp("a")', 'handed', 'made']) {
  assert.sameValue(compartment.evaluate(`(${source}).constructor === RegExp`), true, source);
  assert.sameValue(compartment.evaluate(`(${source}) instanceof RegExp`), true, source);
}
assert.sameValue(compartment.evaluate('/a/') instanceof RegExp, true);
