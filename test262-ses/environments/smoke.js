// What must hold wherever the shim is loaded. Plain script text, valid everywhere: it defines one function.

/**
 * Runs the checks in a realm that is not locked yet, and locks it.
 * api: { Compartment, harden, lockdown }; mayEvaluate: whether the host lets texts be evaluated.
 * Returns a list of { name, error }, where error is null if the check passed.
 */
globalThis.smoke = (api, mayEvaluate) => {
  const { Compartment, harden, lockdown } = api;
  const results = [];

  const check = (name, run) => {
    let error = null;
    try {
      run();
    } catch (thrown) {
      error = `${thrown?.name}: ${thrown?.message}`;
    }
    // Where the shim is broken, `push` may be a guest's.
    results[results.length] = { name, error };
  };
  const same = (actual, expected, what) => {
    if (!Object.is(actual, expected)) throw new Error(`${what}: ${String(actual)}, not ${String(expected)}`);
  };
  const throws = (kind, run, what) => {
    let thrown;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof kind)) throw new Error(`${what}: ${String(thrown)}, no ${kind.name}`);
    return thrown;
  };
  const evaluate = (source, globals) => new Compartment({ globals }).evaluate(source);

  check('load', () => {
    for (const [name, value] of Object.entries({ Compartment, harden, lockdown })) same(typeof value, 'function', name);
  });
  check('before lockdown', () => {
    throws(TypeError, () => harden({}), 'harden');
    same(new Compartment({ globals: { a: 1 } }).globalThis.a, 1, 'a global');
    if (mayEvaluate) same(evaluate('a + 1', { a: 1 }), 2, 'evaluate');
  });
  check('wrong use', () => {
    throws(TypeError, () => lockdown(1), 'lockdown(1)');
    throws(TypeError, () => new Compartment(1), 'new Compartment(1)');
    throws(TypeError, () => Compartment(), 'Compartment()');
    throws(TypeError, () => new Compartment().evaluate(1), 'evaluate(1)');
  });
  check('lockdown', () => {
    same(lockdown(), undefined, 'lockdown()');
    throws(TypeError, () => lockdown(), 'again');
  });
  check('intrinsics', () => {
    for (const object of [Object.prototype, Array.prototype, Function.prototype, Promise, Map.prototype]) {
      same(Object.isFrozen(object), true, 'is frozen');
    }
    throws(TypeError, () => (() => {}).constructor('return 1'), 'the constructor of functions');
  });
  check('harden', () => {
    const object = harden({ list: [{ deep() {} }] });
    same(Object.isFrozen(object.list[0].deep), true, 'is frozen');
    same(harden(1), 1, 'a primitive');
  });
  check('the host goes on', () => {
    same(JSON.stringify([...new Map([['a', /b/u.test('b')]])]), '[["a",true]]', 'a program');
    same(Date.now() > 0 && Math.random() < 1, true, 'time and chance');
    class Own extends Array {}
    same(Own.from([1]).concat([2]).length, 2, 'a class');
  });

  if (!mayEvaluate) {
    check('evaluation is refused', () => {
      for (let i = 0; i < 2; i++) {
        const { message } = throws(EvalError, () => evaluate('1'), 'evaluate');
        same(message.includes('unsafe-eval'), true, message);
      }
      const guest = new Compartment().globalThis;
      throws(EvalError, () => guest.eval('1'), 'eval of a compartment');
      throws(EvalError, () => guest.Function('1'), 'Function of a compartment');
    });
    return results;
  }

  check('evaluate', () => {
    same(evaluate('6 * 7'), 42, 'a number');
    same(evaluate('(function () { return this; })()'), undefined, 'strict code');
    same(evaluate('let b = a; { b++; } b', { a: 1 }), 2, 'a global');
  });
  check('errors', () => {
    throws(SyntaxError, () => evaluate('}'), 'a source that does not parse');
    throws(ReferenceError, () => evaluate('absent'), 'an unknown name');
    const own = new RangeError('own');
    same(
      throws(
        RangeError,
        () =>
          evaluate('throwIt()', {
            throwIt: () => {
              throw own;
            },
          }),
        'a host function',
      ),
      own,
      'it',
    );
  });
  check('no name of the host', () => {
    const { globalThis: guest } = new Compartment();
    const identifier = /^[A-Za-z_$][\w$]*$/;
    for (let scope = globalThis; scope !== null && scope !== Object.prototype; scope = Object.getPrototypeOf(scope)) {
      for (const name of Object.getOwnPropertyNames(scope)) {
        if (Object.hasOwn(guest, name) || name in {} || !identifier.test(name)) continue;
        same(evaluate(`typeof globalThis.${name}`), 'undefined', name);
      }
    }
    const names = 'process, require, module, window, self, document, navigator, fetch, Deno, Bun, setTimeout, console';
    for (const name of names.split(', ')) same(evaluate(`typeof ${name}`), 'undefined', name);
  });
  check('no evaluator of the host', () => {
    for (const kind of ['() => {}', 'function* () {}', 'async () => {}', 'async function* () {}']) {
      throws(TypeError, () => evaluate(`(${kind}).constructor('return this')()`), kind);
    }
    same(
      evaluate('(0, eval)("globalThis") === globalThis && Function("return globalThis")() === globalThis'),
      true,
      'own',
    );
  });
  check('no time, no chance', () => {
    for (const source of ['Date.now()', 'new Date()', 'Date()', 'Math.random()', 'new new Date(0).constructor()']) {
      throws(TypeError, () => evaluate(source), source);
    }
  });
  check('nothing shared can change', () => {
    for (const source of ['Array.prototype.push = 1', 'Object.prototype.own = 1', 'globalThis.eval.own = 1']) {
      throws(TypeError, () => evaluate(source), source);
    }
  });
  check('a compartment in a compartment', () => {
    same(evaluate('new Compartment({ globals: { a: harden({ b: 1 }) } }).evaluate("a.b + 1")'), 2, 'evaluate');
    same(
      evaluate('const c = new Compartment(); c.globalThis !== globalThis && c instanceof Compartment'),
      true,
      'another',
    );
    same(evaluate('new Compartment().evaluate("typeof a")', { a: 1 }), 'undefined', 'what the outer one has');
  });
  check('a walk finds nothing of the host', () => walkGuest(Compartment, same));
  return results;
};

