// What guests and programs see of stacks.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import t from 'tap';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'out/ses262.js'), 'utf8');
const scripts = ['ses262.js', 'ses262.min.js'].map((name) => {
  const file = join(root, 'out', name);
  return new vm.Script(readFileSync(file, 'utf8'), { filename: file });
});

/** A locked realm whose guests have a function of the program's, in a file of its own, and what not to hand out: Error. */
function newRealm(options = '', preparation = '', script = scripts[0]): vm.Context {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(preparation, realm);
  script.runInContext(realm);
  const program = `lockdown(${options});
    var hostThrow = harden(function hostThrow() { throw new Error('host'); });
    var hostCall = harden(function hostCall(f) { return f(); });
    var hostLater = harden(async function hostLater() { await null; throw new Error('later'); });
    var c = new Compartment({ globals: { hostThrow, hostCall, hostLater, StartError: Error } });`;
  vm.runInContext(program, realm, { filename: '/secret/program.js' });
  return realm;
}

const guest = (realm: vm.Context, source: string): unknown => vm.runInContext('c', realm).evaluate(source);
const lines = (stack: unknown): string[] => (stack as string).split('\n').map((line) => line.trim());

const secrets = /secret|host(Throw|Call|Later)|ses262|node:|evaluat|performCompartment/;

t.test('guests see frames of evaluated code alone', async (t) => {
  for (const script of scripts) {
    const realm = newRealm('', '', script);
    const named = guest(
      realm,
      `function g() { try { hostThrow(); } catch (error) { return error.stack; } } g()\n//# sourceURL=plug.js`,
    );
    t.same(lines(named), ['Error: host', 'at g (plug.js:1:22)', 'at eval (plug.js:1:77)']);
    const sources = [
      'try { hostThrow(); } catch (error) { error.stack }',
      'hostCall(() => new TypeError("m").stack)',
      'hostCall(() => eval("hostCall(() => new Error().stack)"))',
      'new Function("return hostCall(() => new Error().stack)")()',
      'try { null.x; } catch (error) { error.stack }',
      'try { (function dive() { dive(); })(); } catch (error) { error.stack }',
      'const holder = {}; StartError.captureStackTrace(holder); holder.stack',
      '[1].map(() => new StartError("m").stack)[0]',
      'class C { constructor() { this.stack = new Error().stack; } } new C().stack',
      'try { new (class C extends Error { get name() { return this.stack; } })().stack } catch (error) { error.stack }',
      'new (class extends TypeError { get name() { return hostCall(() => new Error().stack); } })().stack',
      'const p = new Proxy(Error.prototype, { get(t, key, r) { return key === "name" ? new Error().stack : Reflect.get(t, key, r); } }); class C extends Error {} Object.setPrototypeOf(C.prototype, p); new C().stack',
      'const e = new Error(); Object.defineProperty(e, "message", { get: () => new Error().stack }); e.stack',
      'const e = new Error(); e.name = { toString: () => new Error().stack }; e.stack',
      'let stack; try { eval("}") } catch (error) { stack = error.stack } stack',
      'import.meta',
    ];
    for (const source of sources) {
      let stack: unknown;
      try {
        stack = guest(realm, source);
      } catch (error) {
        stack = (error as Error).stack;
      }
      t.type(stack, 'string');
      t.notMatch(stack, secrets, source);
    }
    const later = await (guest(realm, 'hostLater().catch((error) => error.stack)') as Promise<string>);
    t.notMatch(later, secrets);
  }
});

t.test('no code of a guest runs while a stack is made', async (t) => {
  const result = guest(
    newRealm(),
    `const ran = [];
    const handler = new Proxy({}, {
      get: (_, trap) => (...args) => { ran.push(trap); return Reflect[trap](...args); },
    });
    class K {
      get [Symbol.toStringTag]() { ran.push('tag'); }
      static get name() { ran.push('name'); }
      m() { return new Error(); }
    }
    const proxy = new Proxy({ m() { return new Error(); } }, handler);
    const f = function () { return new Error(); };
    Object.defineProperty(f, 'name', { get() { ran.push('name'); } });
    const errors = [new K().m(), proxy.m(), Object.create(proxy).m(), f(), f.call(proxy), new Proxy(f, handler)()];
    errors.push(new (new Proxy(class { constructor() { this.error = new Error(); } }, handler))().error);
    errors.push(Reflect.construct(Error, [], new Proxy(class extends Error {}, handler)));
    const inherits = new Error();
    Object.setPrototypeOf(inherits, new Proxy(Error.prototype, handler));
    const holder = Object.create(proxy);
    StartError.captureStackTrace(holder);
    errors.push(inherits, holder);
    const expected = ran.length > 5;
    ran.length = 0;
    for (const error of errors) {
      const { get, value } = Object.getOwnPropertyDescriptor(error, 'stack');
      if (typeof (get ? Reflect.apply(get, error, []) : value) !== 'string') ran.push('no stack');
    }
    [expected, ran].join()`,
  );
  t.equal(result, 'true,');
});

