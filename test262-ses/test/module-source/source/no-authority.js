// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-objects
description: A module sees the globals of its compartment, not those of where its source was made
info: |
  It holds no authority: a module that runs comes into being in a compartment, and each compartment can make its own
  from the same source.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

globalThis.secret = 'start';
const powerful = new Compartment({ globals: { secret: 'powerful' } });
const sources = [new ModuleSource('export default typeof secret;')];
sources.push(powerful.evaluate('new ModuleSource("export default typeof secret;")'));

for (const source of sources) {
  assert.sameValue(compartmentOf({ m: source }).importNow('m').default, 'undefined');
  assert.sameValue(compartmentOf({ m: source }, { globals: { secret: 1 } }).importNow('m').default, 'number');
}
