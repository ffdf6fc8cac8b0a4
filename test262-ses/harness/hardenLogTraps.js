// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Makes Proxies that log the traps that are called, in order.
defines: [hardenLogTraps, hardenLabels]
---*/

var __proxyTraps = [
  'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions', 'getOwnPropertyDescriptor',
  'defineProperty', 'has', 'get', 'set', 'deleteProperty', 'ownKeys', 'apply', 'construct'
];

/**
 * @param {string[]} log gets one entry a call: "label.trap", or "label.trap key" where the trap takes a property key
 * @param {string} label
 * @param {object} target
 * @param {object} [overrides] traps that are called, after the entry is made, in place of what target itself does
 * @returns {Proxy} one that also has a trap for each operation that HardenValue must not use
 */
function hardenLogTraps(log, label, target, overrides) {
  var handler = {};
  __proxyTraps.forEach(function (trap) {
    var steps = overrides && overrides[trap] || Reflect[trap];
    handler[trap] = function (target, key) {
      var isKey = typeof key === 'string' || typeof key === 'symbol';
      log.push(label + '.' + trap + (isKey ? ' ' + String(key) : ''));
      return steps.apply(this, arguments);
    };
  });
  return new Proxy(target, handler);
}

/** The labels in a log, each once, in the order of their first entries: the order in which hardening went on. */
function hardenLabels(log) {
  return Array.from(new Set(log.map(function (entry) {
    return entry.slice(0, entry.indexOf('.'));
  })));
}
