// The script as others load it: before their code in one file, in a function, twice, late, and built anywhere.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import t from 'tap';

const root = resolve(import.meta.dirname, '../..');
const scripts = ['ses262.js', 'ses262.min.js'];
const read = (name: string, folder = join(root, 'out')): string => readFileSync(join(folder, name), 'utf8');
const newRealm = (): vm.Context => vm.createContext(vm.constants.DONT_CONTEXTIFY);

t.test('two builds give the same bytes, wherever and whenever', async (t) => {
  const [here, there] = [t.testdir(), t.testdir({ project: {} })];
  execFileSync(process.execPath, ['impl/shim/build.ts', '--out', here], { cwd: root, stdio: 'ignore' });
  const project = join(there, 'project');
  for (const name of ['impl/shim', 'spec', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  // What is bundled is copied, since esbuild names a file by where it really is.
  for (const name of ['acorn', 'acorn-import-phases']) {
    cpSync(join(root, 'node_modules', name), join(project, 'node_modules', name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules/esbuild'), join(project, 'node_modules/esbuild'));
  const env = { ...process.env, TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' };
  const out = join(there, 'elsewhere');
  const build = ['project/impl/shim/build.ts', '--out', out];
  execFileSync(process.execPath, build, { cwd: there, env, stdio: 'ignore' });
  for (const name of [...scripts, 'ses262.js.map', 'ses262.mjs', 'ses262.d.ts']) {
    t.ok(read(name, here) === read(name, out), name);
    t.notOk(read(name, here).includes(root), `${name} names no folder of this machine`);
  }
});

for (const name of scripts) {
  const text = read(name);
  const use = 'lockdown(); new Compartment().evaluate("6 * 7")';

  t.test(`${name} in one file with sloppy code`, async (t) => {
    const sloppy = 'var arguments = [7]; (function () { return this === globalThis && 010; })()';
    t.equal(vm.runInContext(`${text}${sloppy}`, newRealm()), 8);
    t.equal(vm.runInContext(`${text}${use}`, newRealm()), 42);
    t.equal(vm.runInContext(`var before = 1\n;${text}${use}`, newRealm()), 42);
  });

  t.test(`${name} in a function, as a function and as a text`, async (t) => {
    t.equal(vm.runInContext(`(function (window, exports) {${text}})({}, {}); ${use}`, newRealm()), 42);
    t.equal(vm.runInContext(`new Function(${JSON.stringify(text)})(); ${use}`, newRealm()), 42);
    t.equal(vm.runInContext(`(0, eval)(${JSON.stringify(text)}); ${use}`, newRealm()), 42);
  });

  t.test(`${name} twice: the first stays`, async (t) => {
    const realm = newRealm();
    vm.runInContext(text, realm);
    const globals = vm.runInContext('[lockdown, harden, Compartment]', realm);
    const stays = (message: string): void => {
      vm.runInContext(text, realm);
      t.ok(
        vm.runInContext('[lockdown, harden, Compartment]', realm).every((x: unknown, i: number) => x === globals[i]),
      );
      t.pass(message);
    };
    stays('before lockdown');
    vm.runInContext('lockdown()', realm);
    stays('after lockdown');
    t.equal(vm.runInContext('Object.isFrozen(harden({}))', realm), true);
    t.throws(() => vm.runInContext('new Compartment().evaluate("Math.random()")', realm), { name: 'TypeError' });
    vm.runInContext('delete globalThis.lockdown', realm);
    vm.runInContext(text, realm);
    t.equal(realm.Compartment, globals[2], 'a program that has taken one away keeps the others');
    t.equal('lockdown' in realm, false);
  });

  t.test(`${name} after lockdown, where nothing of the first is left: nothing looks safe`, async (t) => {
    const realm = newRealm();
    vm.runInContext(
      `${text}; lockdown(); for (const name of ['lockdown', 'harden', 'Compartment', 'ModuleSource']) delete globalThis[name]`,
      realm,
    );
    vm.runInContext(text, realm);
    for (const attempt of ['lockdown()', 'harden({})', 'new Compartment()']) {
      t.throws(() => vm.runInContext(attempt, realm), { name: 'TypeError' }, attempt);
    }
  });

  t.test(`${name} neither loads nor locks by evaluating a text`, async (t) => {
    const counted = newRealm();
    vm.runInContext(
      `var evaluated = 0;
      var counting = (f) => new Proxy(f, {
        apply(...args) { evaluated++; return Reflect.apply(...args); },
        construct(...args) { evaluated++; return Reflect.construct(...args); },
      });
      eval = counting(eval);
      Function = counting(Function);
      for (const kind of [() => {}, function* () {}, async () => {}, async function* () {}]) {
        const prototype = Object.getPrototypeOf(kind);
        Object.defineProperty(prototype, 'constructor', { value: counting(prototype.constructor) });
      }`,
      counted,
    );
    vm.runInContext(`${text}; lockdown(); new Compartment({ globals: { a: 1 } }).globalThis.a; harden({})`, counted);
    t.equal(counted.evaluated, 0, 'not even where the host would allow it');
    vm.runInContext('new Compartment().evaluate("1")', counted);
    t.ok(counted.evaluated > 0);

    const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    t.throws(() => vm.runInContext('eval("1")', realm), { name: 'EvalError' });
    t.throws(() => vm.runInContext('Function("1")', realm), { name: 'EvalError' });
    vm.runInContext(text, realm);
    t.equal(vm.runInContext('lockdown(); Object.isFrozen(harden({ a: [] }).a)', realm), true);
    t.equal(vm.runInContext('new Compartment({ globals: { a: 1 } }).globalThis.a', realm), 1);
    const evaluate = () => vm.runInContext('new Compartment().evaluate("1")', realm);
    t.throws(evaluate, { name: 'EvalError', message: /unsafe-eval/ });
    t.throws(evaluate, { name: 'EvalError', message: /unsafe-eval/ }, 'each time');
  });
}
