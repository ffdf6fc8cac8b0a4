// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The typeof of an unresolvable name is "undefined", whatever the name and whatever stands before it
features: [Compartment]
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
---*/

const operands = [
  '/* comment */ absent', '// comment\n absent', '/* a */ /* b\n * / */ // c\n absent', '(/* comment */ absent)', '((absent))',
  '\\u0061bsent', '\\u{61}bsent', '\\u{000061}bsent', 'abs\\u0065nt', 'absent /* comment */', '\u00a0absent', '\u2028absent',
  '\u00e9', 'caf\u00e9', '\\u00e9', 'caf\\u{e9}', '\u212e', '\u{102a7}', '\\u{102a7}', 'a\u00b7b', 'x\u200d', '$', '_', 'async',
];
for (const operand of operands) {
  const compartment = new Compartment();
  assert.sameValue(compartment.evaluate('typeof ' + operand), 'undefined', operand);
  assert.sameValue(compartment.evaluate('(0, eval)(' + JSON.stringify('typeof(' + operand + '\n)') + ')'), 'undefined', operand);
}
