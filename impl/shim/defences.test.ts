// How a defence is taken out of a source, and that each mark of the shim can be.
import { globSync, readFileSync } from 'node:fs';
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
