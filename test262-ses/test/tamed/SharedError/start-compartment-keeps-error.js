// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror-objects
description: The start compartment keeps its own Error
features: [lockdown]
---*/

const before = Error;

lockdown();

assert.sameValue(Error, before);
assert.notSameValue(Error.prototype.constructor, Error);
assert.sameValue(new Error('m').message, 'm');
assert.sameValue(new Error() instanceof Error, true);
assert.sameValue(new RangeError() instanceof Error, true);
