// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: A name that two exportAllFrom give is no export, and to import it is a SyntaxError
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

      [...]
      i. Append entry to starExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const sources = {
  v: { bindings: [{ exportAllFrom: 'm' }, { exportAllFrom: 'n' }] },
  m: 'export const a = 1, x = 2;',
  n: 'export const b = 3, x = 4;',
};

assert.compareArray(exportNames(compartmentOf(sources).importNow('v')), ['a', 'b']);
const user = { bindings: [{ import: 'x', from: 'v' }] };
assert.throws(SyntaxError, () => compartmentOf({ ...sources, user }).importNow('user'));
assert.throws(SyntaxError, () => compartmentOf({ ...sources, user: 'import { x } from "v";' }).importNow('user'));
