import t from 'tap';
import type { Case } from './case.ts';
import { compare } from './compare.ts';
import { differences } from './differences.ts';
import { globals } from './kinds/globals.ts';
import { graphs } from './kinds/graphs.ts';
import { modules } from './kinds/modules.ts';
import { options } from './kinds/options.ts';
import { programs } from './kinds/programs.ts';
import { sample, shrink } from './sample.ts';

t.test('cases are the same for the same seed, are data, and parse', async (t) => {
  for (const { name, cases } of [programs, graphs, globals, options, modules]) {
    const values = sample(cases, 42, 100).map(({ value_ }) => value_);
    t.strictSame(
      sample(cases, 42, 100).map(({ value_ }) => value_),
      values,
      name,
    );
    t.strictSame(JSON.parse(JSON.stringify(values)), values, `${name} as JSON`);
    for (const { program } of values) new Function('observer', `"use strict"; ${program}`);
    t.ok(new Set(values.map(({ program }) => program)).size > 60, `${name}: most cases differ`);
    const hits = values.flatMap((value) => value.hits);
    const names = new Set(differences.map((difference) => difference.name));
    t.strictSame(
      [...new Set(hits)].filter((hit) => !names.has(hit)),
      [],
      `${name}: what cases hit is in the list`,
    );
  }
});

t.test('to shrink stops where nothing simpler fails, and when time is over', async (t) => {
  const [first] = sample(graphs.cases, 1, 30).filter(
    ({ value_ }) => value_.program.includes('RegExp') || value_.program.length > 2500,
  );
  const never = await shrink(graphs.cases, first, async () => -1, 10);
  t.equal(never, first.value_);
  const always = await shrink(graphs.cases, first, async () => 0, 10);
  t.ok(always.program.length < first.value_.program.length);
  t.equal(await shrink(graphs.cases, first, async () => 0, 0), first.value_);
});

t.test('what is expected is what the law does, or else most; known differences are named', async (t) => {
  const given: Case = { locked: true, needs: [], hits: ['live-global-removal'], program: '' };
  const seen = (entries: Record<string, string>) => new Map(Object.entries(entries));
  t.equal(compare(given, seen({ xs: 'a' })), null);
  t.strictSame(compare(given, seen({ engine262: 'a', xs: 'b', 'other-v8': 'b' })), {
    expected: 'a',
    deviations: [
      { column: 'xs', known: null },
      { column: 'other-v8', known: null },
    ],
  });
  t.equal(compare(given, seen({ xs: 'a', one: 'b', other: 'b' }))?.expected, 'b');
  t.match(compare(given, seen({ engine262: 'a', 'shim-v8': 'b' }))?.deviations, [
    { column: 'shim-v8', known: { name: 'live-global-removal' } },
  ]);
  const texts = seen({
    engine262: 'x "function f() { [native code] }"',
    'shim-xs': 'x "function [f] ()"',
    one: 'y "()=>"',
  });
  t.match(compare({ ...given, hits: [] }, texts)?.deviations, [
    { column: 'shim-xs', known: { name: 'function-text' } },
    { column: 'one', known: null },
  ]);
});
