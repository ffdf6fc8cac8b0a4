import { join } from 'node:path';
import vm from 'node:vm';
import t, { type Test } from 'tap';
import type { Door, Policy } from './doors.ts';
import { Loader } from './loader.ts';

/** What the loader wants of a realm; it need not be safe here. */
const realm = {
  Compartment: class {
    globalThis = vm.createContext({});
    evaluate = (source: string) => vm.runInContext(source, this.globalThis);
  },
  harden: <T>(value: T): T => Object.freeze(value),
};

const nothing = { globals: {}, builtins: {}, packages: [] };
const policy: Policy = {
  main: { globals: { console: ['log'] }, builtins: { path: ['basename'] }, packages: ['@a/b'] },
  '@a/b': nothing,
  c: nothing,
};

const tell = (act: string) => `try { exports.value = ${act}; } catch ({ message }) { exports.value = message; }`;

/** What a text of the main package exports as `value`. */
function ask(t: Test, act: string, open: Door | null = null): unknown {
  const folder = t.testdir({
    'package.json': '{ "name": "main" }',
    'main.js': tell(act),
    'other.js': 'exports.name = "other";',
    'data.json': '{ "answer": 42 }',
    node_modules: {
      '@a': { b: { 'index.js': tell('require("c")') } },
      c: { 'index.js': 'exports.name = "c";' },
      d: { 'index.js': '' },
    },
  });
  const loader = new Loader(folder, policy, realm, open);
  return (loader.load(join(folder, 'main.js')) as { value: unknown }).value;
}

t.test('a package has its own files, and the packages that it may require', async (t) => {
  t.match(ask(t, 'require("./other.js")'), { name: 'other' });
  t.match(ask(t, 'require("./data.json")'), { answer: 42 });
  t.equal(ask(t, 'require("./other.js") === require("./other")'), true);
  t.match(ask(t, 'require("@a/b")'), { value: '@a/b may not require c' });
  t.equal(ask(t, 'require("c")'), 'main may not require c');
  t.equal(ask(t, 'require("./node_modules/c/index.js")'), 'main may not require c');
  t.match(ask(t, 'require("../outside.js")'), /Cannot find module/);
});

t.test('of the host it has the functions that it is handed, and nothing by which to reach more', async (t) => {
  t.equal(ask(t, 'require("path").basename("a/b")'), 'b');
  t.equal(ask(t, 'require("node:path").basename("a/b")'), 'b');
  t.strictSame(ask(t, 'Object.keys(require("path"))'), ['basename']);
  t.equal(ask(t, 'require("fs")'), 'main may not require fs');
  t.strictSame(ask(t, 'Object.keys(console)'), ['log']);
  t.equal(ask(t, 'typeof process'), 'undefined');
});

t.test('each door leaves open what it is named after', async (t) => {
  t.equal(ask(t, 'typeof process', 'absent globals'), 'object');
  t.match(ask(t, 'require("c")', 'module allow-list'), { name: 'c' });
  t.type(ask(t, 'require("fs").readFileSync', 'module allow-list'), 'function');
  t.equal(ask(t, 'module.constructor === {}.constructor'), false);
  t.equal(ask(t, 'typeof module.constructor._load'), 'undefined');
  t.equal(ask(t, 'typeof module.constructor._load', 'bare module'), 'function');
  t.equal(ask(t, 'Object.isFrozen(require("./other.js"))'), true);
  t.equal(ask(t, 'Object.isFrozen(require("./other.js"))', 'hardened exports'), false);
});

t.test('a package that the policy does not have', async (t) => {
  t.equal(ask(t, 'require("d")', 'module allow-list'), 'the policy has no package d: add what it may have');
});
