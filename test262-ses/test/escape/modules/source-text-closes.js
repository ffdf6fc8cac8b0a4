// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The text of a module that closes what it may be put into
defence: terminator
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [compartmentModules.js, escape.js]
---*/

lockdown();
for (const text of ['} escapeSecret; {', '}; export default escapeSecret; {', '*/ escapeSecret; /*', '}) => escapeSecret, ({']) {
  assert.throws(SyntaxError, () => new ModuleSource(text), text);
  let found;
  try {
    found = { ...compartmentOf({ m: text + '' }).importNow('m') };
  } catch (error) {
    found = error;
  }
  assertNothingTaken(found, text);
}
const { default: name } = compartmentOf({ m: '/* } */ export default (() => { try { return escapeSecret; } catch {} })();' }).importNow('m');
assertNothingTaken(name, 'after a comment');
