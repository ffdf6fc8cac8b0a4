// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    An assertion about assignments that are refused.
defines: [assertRefuses]
---*/

/**
 * Checks that a [[Set]] is refused: that Reflect.set returns false or, where a setter stands for it, throws a TypeError.
 * Which of them it is is the matter of the feature override-refusal.
 *
 * @param {function(): boolean} set calls Reflect.set
 * @param {string} label
 */
function assertRefuses(set, label) {
  var answer;
  try {
    answer = set();
  } catch (error) {
    assert.sameValue(error.constructor, TypeError, label);
    return;
  }
  assert.sameValue(answer, false, label);
}
