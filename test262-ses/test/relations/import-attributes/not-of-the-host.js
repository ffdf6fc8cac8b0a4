// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-import-attributes
description: An import with an attribute in a compartment never reaches the loader of the host
info: |
  An attribute tells the host how to interpret what it loads, and a compartment does not load through the host
features: [Compartment, import-attributes]
flags: [async]
---*/

const imported = new Compartment().evaluate(`import('./not-of-the-host.js', { with: { type: 'json' } })`);

imported.then(
  () => $DONE('it was loaded'),
  (error) => $DONE(error instanceof TypeError ? undefined : error),
);