/** Follows, in a compartment, all that its code reaches; no object that only the host has may be among it. */
const walkGuest = (Compartment, same) => {
  const compartment = new Compartment();
  const found = compartment.evaluate(`
    const error = (() => { try { null.x; } catch (error) { return error; } })();
    const list = [
      globalThis, error, /a/g.exec('a'), ((strings) => strings)\`a\`, Promise.resolve(), [].values(), new Map().keys(),
      new Set().keys(), 'a'.matchAll(/a/g), 'a'[Symbol.iterator](), new Uint8Array(1), new Proxy({}, {}), new Date(0),
      () => {}, function () { return arguments; }(), class { static #a; }, function* () {}, function* () {}(),
      async () => {}, (async () => {})(), async function* () {}, async function* () {}(), new Compartment(), Object(1n),
    ];
    const seen = new Set(list);
    const add = (value) => {
      const isObject = typeof value === 'object' ? value !== null : typeof value === 'function';
      if (isObject && !seen.has(value)) {
        seen.add(value);
        list.push(value);
      }
    };
    for (let i = 0; i < list.length; i++) {
      const object = list[i];
      add(Reflect.getPrototypeOf(object));
      for (const key of Reflect.ownKeys(object)) {
        const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
        add(value);
        add(get);
        add(set);
        try { add(object[key]); } catch (error) { add(error); }
      }
    }
    list`);
  const reached = new Set(found);
  same(reached.size > 500, true, `${reached.size} objects`);

  const isObject = (value) => (typeof value === 'object' ? value !== null : typeof value === 'function');
  const shown = Object.prototype.toString;
  for (const object of reached)
    same(/Window|Document|Scope|global/.test(shown.call(object)), false, shown.call(object));
  let hosts = 0;
  for (let scope = globalThis; scope !== null && scope !== Object.prototype; scope = Object.getPrototypeOf(scope)) {
    if (reached.has(scope)) throw new Error(`reached: ${shown.call(scope)}`);
    for (const key of Reflect.ownKeys(scope)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(scope, key);
      const isOfCompartments = Object.hasOwn(compartment.globalThis, key);
      const isReplaced = ['eval', 'Function', 'Date', 'Math', 'RegExp', 'Error', 'Compartment'].includes(key);
      let got;
      try {
        got = get?.call(globalThis);
      } catch {
        // An accessor of the host that wants a permission, say.
      }
      for (const object of [isOfCompartments && !isReplaced ? undefined : value, get, set, got]) {
        if (!isObject(object)) continue;
        hosts++;
        // Where the host has an alias of an intrinsic object, it is that.
        if (reached.has(object) && !isIntrinsic(compartment, object)) throw new Error(`reached: ${String(key)}`);
      }
    }
  }
  same(hosts > 5, true, `${hosts} objects of the host`);
};

/** Whether an object is one that compartments have by another name, as `self.Array` of a library may be. */
const isIntrinsic = ({ globalThis: guest }, object) =>
  Reflect.ownKeys(guest).some((key) => guest[key] === object || guest[key]?.prototype === object);
