// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-import-attributes
description: An import with attributes is refused with a TypeError in a compartment
info: |
  An import in code of a compartment whose ModuleRequest Record has a non-empty [[Attributes]] must complete with a throw
  completion that contains a TypeError.
flags: [async]
features: [Compartment, import-attributes]
---*/

const imported = new Compartment().evaluate(`import('./refused.js', { with: { type: 'json' } })`);

imported.then(
  () => $DONE('it was loaded'),
  (error) => $DONE(error instanceof TypeError ? undefined : error),
);
