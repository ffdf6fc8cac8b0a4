// The host notices drivers that are not confined.
import vm from 'node:vm';
import t from 'tap';
import type { Check } from '../consumer.ts';
import { hasPassed } from '../results.ts';
import { hostProgram } from './consumer.ts';

function run(kind: 'plain' | 'locking', prelude: string): Check[] {
  let out = '';
  const print = (line: string) => {
    out = line;
  };
  const realm = vm.createContext({ print, setTimeout: () => {} });
  vm.runInContext(prelude, realm);
  vm.runInContext(hostProgram(kind, false), realm);
  return JSON.parse(out).checks;
}

t.test('on a plain engine every attempt works', async (t) => {
  const attempts = run('plain', '').filter(({ expected }) => expected === 'allowed');
  t.ok(attempts.length >= 14);
  t.same(
    attempts.filter((check) => !hasPassed(check)),
    [],
  );
});

t.test('compartments that confine nothing fail', async (t) => {
  const leaky = `var lockdown = () => {}, harden = (value) => value;
    var Compartment = class {
      constructor({ globals }) { Object.assign(globalThis, globals); }
      evaluate(text) { return (0, eval)(text); }
    };`;
  const failed = run('locking', leaky).filter((check) => !hasPassed(check));
  const names = failed.map(({ name }) => name);
  for (const name of [
    'lockdown can be called again',
    'changes what it was granted',
    "finds the host's global object",
  ]) {
    t.ok(names.includes(name), name);
  }
});
