import t from 'tap';
import { divide } from '../ses.ts';
import { swapSES, takeScuttling } from './bundle.ts';

const before = '/*! SES sources included by LavaMoat. Do not optimize or minify. */\n;\n';
const after = '\n;/*! end SES */\n/*! license */\n(()=>{run()})()';
const bundle = `${before}// ses@1.15.0\nlockdown()${after}`;

t.test('the text of SES is found and swapped, whatever is in it', async (t) => {
  t.equal(divide(bundle).ses, '// ses@1.15.0\nlockdown()');
  const script = "'$&'.replace(/$`/, '$1')";
  t.equal(swapSES(bundle, script), before + script + after);
});

t.test('another bundle is refused', async (t) => {
  const wrong = ['(()=>{run()})()', before, bundle + bundle, `${bundle}\n;/*! end SES */\n`];
  for (const text of wrong) t.throws(() => swapSES(text, ''), /has not one text of SES/);
});

const withOptions = (options: string) => `e.kch=[792],e.options=${options},e.policy={resources:{}}`;
const lockdown = 'lockdown:{errorTaming:"unsafe"}';
const scuttled = `{scuttleGlobalThis:{enabled:!0,exceptions:["$&"]},${lockdown}},(()=>{const t={};e.scuttling=t})()`;

t.test('the options of another bundle, with what they need', async (t) => {
  const stock = withOptions(`{scuttleGlobalThis:{exceptions:["Object"]},${lockdown}}`);
  t.equal(takeScuttling(stock, withOptions(scuttled)), withOptions(scuttled));
  t.throws(() => takeScuttling(stock, stock), /does not turn scuttling on/);
  t.throws(() => takeScuttling(stock, 'run()'), /options of LavaMoat are not in the bundle/);
  t.throws(() => takeScuttling('run()', withOptions(scuttled)), /options of LavaMoat are not in the bundle/);
});
