// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: A module that another in a circle asks for a variable before it runs, looking for what it runs with in arguments
defence: internal-lists
features: [Compartment, Compartment-modules, ModuleSource, lockdown]
includes: [compartmentModules.js]
---*/

lockdown();
const taken = [];
const thief = compartmentOf({
  first: 'import "./second"; export function early() {} steal(() => arguments);',
  './second': 'import { early } from "first"; early;',
}, {
  globals: {
    steal: Object.freeze((read) => {
      let found;
      try { found = read(); } catch (error) { return; }
      const seen = new Set();
      const look = (value) => {
        if (typeof value !== 'object' || value === null || seen.has(value) || Object.isFrozen(value)) return;
        seen.add(value);
        const prototype = Object.getPrototypeOf(value);
        if (!Object.isFrozen(prototype)) {
          Object.defineProperty(prototype, '0', {
            set(item) {
              taken.push(item);
              Object.defineProperty(this, '0', { value: item, writable: true, enumerable: true, configurable: true });
            },
            configurable: true,
          });
        }
        for (const key of Reflect.ownKeys(value)) {
          try { look(value[key]); } catch (error) {}
        }
      };
      look(found);
    }),
  },
});
thief.importNow('first');

const other = compartmentOf({ x: 'const secret = 1; export const shown = 2;' });
assert.sameValue(other.importNow('x').shown, 2);
assert.sameValue(taken.length, 0, 'a guest sees what the shim keeps of another compartment');
