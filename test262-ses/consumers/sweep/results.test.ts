import t from 'tap';
import type { Realm } from './realms.ts';
import { countAll, type Found, judge, parseExplanations, renderTable, strayExplanations } from './results.ts';

const realm = (key: string, by: Realm['by']): Realm => ({
  key,
  title: `the realm ${key}`,
  by,
  scripts: [],
  lockdownOptions: null,
  freezes: false,
});
const realms = [realm('plain', 'nobody'), realm('ses', 'peer'), realm('shim', 'shim'), realm('shim-best', 'shim')];

/** Where a package does not load. */
const made = (name: string, ...failing: string[]): Found => ({
  name,
  version: '1.0.0',
  kind: 'cjs',
  outcomes: Object.fromEntries(realms.map(({ key }) => [key, failing.includes(key) ? `no ${key}` : null])),
});

const found = [made('a'), made('b', 'ses', 'shim'), made('c', 'plain', 'ses', 'shim', 'shim-best'), made('d', 'ses')];

const explain = (text: string) => parseExplanations(text).explanations;

t.test('what node as it is does not load counts nowhere', async (t) => {
  const counts = countAll(found, realms);
  t.same(
    counts.map(({ loaded }) => loaded),
    [3, 1, 2, 3],
  );
  t.ok(counts.every(({ tried }) => tried === 3));
});

t.test('a list of explanations', async (t) => {
  const { explanations, problems } = parseExplanations('# why\nshim* a b c\n\nshim-best d  e\nses a b\nshim a\n');
  t.strictSame(explanations, [
    { line: 2, realm: 'shim*', name: 'a', reason: 'b c' },
    { line: 4, realm: 'shim-best', name: 'd', reason: 'e' },
  ]);
  t.match(problems, [/explained\.txt:5: expected/, /explained\.txt:6: expected/]);
});

t.test('what does not load on the shim must be explained, and nothing else', async (t) => {
  t.strictSame(judge(found, realms, []), ['b does not load on shim: no shim']);
  t.strictSame(judge(found, realms, explain('shim b it cannot')), []);
  t.match(judge(found, realms, explain('shim* b it cannot')), [/explained\.txt:1: b loads on shim-best/]);
  t.match(judge(found, realms, explain('shim-best b it cannot')), [
    /b does not load on shim/,
    /txt:1: b loads on shim-best/,
  ]);
  t.strictSame(judge(found, realms, explain('shim b it cannot\nshim gone it cannot')), []);
  t.match(strayExplanations(explain('shim b r\nshim gone r'), found), [/explained\.txt:2: gone is not in the list/]);
});

t.test('the shim loads as many as the peer', async (t) => {
  const fewer = [made('a', 'shim', 'shim-best'), made('b')];
  t.strictSame(judge(fewer, realms, explain('shim* a it cannot')), ['the shim loads 1 packages, the peer 2']);
});

t.test('the table', async (t) => {
  const table = renderTable(found, realms, explain('shim b it cannot'));
  t.match(table, /^the realm plain +3 of 3 +100\.0 %\n/);
  t.match(table, /\nthe realm shim +2 of 3 +66\.7 %\n/);
  t.match(table, /\nb@1\.0\.0\n {2}ses +no ses\n {2}shim +no shim\n {2}why +it cannot\n/);
  t.match(table, /Left out, .*:\n {2}c: no plain$/);
  t.notMatch(table, /a@1/);
  const long = made('a', 'ses');
  long.outcomes.ses = `line\n${'x'.repeat(500)}`;
  t.match(renderTable([long], realms, []), /line x{154}…$/m);
});
