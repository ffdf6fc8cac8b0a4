import { join } from 'node:path';
import t from 'tap';
import { bareEnvironment, browserifyMarks, findSES, findShim, nameVendored, swapSES, webpackMarks } from './ses.ts';

t.test('the name of a vendored SES', async (t) => {
  t.equal(nameVendored('// ses@1.15.0\n(functors => {})'), 'ses 1.15.0');
  t.equal(nameVendored("'use strict';\n// ses@2.3.0\n"), 'ses 2.3.0');
  t.throws(() => nameVendored('(functors => {})'), /does not begin with its version/);
});

t.test('a shim that is not there says how it is built', async (t) => {
  const root = t.testdir({ out: { 'ses262-compat.js': '' } });
  t.equal(findShim(root), join(root, 'out/ses262-compat.js'));
  t.throws(() => findShim(join(root, 'out')), /ses262-compat\.js is not there: run `npm run build` first/);
});

t.test('variables that change how programs run are not handed on', async (t) => {
  Object.assign(process.env, { LOCKDOWN_ERROR_TAMING: 'unsafe', NODE_OPTIONS: '', LAVAMOAT_DEBUG_RESOLVE: '1' });
  const names = Object.keys(bareEnvironment());
  t.notOk(names.some((name) => /^(LOCKDOWN|NODE|LAVAMOAT)_/.test(name)));
  t.ok(names.includes('PATH'));
});

for (const [name, marks] of Object.entries({ webpack: webpackMarks, browserify: browserifyMarks })) {
  const { start, end } = marks;
  const bundle = `'use strict';${start}// ses@1.15.0\nlockdown()${end}(()=>{run()})()`;

  t.test(`the text of SES is found in a bundle of ${name} and swapped, whatever is in it`, async (t) => {
    t.equal(findSES(bundle, marks), '// ses@1.15.0\nlockdown()');
    const script = "'$&'.replace(/$`/, '$1')";
    t.equal(swapSES(bundle, script, marks), `'use strict';${start}${script}${end}(()=>{run()})()`);
  });

  t.test(`another text than a bundle of ${name} is refused`, async (t) => {
    for (const text of ['(()=>{run()})()', start, bundle + bundle, bundle + end]) {
      t.throws(() => swapSES(text, '', marks), /has not one text of SES/);
    }
  });
}
