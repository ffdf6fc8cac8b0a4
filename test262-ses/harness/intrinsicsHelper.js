// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Assertions about intrinsic objects after lockdown.
defines: [assertIntrinsicHardened, assertSpecifiedKeys]
---*/

function __isObject(value) {
  return typeof value === 'object' && value !== null || typeof value === 'function';
}

/**
 * Checks that an object, and each object that its own properties lead to, in one step or more, is frozen: it is not
 * extensible, and each of its own properties is non-configurable and, if it is a data property, non-writable. A
 * prototype is checked but not followed, so that the objects of one row of the table of intrinsics are checked.
 *
 * @param {object} object
 * @param {string} label
 */
function assertIntrinsicHardened(object, label) {
  assert(__isObject(object), label + ' is an object');
  var paths = new Map([[object, label]]);
  var follow = function (value, path) {
    if (__isObject(value) && !paths.has(value)) paths.set(value, path);
  };
  paths.forEach(function (path, reached) {
    assert(!Object.isExtensible(reached), path + ' is not extensible');
    var proto = Object.getPrototypeOf(reached);
    assert(proto === null || Object.isFrozen(proto), path + '.[[Prototype]] is frozen');
    Reflect.ownKeys(reached).forEach(function (key) {
      var desc = Reflect.getOwnPropertyDescriptor(reached, key);
      var keyPath = path + '[' + String(key) + ']';
      assert(!desc.configurable, keyPath + ' is not configurable');
      assert(!desc.writable, keyPath + ' is not writable');
      follow(desc.value, keyPath);
      follow(desc.get, keyPath + '.[[Get]]');
      follow(desc.set, keyPath + '.[[Set]]');
    });
  });
}

/**
 * Checks that an object has no own property but those that are named. An engine's own that cannot be removed may stay if
 * its value is a primitive, so a constant is let pass.
 *
 * @param {object} object
 * @param {string} label
 * @param {string} keys property keys with blanks or line ends between; "@@iterator" is a well-known symbol
 */
function assertSpecifiedKeys(object, label, keys) {
  var specified = new Set(keys.trim().split(/\s+/).map(function (key) {
    return key.slice(0, 2) === '@@' ? Symbol[key.slice(2)] : key;
  }));
  Reflect.ownKeys(object).forEach(function (key) {
    var desc = Reflect.getOwnPropertyDescriptor(object, key);
    var isConstant = 'value' in desc && !__isObject(desc.value) && !desc.writable && !desc.configurable;
    assert(specified.has(key) || isConstant, label + '[' + String(key) + '] is specified');
  });
}
