import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import t from 'tap';
import { buildPeerModuleSource, peerModuleSource } from './build.ts';

const project = new URL('..', import.meta.url).pathname;

t.test("the peer's ModuleSource is one script, for a bare realm", async (t) => {
  const root = t.testdir({});
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  await buildPeerModuleSource(root);
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext('delete globalThis.console', context);
  vm.runInContext(readFileSync(join(root, peerModuleSource), 'utf8'), context);
  const made = vm.runInContext("new ModuleSource(`import { a } from './a.js'; export const b = a;`)", context);
  t.match([...made.imports], ['./a.js']);
  t.match([...made.exports], ['b']);
});

t.test('a package that is not installed is an error', async (t) => {
  const root = t.testdir({});
  mkdirSync(join(root, 'out'));
  await t.rejects(buildPeerModuleSource(root), /Could not resolve .*module-source/);
});
