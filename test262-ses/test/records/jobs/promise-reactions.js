// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: A promise job that calls a function of a compartment runs it there
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const a = new Compartment({ globals: { where: 'a' } });
  const b = new Compartment({ globals: { where: 'b', fromA: a.evaluate('() => where + (0, eval)("where")') } });

  assert.sameValue(await b.evaluate('Promise.resolve().then(fromA)'), 'aa');
  assert.sameValue(await b.evaluate('Promise.resolve().then(eval.bind(undefined, "where"))'), 'b');
  assert.sameValue(await Promise.resolve('where').then(b.globalThis.eval), 'b');
  const f = await b.evaluate('Promise.resolve("return where").then(Function)');
  assert.sameValue(f(), 'b');
});
