// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Code that the arguments of Function run sees its own compartment as ever
features: [Compartment]
includes: [compareArray.js]
---*/

const compartment = new Compartment({ globals: { x: 'outer' } });
const answers = compartment.evaluate(`
  const answers = [];
  const own = eval;
  const text = (string) => ({
    toString() {
      answers.push(eval === own, (0, eval)('x'), Function('return x')(), new Compartment().evaluate('typeof x'));
      return string;
    },
  });
  const NewTarget = new Proxy(function () {}, { get(target, key) { return text('') + '', target[key]; } });
  answers.push(Reflect.construct(Function, [text('a'), text('b'), text('return [a, b, x].join()')], NewTarget)(1, 2));
  answers`);

assert.sameValue(answers.pop(), '1,2,outer');
assert.compareArray(answers.slice(0, 4), [true, 'outer', 'outer', 'undefined']);
for (let i = 0; i < answers.length; i += 4) {
  assert.compareArray(answers.slice(i, i + 4), answers.slice(0, 4));
}
assert(answers.length >= 16);
