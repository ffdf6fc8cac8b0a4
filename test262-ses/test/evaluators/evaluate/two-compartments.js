// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Code of two compartments that call each other stays in its own
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  9. Set the Realm of evalContext to compartmentRec.
  [...]
  14. Push evalContext onto the execution context stack; evalContext is now the running execution context.
  [...]
  18. Remove evalContext from the execution context stack.
features: [Compartment]
---*/

const a = new Compartment({ globals: { where: 'a' } });
const b = new Compartment({ globals: { where: 'b', a } });

assert.sameValue(b.evaluate('where + a.evaluate("where") + where'), 'bab');
a.globalThis.callback = b.evaluate('() => where + (0, eval)("where")');
assert.sameValue(a.evaluate('where + callback() + (0, eval)("where")'), 'abba');
