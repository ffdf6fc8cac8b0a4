// How a hardened object looks to packages that read descriptors.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import t from 'tap';

const script = new vm.Script(readFileSync(join(import.meta.dirname, '../../out/ses262.js'), 'utf8'));

t.test('an accessor that stands for a data property says so', async (t) => {
  for (const overrideTaming of ['most', 'all']) {
    const realm = vm.createContext();
    script.runInContext(realm);
    const result = vm.runInContext(
      `lockdown({ overrideTaming: '${overrideTaming}' });
      const { get } = Object.getOwnPropertyDescriptor(String.prototype, 'indexOf');
      const { value, ...attributes } = Object.getOwnPropertyDescriptor(get, 'originalValue');
      const { get: own } = Object.getOwnPropertyDescriptor(Map.prototype, 'size');
      JSON.stringify([value === ''.indexOf, attributes, Object.isFrozen(get), 'originalValue' in own])`,
      realm,
    );
    const attributes = { writable: false, enumerable: true, configurable: false };
    t.same(JSON.parse(result), [true, attributes, true, false]);
  }
});