t.test('what a stack shows does not change', async (t) => {
  const realm = newRealm();
  const source = 'const e = new Error("m"); [e.stack, e.stack, hostCall(() => e.stack)]';
  const [first, ...others] = guest(realm, source) as string[];
  t.match(first, /^Error: m\n +at eval \(<anonymous>:1:11\)$/);
  t.ok(others.every((stack) => stack === first));
});

t.test('who holds the Error of the program is shown no more', async (t) => {
  const realm = newRealm();
  const source = `
    const seen = [];
    const spy = new Proxy({}, { get(target, key) { seen.push(key); return () => '/secret'; } });
    try { StartError.prepareStackTrace(new Error(), [spy]); } catch (error) { seen.push(error instanceof TypeError); }
    try { StartError.prepareStackTrace = (error, sites) => sites; } catch (error) { seen.push(error.name); }
    try { hostThrow(); } catch (error) { seen.push(typeof error.stack); }
    [...seen, StartError.prepareStackTrace(1, []), Object.isFrozen(StartError.prepareStackTrace)].join()`;
  t.equal(guest(realm, source), 'true,TypeError,string,Error,true');
});

t.test('errorTaming: unsafe', async (t) => {
  const source = 'try { hostThrow(); } catch (error) { error.stack }';
  for (const script of scripts) {
    const concise = lines(guest(newRealm('{ errorTaming: "unsafe" }', '', script), source));
    t.same(concise[0], 'Error: host');
    t.match(concise[1], /^at (\w+\.)?hostThrow \(\/secret\/program\.js:2:/);
    t.match(concise[2], /^at eval \(eval at evaluation \(ses262:scope\), <anonymous>:1:7\)$/);
    t.notOk(concise.some((line) => /ses262(\.min)?\.js|node:|scope:|evaluation\.next/.test(line)));
    const missing = lines(
      guest(newRealm('{ errorTaming: "unsafe" }', '', script), 'try { missing } catch ({ stack }) { stack }'),
    );
    t.match(
      missing[1],
      /^at eval \(eval at evaluation \(ses262:scope\), <anonymous>:1:7\)$/,
      'behind frames of the shim',
    );
    const verbose = lines(guest(newRealm('{ errorTaming: "unsafe", stackFiltering: "verbose" }', '', script), source));
    t.ok(verbose.some((line) => /ses262(\.min)?\.js/.test(line)));
    t.ok(verbose.some((line) => /ses262:scope/.test(line)));
  }
});

t.test("a program's own format", async (t) => {
  const preparation = `Error.prepareStackTrace = (error, sites) => 'mine: ' + sites.map((site) => site.getFunctionName()).join()`;
  const source = 'try { hostThrow(); } catch (error) { error.stack }';
  t.equal(guest(newRealm('', preparation), source), 'Error: host\n    at eval (<anonymous>:1:7)');
  const verbose = guest(newRealm('{ errorTaming: "unsafe", stackFiltering: "verbose" }', preparation), source);
  t.match(verbose, /^mine: hostThrow,eval,evaluation,/);
  t.match(guest(newRealm('{ errorTaming: "unsafe" }', preparation), source), /^mine: hostThrow,eval(,[^,]*)?$/);
});

t.test("a program's own format and limit, set after lockdown", async (t) => {
  for (const stackFiltering of ['concise', 'verbose']) {
    const realm = newRealm(`{ errorTaming: 'unsafe', stackFiltering: '${stackFiltering}' }`);
    const inProgram = (source: string): unknown => vm.runInContext(source, realm, { filename: '/secret/depd.js' });
    // As depd does, which express needs.
    const look = `(function look() {
      const before = Error.prepareStackTrace;
      Error.prepareStackTrace = (error, sites) => sites;
      const holder = {};
      Error.captureStackTrace(holder);
      const { stack } = holder;
      Error.prepareStackTrace = before;
      return [stack[0].getFileName(), stack[0].getFunctionName(), stack[0].getThis(), stack[0].getFunction(), \`\${stack[0]}\`];
    })()`;
    const [file, name, ...others] = inProgram(look) as string[];
    t.same([file, name], ['/secret/depd.js', 'look']);
    t.same(others.slice(0, 2), [undefined, undefined], 'no frame gives a function away');
    t.match(others[2], /^look \(\/secret\/depd\.js:/);
    t.match(
      inProgram('try { hostThrow() } catch ({ stack }) { stack }'),
      /^Error: host\n {4}at hostThrow /,
      'set back',
    );
    inProgram(`Error.prepareStackTrace = () => 'first'; var first = Error.prepareStackTrace;
      Error.prepareStackTrace = () => 'second'; var second = new Error().stack;
      Error.prepareStackTrace = first; var third = new Error().stack; Error.prepareStackTrace = undefined;`);
    t.same(inProgram('[second, third].join()'), 'second,first');
    t.match(inProgram('new Error("m").stack'), /^Error: m\n/);
    t.equal(
      inProgram('class Own extends Error {} Own.prepareStackTrace = 1; Object.hasOwn(Own, "prepareStackTrace")'),
      true,
    );
    t.match(inProgram('new Error("m").stack'), /^Error: m\n/);
  }
  const limited = newRealm(`{ errorTaming: 'unsafe' }`);
  const limit = `'use strict'; Error.stackTraceLimit = 1; const { stack } = new Error('m'); Error.stackTraceLimit = 10;
    const others = Object.entries(Object.getOwnPropertyDescriptors(Error)).filter(([, { writable }]) => writable);
    [stack.split('\\n').length, others.map(([key]) => key), Object.isExtensible(Error)].join()`;
  t.equal(vm.runInContext(limit, limited), '2,stackTraceLimit,false');
  const safe = newRealm();
  for (const name of ['prepareStackTrace', 'stackTraceLimit']) {
    t.throws(() => vm.runInContext(`'use strict'; Error.${name} = 1`, safe), { name: 'TypeError' });
  }
});

t.test('a format that cannot be replaced', async (t) => {
  const preparation = `Object.defineProperty(Error, 'prepareStackTrace', { value() {} })`;
  t.throws(() => newRealm('', preparation), { name: 'TypeError', message: /prepareStackTrace cannot be replaced/ });
});

t.test('no stack without frames is a reason to fail', async (t) => {
  for (const limit of [0, 1]) {
    const realm = newRealm('', `Error.stackTraceLimit = ${limit}`);
    t.notMatch(guest(realm, 'try { hostThrow(); } catch (error) { String(error.stack) }'), secrets);
  }
});

const { engines } = JSON.parse(readFileSync(join(root, 'engines.json'), 'utf8')) as {
  engines: Record<string, { command: string[]; bare: string[]; install: string }>;
};

t.test('every engine', async (t) => {
  const folder = t.testdir();
  const program = (options: string): string => `${text}
    lockdown(${options});
    const hostThrow = harden(function hostThrow() { throw new Error('host'); });
    const c = new Compartment({ globals: { hostThrow } });
    print(c.evaluate("function guest() { hostThrow(); } try { guest(); } catch (error) { String(error.stack) }"));`;
  for (const [name, { command, bare, install }] of Object.entries(engines)) {
    if (name === 'engine262') continue;
    const [file, ...words] = command;
    const missing = command.find((word) => word.includes('/') && !existsSync(join(root, word)));
    const run = (options: string): string | null => {
      const path = join(folder, 'program.js');
      writeFileSync(path, program(options));
      const args = [...words, ...bare, path];
      const node = file === 'node' ? process.execPath : file;
      const { status, stdout } = spawnSync(node, args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
      return status === 0 ? stdout : null;
    };
    const safe = missing === undefined ? run('') : null;
    if (safe === null) {
      t.pass(name, { skip: `${name} is missing: ${install}` });
      continue;
    }
    t.notMatch(safe, /hostThrow|program\.js|evaluat|performCompartment|host:/, `${name}: safe`);
    t.match(run('{ errorTaming: "unsafe", stackFiltering: "verbose" }'), /hostThrow/, `${name}: unsafe`);
  }
});
