// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source that comes again means what its compartment makes of it, whatever the last one made of it
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
features: [Compartment]
---*/

const source = `count = typeof extra === 'undefined' ? count + 1 : count + extra; globalThis.made = count; made`;
const plain = new Compartment({ globals: { count: 0 } });
const other = new Compartment({ globals: { count: 10, extra: 5 } });
const another = new Compartment({ globals: { count: 100, extra: 1, made: 0 } });
for (let turn = 1; turn <= 3; turn++) {
  assert.sameValue(plain.evaluate(source), turn, 'plain, turn ' + turn);
  assert.sameValue(other.evaluate(source), 10 + 5 * turn, 'other, turn ' + turn);
  assert.sameValue(another.evaluate(source), 100 + turn, 'another, turn ' + turn);
}
for (let turn = 4; turn <= 6; turn++) assert.sameValue(other.evaluate(source), 10 + 5 * turn, 'turn ' + turn);
other.globalThis.later = 1;
delete other.globalThis.extra;
assert.sameValue(other.evaluate(source), 41, 'with a global more, and one less');
assert.sameValue(other.globalThis.count, 41);
assert.sameValue(plain.evaluate(source), 4);

const constant = new Compartment({ globals: { made: 0 }, globalLexicals: Object.freeze({ count: 7 }) });
for (let turn = 0; turn < 2; turn++) {
  assert.throws(TypeError, () => {
    try {
      constant.evaluate(source);
    } catch (error) {
      // Errors are of the compartment that the code runs in, and all share these.
      assert.sameValue(Object.getPrototypeOf(error), TypeError.prototype);
      throw error;
    }
  });
}
assert.sameValue(plain.evaluate(source), 5);
