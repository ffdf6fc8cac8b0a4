import t from 'tap';
import { loadLaw } from './law.ts';

const law = loadLaw();

t.test('steps by their key, and the enumeration values that they name', async (t) => {
  t.match(law.step('sec-hardenvalue 4.e.i'), { text: 'Let desc be ? O.[[GetOwnProperty]](P).', depth: 2, question: 1 });
  t.throws(() => law.step('sec-hardenvalue 99'), /no step sec-hardenvalue 99: .*npm run steps/);
  t.ok(law.constants.has('repairing') && !law.constants.has('O'));
});

t.test('an id without steps is refused, with those that are near it', async (t) => {
  law.requireSteps('sec-hardenvalue');
  const refused: [string, RegExp][] = [
    ['sec-hardenvalu', /^the law has no clause sec-hardenvalu; near it: sec-hardenvalue, /],
    ['HardenValue', /^the law has no clause HardenValue; near it: sec-hardenvalue, /],
    ['sec-hardening', /^sec-hardening has no algorithm; near it: sec-harden$/],
    ['sec-quantum-tunnel', /^the law has no clause sec-quantum-tunnel; the ids stand in spec/],
  ];
  for (const [id, message] of refused) t.throws(() => law.requireSteps(id), message);
});
