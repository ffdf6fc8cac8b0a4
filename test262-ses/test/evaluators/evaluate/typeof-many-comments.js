// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Many comments may stand after typeof
features: [Compartment]
---*/

const compartment = new Compartment();

for (const comment of ['/**/', '/* * / */', '//\n', '//////// //\n', '/* // */ //*\n']) {
  assert.sameValue(compartment.evaluate('typeof ' + comment.repeat(200) + ' absent'), 'undefined', comment);
  assert.sameValue(compartment.evaluate('typeof ' + comment.repeat(200) + ' 1'), 'number', comment);
}
