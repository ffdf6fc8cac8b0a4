// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror-objects
description: No error, and no constructor of errors, leads in a compartment to what takes or formats stacks
info: |
  The Tamed Error Constructor

  It has none of the properties, such as `captureStackTrace`, `prepareStackTrace` and `stackTraceLimit`, by which
  %Error% of many implementations gives stack traces of whatever code, or is told how to make them.
features: [lockdown, Compartment, unlocked]
---*/

Object.assign(Error, { captureStackTrace() {}, prepareStackTrace() {}, stackTraceLimit: 10 });

lockdown();

const constructors = new Compartment().evaluate(`
  const found = [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError];
  for (const source of ['absent', 'null.x', 'new Array(-1)', 'eval("(")', 'decodeURI("%")', '[].at(Symbol())']) {
    try { (0, eval)(source); } catch (error) { found.push(error.constructor); }
  }
  found.flatMap((found) => [found, found.prototype.constructor, Object.getPrototypeOf(found)])`);
assert(constructors.length > 36);
for (const constructor of constructors) {
  assert.notSameValue(constructor, Error);
  for (const name of ['captureStackTrace', 'prepareStackTrace', 'stackTraceLimit']) {
    assert.sameValue(name in constructor, false, `${constructor.name}.${name}`);
  }
}
