// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Proxies for the objects that the Compartment constructor reads: one writes down what is asked of it, one asks
    nothing but what it is told and fails at one trap.
defines: [logTraps, throwingTrap]
---*/

/**
 * A Proxy for target that appends a line to log for each trap that is called: its label, the name of the trap, and the
 * property key if there is one ("options get globals").
 */
function logTraps(target, label, log) {
  return new Proxy(
    target,
    new Proxy(
      {},
      {
        get: function (_, trap) {
          return function (target, key) {
            var hasKey = arguments.length > 1 && (typeof key === 'string' || typeof key === 'symbol');
            log.push(label + ' ' + trap + (hasKey ? ' ' + String(key) : ''));
            return Reflect[trap].apply(undefined, arguments);
          };
        },
      },
    ),
  );
}

/** A Proxy for target whose trap of that name throws a Test262Error. */
function throwingTrap(target, trap) {
  var handler = {};
  handler[trap] = function () {
    throw new Test262Error(trap);
  };
  return new Proxy(target, handler);
}
