import t from 'tap';
import { takeScuttling } from './scuttling.ts';

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
