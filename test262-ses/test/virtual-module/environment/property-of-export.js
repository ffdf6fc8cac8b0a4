// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definemodulebindingaccessor
description: A variable is an accessor property with getter and setter
info: |
  DefineModuleBindingAccessor ( object, module, name, isMutable )

  3. Let getterSteps be the algorithm steps defined in #sec-module-binding-getter.
  4. Let getter be CreateBuiltinFunction(getterSteps, 0, name, « [[Module]], [[BindingName]] », realm,
     functionPrototype, "get").
  [...]
  8. If isMutable is true, then
    a. Let setterSteps be the algorithm steps defined in #sec-module-binding-setter.
    b. Set setter to CreateBuiltinFunction(setterSteps, 1, name, « [[Module]], [[BindingName]] », realm,
       functionPrototype, "set").
  [...]
  9. Perform ! DefinePropertyOrThrow(object, name, PropertyDescriptor { [[Get]]: getter, [[Set]]:
     setter, [[Enumerable]]: true, [[Configurable]]: false }).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, isConstructor.js, propertyHelper.js]
---*/

let env;
compartmentOf({
  v: {
    bindings: [{ export: 'x' }],
    execute(...args) {
      env = args[0];
    },
  },
}).importNow('v');
const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(env, 'x');

assert.sameValue(enumerable, true);
assert.sameValue(configurable, false);
verifyProperty(get, 'name', { value: 'get x', writable: false, enumerable: false, configurable: true });
verifyProperty(get, 'length', { value: 0, writable: false, enumerable: false, configurable: true });
verifyProperty(set, 'name', { value: 'set x', writable: false, enumerable: false, configurable: true });
verifyProperty(set, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
for (const accessor of [get, set]) {
  assert.sameValue(Object.getPrototypeOf(accessor), Function.prototype);
  assert.sameValue(isConstructor(accessor), false);
}
