// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-source-phase-imports
description: A source phase import in a compartment never reaches the loader of the start compartment
info: |
  in a compartment they go where every import of the compartment goes, and never to the loader of the start compartment
flags: [async]
features: [Compartment, source-phase-imports]
---*/

const imported = new Compartment().evaluate(`import.source('./rejects.js')`);

imported.then(
  () => $DONE('it was loaded'),
  (error) => $DONE(error instanceof TypeError ? undefined : error),
);
