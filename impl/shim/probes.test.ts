// What only syntax and built-in functions lead to. An engine is played that has there what no table knows.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

const script = new vm.Script(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'));

function load(preparation: string): vm.Context {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(`var planted = { part: {} }, later = {}; ${preparation}`, context);
  script.runInContext(context);
  return context;
}

const plants = {
  'an iterator helper': 'Iterator.prototype.map = () => Object.create(planted);',
  'a Map iterator': 'Map.prototype.entries = () => Object.create(planted);',
  'an iterator of matches': 'String.prototype.matchAll = () => Object.create(planted);',
  'a promise with its functions': 'Promise.withResolvers = () => ({ planted });',
  'a generator': 'Object.setPrototypeOf(Object.getPrototypeOf(function* () {}).prototype, planted);',
  'an arrow function': 'Object.setPrototypeOf(Function.prototype, planted);',
};
for (const [what, preparation] of Object.entries(plants)) {
  t.test(`what ${what} leads to is hardened`, async (t) => {
    const context = load(preparation);
    t.equal(vm.runInContext('lockdown(); Object.isFrozen(planted) && Object.isFrozen(planted.part)', context), true);
  });
}

const changing = {
  'a Set iterator': 'Set.prototype.values = give;',
  'a wrapped iterator': 'Iterator.from = give;',
  'a string iterator': 'String.prototype[Symbol.iterator] = give;',
};
for (const [what, plant] of Object.entries(changing)) {
  t.test(`lockdown fails where ${what} leads to something else than before`, async (t) => {
    // After the shim has loaded, lockdown looks once, and checks once.
    const context = load(`var looks = 9, give = () => Object.create(looks-- > 0 ? planted : later); ${plant}`);
    vm.runInContext('looks = 1', context);
    const lockdown = () => vm.runInContext('lockdown()', context);
    t.throws(lockdown, { name: 'TypeError', message: `the prototype of ${what} can be reached` });
    t.throws(() => vm.runInContext('new Compartment()', context), { name: 'TypeError' });
  });
}
