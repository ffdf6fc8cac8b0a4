// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A lockdown during lockdown, called by an accessor that the program planted among the options or properties
defence: lockdown-once
features: [Compartment, lockdown, unlocked]
---*/

let answers = [];
const attempt = () => {
  try { lockdown(); answers.push('done'); } catch (error) { answers.push(error instanceof TypeError); }
};
Map.prototype.planted = new Proxy({}, { ownKeys(target) { attempt(); return Reflect.ownKeys(target); } });
Object.setPrototypeOf(Array.prototype.push, new Proxy(Function.prototype, {
  preventExtensions(target) { attempt(); return Reflect.preventExtensions(target); },
}));
try { lockdown(); } catch (error) {}
assert(answers.length > 0, 'it was called');
for (const answer of answers) assert.sameValue(answer, true);
