// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Code that runs while a compartment is made sees its own compartment as ever
features: [Compartment]
includes: [compareArray.js]
---*/

const outer = new Compartment();
const answers = outer.evaluate(`
  const answers = [];
  const own = eval;
  const check = () => {
    const inner = new Compartment({ globals: { x: 'inner' } });
    answers.push(eval === own, (0, eval)('typeof secret'), Function('return typeof secret')(), inner.evaluate('x'));
  };
  const bag = (name) => new Proxy({ [name]: 1 }, {
    ownKeys(target) { check(); return Reflect.ownKeys(target); },
    getOwnPropertyDescriptor(target, key) { check(); return Reflect.getOwnPropertyDescriptor(target, key); },
    get(target, key) { check(); return check; },
  });
  const options = {
    get globals() { check(); return bag('eval'); },
    get globalLexicals() { check(); return bag('lexical'); },
    get name() { check(); return { toString() { check(); return 'name'; } }; },
  };
  const NewTarget = new Proxy(Compartment, { get(target, key) { check(); return target[key]; } });
  const made = Reflect.construct(Compartment, [options], NewTarget);
  made.evaluate('eval()');
  made.evaluate('lexical()');
  answers`);

assert(answers.length > 40, 'there are many');
for (let i = 0; i < answers.length; i += 4) {
  assert.compareArray(answers.slice(i, i + 4), [true, 'undefined', 'undefined', 'inner']);
}
assert.sameValue(outer.evaluate('typeof x'), 'undefined');
