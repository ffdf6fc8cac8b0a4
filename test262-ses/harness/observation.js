// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Writes down what a program does in a form that every engine must agree on: values with their identity and their
    property descriptors, names of errors without their messages, calls in order.
defines: [makeObserver]
---*/

/** Names for the intrinsic objects that programs meet, shared by all observers of a realm. */
var __intrinsicLabels = null;

function __labelIntrinsics() {
  if (__intrinsicLabels !== null) return __intrinsicLabels;
  __intrinsicLabels = new Map();
  var add = function (value, label) {
    var isObject = typeof value === 'object' && value !== null || typeof value === 'function';
    if (isObject && !__intrinsicLabels.has(value)) __intrinsicLabels.set(value, label);
  };
  var names = [
    'Object', 'Array', 'Map', 'Set', 'Math', 'JSON', 'Reflect', 'Symbol', 'Promise', 'Uint8Array', 'ArrayBuffer',
    'Proxy', 'isNaN', 'parseInt', 'harden', 'Date', 'RegExp', 'Error', 'TypeError', 'ReferenceError', 'SyntaxError',
    'RangeError', 'String', 'Number', 'Boolean', 'BigInt', 'WeakMap', 'WeakSet', 'ModuleSource'
  ];
  var globals = new Compartment().globalThis;
  names.forEach(function (name) {
    add(globals[name], '%' + name + '%');
    if (globals[name]) add(globals[name].prototype, '%' + name + '.prototype%');
    add(globalThis[name], 'start %' + name + '%');
  });
  add(Function.prototype, '%Function.prototype%');
  add(Object.getPrototypeOf(function* () {}), '%GeneratorFunction.prototype%');
  add(Object.getPrototypeOf(async function () {}), '%AsyncFunction.prototype%');
  add(Object.getPrototypeOf(Uint8Array), '%TypedArray%');
  add(Object.getPrototypeOf(Uint8Array.prototype), '%TypedArray.prototype%');
  add(Compartment.prototype, '%Compartment.prototype%');
  add(globalThis, 'the global object of the start compartment');
  return __intrinsicLabels;
}

/**
 * @returns {{ label, log, attempt, describe, shape, text }} an observer:
 *   label(value, name) calls an object by a name; log(...values) adds a line; attempt(name, callback) adds one with what
 *   callback returns or throws; describe(value) is a value in one word; shape(object) is all that is its own;
 *   text() is the lines so far
 */
function makeObserver() {
  var lines = [];
  var labels = new Map(__labelIntrinsics());
  var count = 0;

  function kindOf(value) {
    if (Array.isArray(value)) return 'array';
    if (typeof value === 'function') return 'function';
    return value instanceof Error ? 'error ' + describe(value.name) : 'object';
  }

  function describeObject(value) {
    if (labels.has(value)) return labels.get(value);
    // Of an error, what engines agree on is its name; and two of a kind are alike.
    if (value instanceof Error) return kindOf(value);
    labels.set(value, kindOf(value) + ' #' + count++);
    return labels.get(value);
  }

  function describe(value) {
    if (typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'bigint') return value + 'n';
    if (typeof value === 'symbol') return String(value);
    if (typeof value === 'function' || typeof value === 'object' && value !== null) return describeObject(value);
    return Object.is(value, -0) ? '-0' : String(value);
  }

  function describeProperty(object, key) {
    var desc = Reflect.getOwnPropertyDescriptor(object, key);
    if (desc === undefined) return 'none';
    var flags = (desc.writable ? 'w' : '') + (desc.enumerable ? 'e' : '') + (desc.configurable ? 'c' : '');
    var value = 'value' in desc ? describe(desc.value) : 'get ' + describe(desc.get) + ' set ' + describe(desc.set);
    return value + (flags && ' ' + flags);
  }

  function shape(object, keys) {
    var listed = keys || Reflect.ownKeys(object).filter(function (key) {
      // Engines differ in which of these a function or an error has, and in which order.
      var isOfFunction = key === 'length' || key === 'name' || key === 'prototype' || key === 'arguments' || key === 'caller';
      return !(typeof object === 'function' && isOfFunction) && !(object instanceof Error);
    });
    var state = Reflect.isExtensible(object) ? '' : ' not extensible';
    var properties = listed.map(function (key) {
      return (typeof key === 'symbol' ? String(key) : key) + ': ' + describeProperty(object, key);
    });
    return describe(object) + state + ' of ' + describe(Reflect.getPrototypeOf(object)) +
      ' { ' + properties.join(', ') + ' }';
  }

  return {
    label: function (value, name) {
      labels.set(value, name);
      return value;
    },
    log: function () {
      lines.push(Array.prototype.map.call(arguments, describe).join(' '));
    },
    attempt: function (name, callback) {
      var line;
      try {
        line = describe(callback());
      } catch (error) {
        line = 'throws ' + describe(error);
      }
      lines.push(name + ': ' + line);
    },
    describe: describe,
    shape: shape,
    note: function (line) {
      lines.push(line);
    },
    text: function () {
      return lines.join('\n');
    }
  };
}
