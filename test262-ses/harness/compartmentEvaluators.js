// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    The ways in which code gets into a compartment: a behaviour that the law gives to all code of a compartment is
    tested on each of them.
defines: [forEachEvaluator]
---*/

/**
 * Calls callback(run, name) for each way to evaluate an expression in a compartment. run(compartment, expression)
 * returns the value of the expression, a String, which may not contain a comment that reaches its end.
 */
function forEachEvaluator(callback) {
  callback(function (compartment, expression) {
    return compartment.evaluate(expression);
  }, 'Compartment.prototype.evaluate');
  callback(function (compartment, expression) {
    return compartment.globalThis.eval(expression);
  }, 'eval called from outside');
  callback(function (compartment, expression) {
    return compartment.evaluate('(0, eval)(' + JSON.stringify(expression) + ')');
  }, 'indirect eval');
  callback(function (compartment, expression) {
    return compartment.globalThis.Function('return (' + expression + ')')();
  }, 'Function called from outside');
  callback(function (compartment, expression) {
    return compartment.evaluate('new Function(' + JSON.stringify('return (' + expression + ')') + ')()');
  }, 'Function');
}
