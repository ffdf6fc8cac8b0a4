// How a defence is taken out of a source, and that each mark of the shim can be.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { listDefences, removeDefence } from './defences.ts';

t.test('what stands below a mark is not there', async (t) => {
  const source = `const a = [
  // defence: element
  ['x', 1],
  'y',
];
// defence: statement
if (a) {
  b();
}
c({
  // defence: property
  d: 1,
  e: 2,
});`;
  const rest = (defence: string) => removeDefence(source, defence).replaceAll(/\/\/ .*|\s/g, '');
  t.equal(rest('element'), "consta=['y',];if(a){b();}c({d:1,e:2,});");
  t.equal(rest('statement'), "consta=[['x',1],'y',];c({d:1,e:2,});");
  t.equal(rest('property'), "consta=[['x',1],'y',];if(a){b();}c({e:2,});");
  t.equal(removeDefence(source, 'another'), source);
});

t.test('a text reads another', async (t) => {
  t.match(removeDefence('// defence: a: x => y\nconst z = x + x;', 'a'), /const z = y \+ y;/);
  t.match(removeDefence('// defence: a: x =>\n// defence: b\nconst z = [x];', 'a'), /const z = \[\];/);
  t.throws(() => removeDefence('// defence: a: w => y\nconst z = x;', 'a'), /defence a: "w" does not stand in/);
  t.throws(() => removeDefence('// defence: two words\nf();', 'a'), /is no mark: see impl/);
  t.throws(() => removeDefence('f();\n// defence: a\n', 'a'), /above nothing/);
});

t.test('each mark of the shim changes its source', async (t) => {
  const sources = globSync('*.ts', { cwd: import.meta.dirname, exclude: ['*.test.ts', 'defences.ts'] });
  const texts = sources.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
  const defences = listDefences();
  t.ok(defences.length > 20);
  for (const defence of defences) {
    t.ok(
      texts.some((text) => removeDefence(text, defence) !== text),
      defence,
    );
  }
});

t.test('a build without one', async (t) => {
  const out = t.testdir();
  const build = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts'), '--out', out, ...args], { encoding: 'utf8' });
  t.same(build('--defences').stdout.trim().split('\n'), listDefences());
  t.equal(build('--without', 'terminator').status, 0);
  const rest = readFileSync(join(out, 'without/terminator.js'), 'utf8');
  t.match(rest, 'hardenIntrinsics()');
  t.notMatch(rest, 'has: () => true');
  const { status, stderr } = build('--without', 'walls');
  t.equal(status, 2);
  t.match(stderr, /^impl\/shim\/build\.ts: unknown defence walls; known: all, accessors-without-cell, /);
});
