import t from 'tap';
import { authorityAfter, authorityBefore, drawGraph } from './graph.ts';

const policy = {
  main: { globals: { console: ['log'] }, builtins: {}, packages: ['a&b'] },
  'a&b': { globals: {}, builtins: { fs: ['readFileSync'] }, packages: [] },
};
const powers = ['console', 'fs'];

t.test('without a policy each package reaches all, and can change it', async (t) => {
  const { edges } = authorityBefore(['main', 'a&b'], powers);
  t.equal(edges.length, 6);
  t.ok(edges.every(({ from, to, changes }) => from !== to && changes));
});

t.test('with one it reaches what it is handed', async (t) => {
  t.strictSame(authorityAfter(policy, powers).edges, [
    { from: 'main', to: 'console', changes: false },
    { from: 'main', to: 'a&b', changes: false },
    { from: 'a&b', to: 'fs', changes: false },
  ]);
});

t.test('the picture says in words what it shows', async (t) => {
  const picture = drawGraph(authorityAfter(policy, powers), 'a < b');
  t.match(picture, /<title id="title">a &#60; b<\/title>/);
  t.match(picture, /main uses console, a&#38;b\. a&#38;b uses fs\./);
  t.match(picture, /role="img" aria-labelledby="title description"/);
  t.equal(picture.match(/<path class="edge uses"/g)?.length, 3);
  t.notMatch(picture, /a&b/);
  const before = drawGraph(authorityBefore(['main'], []), '');
  t.match(before, /main reaches nothing\./);
});
