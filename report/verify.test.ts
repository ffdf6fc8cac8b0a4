import t from 'tap';
import { countTap } from './verify.ts';

t.same(countTap(['ok 1', '# { total: 12, pass: 12 }']), { passed: 12, failed: 0 });
t.same(countTap(['# { total: 12, pass: 9, skip: 1, fail: 2 }', '# time=1ms']), { passed: 9, failed: 2 });
t.throws(() => countTap(['ok 1']), { message: 'tap printed no totals' });
