import t from 'tap';
import { annotate } from './annotate.ts';
import { madeProject } from './fixture.ts';

const rendering = String(madeProject()['out/spec/index.html']);
const notes = {
  start: '[start]',
  heading: (clause: string) => `[${clause}]`,
  step: (clause: string, index: number) => `[${clause} ${index}]`,
};

t.test('notes stand before the first clause, below headings and behind the text of steps', async (t) => {
  const { text, steps } = annotate(rendering, notes);
  t.strictSame(Object.fromEntries(steps), { 'sec-hardening': 0, 'sec-harden': 3, 'sec-lockdown': 2 });
  t.match(text, '[start]<emu-clause id=sec-hardening>');
  t.match(text, ' Hardening</h1>[sec-hardening]');
  t.match(text, 'then[sec-harden 0]<ol><li class=exit>Throw a TypeError exception.[sec-harden 1]</li></ol></li>');
  t.match(text, 'HardenValue(value).[sec-harden 2]</li></ol></emu-alg>');
  t.match(text, 'Assert: there is an agent.[sec-lockdown 0]</li>');
  t.equal(text.match(/\[/g)?.length, 1 + 3 + 5 + 1, 'and nowhere else: one bracket is the text’s own');
});

t.test('all else stays as it is', async (t) => {
  const { text } = annotate(rendering, notes);
  t.equal(text.replace(/\[(start|sec-[^\]]*)\]/g, ''), rendering);
});

t.test('without clauses nothing is noted', async (t) => {
  const page = '<p>None<ol><li>No step</ol>';
  t.strictSame(annotate(page, notes), { text: page, steps: new Map() });
});
