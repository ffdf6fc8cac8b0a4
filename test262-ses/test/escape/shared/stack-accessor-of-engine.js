// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The functions of the accessor stack of errors that the engine throws
defence: hardened-extensions
features: [Compartment, lockdown]
---*/

lockdown();
const first = new Compartment();
const second = new Compartment();
const source = `
  const error = (() => { try { null.x; } catch (error) { return error; } })();
  const desc = Reflect.getOwnPropertyDescriptor(error, 'stack');
  [desc && desc.get, desc && desc.set];
`;
const functions = first.evaluate(source);
const others = second.evaluate(source);
functions.forEach((fn, index) => {
  if (fn === undefined) return;
  Reflect.set(fn, 'planted', 1);
  assert.sameValue(others[index].planted, undefined, fn.name);
});
