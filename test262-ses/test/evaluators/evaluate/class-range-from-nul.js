// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A negated class of a regular expression has no character of a range that begins with NUL
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  [...]
features: [Compartment]
---*/

const find = new Compartment().evaluate(String.raw`(text) => text.replace(/[^\x00-#]/g, '-')`);
assert.sameValue(find('a\0b!c#d$e'), '-\0-!-#---');
