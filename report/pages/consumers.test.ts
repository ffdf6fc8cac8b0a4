import t from 'tap';
import { hostile } from '../fixture.ts';
import type { Outcome } from '../model.ts';
import { consumersPage } from './consumers.ts';

const check = (name: string, expected: string, outcome = expected) => ({ name, expected, outcome });
const made: Outcome = {
  ...{ name: 'made', title: 'A program that asks', bounded: false, seconds: 3.25 },
  rows: [
    { subject: 'plain', checks: [check('reads a file', 'allowed'), check('only here', 'allowed')], figures: [] },
    {
      subject: 'shim',
      checks: [check('reads a file', 'denied', hostile)],
      figures: [{ name: 'boot', value: 1234.5678, unit: 'ms' }],
      drawing: { title: 'who reaches what', svg: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
    },
  ],
};

t.test('a row for each consumer and subject, with its checks and figures', async (t) => {
  const { text } = consumersPage({ consumers: [made, { ...made, bounded: true }] }).body;
  t.match(text, /<td>plain<\/td><td class="number good"><span aria-hidden="true">✓<\/span> 2\/2<\/td>/);
  t.match(text, /<td>shim<\/td><td class="number bad">.* 0\/1<\/td><td><small>boot 1235 ms<\/small><\/td>/);
  t.match(text, /href="consumers\.html#made-bounded">made \(bounded\)</);
});

t.test('each check beside its outcome on each subject, and what was expected where it failed', async (t) => {
  const { text } = consumersPage({ consumers: [made] }).body;
  const row = (name: string) => new RegExp(`<tr><th scope="row">${name}</th>.*`).exec(text)?.[0] ?? '';
  t.match(row('reads a file'), /✓<\/span> allowed<\/span><\/td><td>.*✗<\/span> &lt;script&gt;.*expected: denied/);
  t.match(row('only here'), /allowed<\/span><\/td><td><\/td><\/tr>/);
  t.notMatch(row('only here'), 'expected:');
  t.match(text, 'A program that asks. It took 3.3\u00a0s; again: <code>npm run consumers -- --only made</code>');
  t.match(text, /alt="who reaches what" src="data:image\/svg\+xml;base64,[\w+/=]+"/);
});

t.test('where none has run, the command', async (t) => {
  t.match(consumersPage({ consumers: [] }).body.text, /run <code>npm run consumers<\/code>/);
});
