import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { processesWith } from '../test262-ses/hosts/processes.ts';
import { countConsumers, countDefences, countFuzz, countHosts, countMutants, countTap } from './verify.ts';

t.same(countTap(['ok 1', '# { total: 12, pass: 12 }']), { passed: 12, failed: 0 });
t.same(countTap(['# { total: 12, pass: 9, skip: 1, fail: 2 }', '# time=1ms']), { passed: 9, failed: 2 });
t.throws(() => countTap(['ok 1']), { message: 'tap printed no totals' });

t.same(countMutants(['a survivor', '60 mutants: 57 killed, 2 explained, 1 survived']), { passed: 59, failed: 1 });
t.throws(() => countMutants(['1 mutant survives']), { message: 'the mutation run printed no figures' });

t.same(countHosts(['environment  script', '961 passed, 2 failed']), { passed: 961, failed: 2 });
t.throws(() => countHosts(['hosts: there is no package']), { message: 'the environments printed no figures' });
t.same(countConsumers(['consumer  subject', '41 passed, 0 failed']), { passed: 41, failed: 0 });
t.throws(() => countConsumers(['made cannot be run']), { message: 'the consumers printed no figures' });
t.same(countFuzz(['a case', '60 cases: 58 as expected, 2 differ']), { passed: 58, failed: 2 });
t.throws(() => countFuzz(['seed 1']), { message: 'the fuzzing run printed no figures' });

t.test('a signal ends what a part started', async (t) => {
  const mark = `SES262_VERIFY=${process.pid}`;
  const env = { ...process.env, CI: '', SES262_VERIFY: `${process.pid}` };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'verify.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  while (processesWith(mark).length < 4) await setTimeout(20);
  child.kill('SIGTERM');
  t.same(await closed, [1, null]);
  while (processesWith(mark).length > 0) await setTimeout(20);
  t.end();
});
t.same(countDefences(['a problem', '45 defences, 90 attacks: 1 wrong']), { passed: 89, failed: 1 });
t.throws(() => countDefences([]), { message: 'the run of the defences printed no figures' });
