// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: An update of an import reads it first, and may find that there is nothing to assign
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let converted = 0;
const object = { valueOf() { converted++; return 1; } };
const compartment = compartmentOf({
  user: `
    import { x, set } from 'changing';
    export const whenSet = () => [x ??= 2, x ||= 2];
    export const update = { add: () => x += 1, increment: () => x++, assign: () => x = 1, logical: () => x &&= 1 };
    export const destructure = { object: () => { ({ x } = { x: 1 }); }, array: () => { [x] = [1]; }, loop: () => { for (x of [1]); } };
    export { set };`,
  changing: 'export let x = 1; export const set = (value) => { x = value; };',
  early: 'import "late"; import { x } from "late"; export const f = () => x++; try { f(); } catch (error) { note(error); }',
  late: 'import { f } from "early"; try { f(); } catch (error) { note(error); } export let x = 1;',
}, { globals: { note: (error) => notes.push(error) } });
const notes = [];

const { whenSet, update, destructure, set } = compartment.importNow('user');
assert.sameValue(whenSet().join(), '1,1');
for (const forms of [update, destructure]) {
  for (const form of Object.keys(forms)) assert.throws(TypeError, forms[form], form);
}
set(object);
assert.throws(TypeError, update.add);
assert.throws(TypeError, update.increment);
assert.sameValue(converted, 2);
set(0);
assert.sameValue(update.logical(), 0);

// Before it is initialized, to read it fails first.
compartment.importNow('late');
assert.sameValue(notes.length, 2);
assert.sameValue(notes[0].constructor, ReferenceError);
assert.sameValue(notes[1].constructor, ReferenceError);
