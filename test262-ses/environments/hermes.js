// What must hold in Hermes, which has no `with`: compartments link modules there, and evaluate nothing. It runs after the
// script of the shim, and prints the results as one line of JSON when all promises are done. Hermes 0.12 has no classes, and
// takes `let` for `var`. `form` is the API that the script has: that of ses262, or compat.

// Hermes 0.12 has no arrow function of this kind.
async function addThree(value) {
  return 3 + (await value);
}

globalThis.runHermesChecks = (form, compiled) => {
  const { Compartment, lockdown, ModuleSource, print } = globalThis;
  const isCompat = form === 'compat';
  const results = [];
  const pending = [];

  const add = (name, error) => {
    results[results.length] = { name, error: error === undefined ? null : `${error?.name}: ${error.message}` };
  };
  const check = (name, run) => {
    try {
      run();
      add(name);
    } catch (error) {
      add(name, error);
    }
  };
  const checkLater = (name, promise, value) => {
    const then = (actual) => check(name, () => same(actual, value, 'what it resolved with'));
    pending[pending.length] = promise.then(then, (error) => add(name, error));
  };
  const same = (actual, expected, what) => {
    if (!Object.is(actual, expected)) throw new Error(`${what}: ${String(actual)}, not ${String(expected)}`);
  };
  const throws = (kind, run, what) => {
    let thrown = null;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof kind)) throw new Error(`${what}: ${String(thrown)}, no ${kind.name}`);
    return thrown;
  };

  const make = (options) => {
    const all = Object.assign({ resolveHook: (specifier) => specifier }, options);
    return new Compartment(isCompat ? Object.assign(all, { __options__: true }) : all);
  };
  /** A virtual module source, in the words of each API. */
  const one = Object.assign(isCompat ? { imports: [], exports: ['one'] } : { bindings: [{ export: 'one' }] }, {
    execute: (environment) => {
      environment.one = 1;
    },
  });
  const modules = () => ({ n: { source: one }, m: { source: new ModuleSource(compiled[Object.keys(compiled)[0]]) } });
  const imported = (module) => (isCompat ? module.namespace : module);

  check('before lockdown', () => {
    same(make({ globals: { a: 1 } }).globalThis.a, 1, 'a global');
    throws(TypeError, () => lockdown(1), 'lockdown(1)');
    throws(TypeError, () => Compartment(), 'Compartment()');
  });
  check('lockdown', () => {
    same(lockdown(), undefined, 'lockdown()');
    throws(TypeError, () => lockdown(), 'again');
  });
  check('harden', () => {
    const object = globalThis.harden({ list: [{ deep: () => {} }] });
    same(Object.isFrozen(object.list[0].deep), true, 'is frozen');
  });
  check('the constructors of functions', () => {
    const kinds = [() => {}, function* () {}, addThree];
    for (let i = 0; i < kinds.length; i++) throws(TypeError, () => kinds[i].constructor('return 1'), `kind ${i}`);
  });
  check('the host goes on', () => {
    const point = Object.create({});
    point.toString = () => 'own';
    same(`${point}`, 'own', 'an override by assignment');
    same(JSON.stringify(Array.from(new Map([['a', /b/.test('b')]]))), '[["a",true]]', 'a program');
    same(Date.now() > 0 && Math.random() < 1, true, 'time and chance');
  });
  checkLater('promises', Promise.all([1, Promise.resolve(2)]).then(String), '1,2');
  checkLater('async functions', addThree(Promise.resolve(4)), 7);
  check('evaluation is refused', () => {
    const guest = make({}).globalThis;
    const attempts = [() => make({}).evaluate('1'), () => guest.eval('1'), () => guest.Function('1')];
    for (let i = 0; i < attempts.length; i++) {
      const { message } = throws(EvalError, attempts[i], `attempt ${i}`);
      same(message.includes('virtual or compiled modules'), true, message);
    }
  });
  check('modules', () => same(make({ modules: modules() }).importNow('m').b, 2, 'what the module exports'));
  checkLater(
    'modules by a promise',
    make({ modules: modules() })
      .import('m')
      .then((m) => imported(m).b),
    2,
  );
  const importHook = (specifier) => Promise.resolve(modules()[specifier]);
  checkLater(
    'modules by a hook',
    make({ importHook })
      .import('m')
      .then((m) => imported(m).b),
    2,
  );
  checkLater(
    'a module that is not there',
    make({})
      .import('m')
      .then(null, (error) => error.name),
    'TypeError',
  );
  check('a walk finds nothing that two compartments share and can change', () => walkTwo(make, same));

  Promise.all(pending).then(() => print(JSON.stringify(results)));
};

/** All that is reached from some objects by properties and prototypes. */
const reach = (list) => {
  const seen = new Set(list);
  const add = (value) => {
    const isObject = typeof value === 'object' ? value !== null : typeof value === 'function';
    if (isObject && !seen.has(value)) {
      seen.add(value);
      list[list.length] = value;
    }
  };
  for (let i = 0; i < list.length; i++) {
    add(Reflect.getPrototypeOf(list[i]));
    const keys = Reflect.ownKeys(list[i]);
    for (let k = 0; k < keys.length; k++) {
      const desc = Reflect.getOwnPropertyDescriptor(list[i], keys[k]);
      add(desc.value);
      add(desc.get);
      add(desc.set);
      try {
        add(list[i][keys[k]]);
      } catch (error) {
        add(error);
      }
    }
  }
  return seen;
};

const walkTwo = (make, same) => {
  const guest = (compartment) =>
    reach([
      compartment,
      compartment.globalThis,
      [],
      /a/.exec('a'),
      ((strings) => strings)`a`,
      Promise.resolve(),
      [].values(),
      new Map().keys(),
      new Set().keys(),
      ''[Symbol.iterator](),
      new Uint8Array(1),
      new Date(0),
      new Error('e'),
      () => {},
      function* () {},
      (function* () {})(),
      Reflect.getPrototypeOf(addThree),
      addThree(1),
      Object(Symbol.iterator),
    ]);
  const first = guest(make({}));
  const second = guest(make({}));
  let shared = 0;
  first.forEach((object) => {
    if (!second.has(object)) return;
    shared++;
    same(Object.isFrozen(object), true, `${typeof object} with ${Reflect.ownKeys(object).map(String)}`);
  });
  same(shared > 400, true, `${shared} objects`);
  const own = Reflect.ownKeys(globalThis);
  for (let k = 0; k < own.length; k++) {
    const value = globalThis[own[k]];
    const isHost = typeof value === 'function' && !Reflect.has(make({}).globalThis, own[k]);
    if (isHost || value === globalThis) same(first.has(value), false, `reached: ${String(own[k])}`);
  }
};
