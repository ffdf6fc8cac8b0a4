// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-import-defer
description: A deferred import in a compartment never reaches the loader of the start compartment
info: |
  A deferred module of a compartment is loaded and linked by the rules of the compartment
flags: [async]
features: [Compartment, import-defer]
---*/

const imported = new Compartment().evaluate(`import.defer('./rejects.js')`);

imported.then(
  () => $DONE('it was loaded'),
  (error) => $DONE(error instanceof TypeError ? undefined : error),
);
