// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    The inert constructors that lockdown has put in their places.
defines: [forEachInertConstructor]
---*/

/**
 * To be called after lockdown.
 *
 * @param {function(Function, string, object, string)} callback gets each inert constructor, the name of the constructor
 *   that it stands for, the prototype that it stands at, and the source of an expression that inherits from that
 */
function forEachInertConstructor(callback) {
  var call = function (name, value, source) {
    assert.throws(TypeError, value.constructor, name + ' is inert');
    callback(value.constructor, name, Object.getPrototypeOf(value), source);
  };
  call('Function', function () {}, '(function () {})');
  call('GeneratorFunction', function* () {}, '(function* () {})');
  call('AsyncFunction', async function () {}, '(async function () {})');
  call('AsyncGeneratorFunction', async function* () {}, '(async function* () {})');
  call('Compartment', new Compartment(), '(new Compartment())');
}
