import t from 'tap';
import { parseOptions } from './options.ts';

t.test('the program and how to run it', async (t) => {
  const plain = { module: false, locked: false, compartment: false, steps: false, explain: [] };
  t.strictSame(parseOptions(['file.js']), { ...plain, source: { file: 'file.js' } });
  t.strictSame(parseOptions(['-m', '-']), { ...plain, module: true, source: { file: '-' } });
  t.strictSame(parseOptions(['-lcs', '-e', '']), {
    ...plain,
    ...{ locked: true, compartment: true, steps: true, source: { text: '' } },
  });
  t.match(parseOptions(['x', '--explain', 'sec-a,sec-b', '-x', 'sec-c']), { explain: ['sec-a', 'sec-b', 'sec-c'] });
  t.equal(parseOptions(['--help']), 'help');
  t.equal(parseOptions(['--version']), 'version');
});

t.test('wrong use says what to do', async (t) => {
  const wrong: [RegExp, ...string[]][] = [
    [/expected one program.*got 0/],
    [/expected one program.*got 2/, '-e', '1', 'file'],
    [/expected one program.*got 2/, '-e', '1', '-e', '2'],
    [/--unknown/, '--unknown', 'file'],
    [/--eval/, '--eval'],
  ];
  for (const [message, ...args] of wrong)
    t.throws(() => parseOptions(args), { name: 'Error', message }, args.join(' '));
});
