import t from 'tap';
import { missingScripts, readEngines } from './engines.ts';

const file = {
  engines: {
    engine262: { name: 'engine262', command: ['node'], bare: ['--bare'], install: '' },
    xs: { name: 'XS', command: ['xs262'], bare: ['--no-ses'], install: 'build it' },
    jsc: { name: 'JavaScriptCore', command: ['jsc'], bare: [], install: '' },
  },
  implementations: {
    native: { prelude: [] },
    shim: { prelude: ['shim.js'] },
    peer: { prelude: ['peer.js', 'test262-ses/hosts/adapter.js'] },
    stub: { prelude: ['stub.js'] },
  },
  columns: {
    engine262: { engine: 'engine262', implementation: 'native' },
    xs: { engine: 'xs', implementation: 'native' },
    'shim-xs': { engine: 'xs', implementation: 'shim' },
    'peer-jsc': { engine: 'jsc', implementation: 'peer' },
    'shim-jsc': { engine: 'jsc', implementation: 'shim' },
    'stub-jsc': { engine: 'jsc', implementation: 'stub' },
  },
};

t.test(
  'the columns tell which implementations an engine is measured with; the reference is not measured',
  async (t) => {
    const root = t.testdir({ 'engines.json': JSON.stringify(file), 'peer.js': '' });
    const [xs, jsc, ...more] = readEngines(root);
    t.strictSame(more, []);
    t.match(xs, { key: 'xs', name: 'XS', command: ['xs262'], install: 'build it' });
    t.strictSame(
      [...xs.variants],
      [
        ['plain', { arguments: ['--no-ses'], scripts: [] }],
        ['shim', { arguments: ['--no-ses'], scripts: ['shim.js'] }],
        ['native', { arguments: [], scripts: [] }],
      ],
    );
    t.strictSame([...jsc.variants.keys()], ['plain', 'shim', 'peer']);
    t.strictSame(jsc.variants.get('peer')?.scripts, ['peer.js'], 'without the adapter');
    t.strictSame(missingScripts(root, ['peer.js', 'shim.js']), ['shim.js']);
  },
);
