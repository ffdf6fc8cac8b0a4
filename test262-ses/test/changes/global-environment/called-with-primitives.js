// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-global-environment-records
description: A function of a compartment is handed the this value as it is
features: [Compartment]
---*/

const self = new Compartment().evaluate('(function () { return this; })');

assert.sameValue(self.call(null), null);
assert.sameValue(self.call(undefined), undefined);
assert.sameValue(self.call(1), 1);
assert.sameValue(self.call('text'), 'text');
