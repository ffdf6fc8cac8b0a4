// What `npm run sweep` does, as a consumer; its bounded part takes packages that the project itself has installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Consumer, Row, Surroundings } from '../consumer.ts';
import { entryOf, folderOf, installPackages, type ListedPackage, readPackages } from '../packages.ts';
import { listRealms, type Realm } from './realms.ts';
import { countAll, type Explanation, explanationOf, type Found, loadable } from './results.ts';
import { readExplanations, sweep } from './run.ts';

/** Among them four of the five that the peer is known to fail. */
const bounded = ['acorn', 'ast-types', 'chalk', 'colors', 'get-intrinsic', 'js-yaml', 'private', 'recast', 'semver'];

export const consumer: Consumer = {
  name: 'sweep',
  title: 'Popular packages of npm, loaded after lockdown in the start realm',
  minutes: 60,
  async run(surroundings) {
    const { root, say, signal } = surroundings;
    const realms = listRealms(root);
    const { installed, list } = await findPackages(surroundings);
    let done = 0;
    const found = await sweep({
      installed,
      list,
      realms,
      signal,
      memory: surroundings.bounded ? null : join(root, 'out/sweep-cache.json'),
      onDone() {
        done += 1;
        if (done % 100 === 0) say(`${done} of ${list.length * realms.length}`);
      },
    });
    const explanations = readExplanations();
    return realms.map((realm) => makeRow(realm, found, realms, explanations));
  },
};

async function findPackages(surroundings: Surroundings): Promise<{ installed: string; list: ListedPackage[] }> {
  const { root, say, signal } = surroundings;
  if (surroundings.bounded) return { installed: root, list: bounded.map((name) => describe(root, name)) };
  const installed = join(root, 'out/packages');
  const list = readPackages(join(import.meta.dirname, '../packages.json'));
  await installPackages(installed, list, { say, signal });
  return { installed, list };
}

/** A package that is installed, as a list has it. */
function describe(installed: string, name: string): ListedPackage {
  const folder = folderOf(installed, { name, version: '', kind: 'cjs' });
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [required, imported] = (['require', 'import'] as const).map((way) => entryOf(folder, way) !== null);
  return { name, version, kind: required && imported ? 'dual' : required ? 'cjs' : 'esm' };
}

/** Only what the shim does is checked; of the others there are the figures. */
function makeRow(realm: Realm, found: Found[], realms: Realm[], explanations: Explanation[]): Row {
  const { key, title, by } = realm;
  const checks: Check[] = loadable(found).map(({ name, outcomes }) => {
    const isExplained = explanationOf(explanations, name, key) !== undefined;
    const outcome = outcomes[key] === null ? 'loads' : isExplained ? 'fails as explained' : outcomes[key];
    return { name, expected: isExplained ? 'fails as explained' : 'loads', outcome };
  });
  const [{ loaded, tried }] = countAll(found, realms).filter((count) => count.realm === key);
  const figures = [
    { name: 'loaded', value: loaded, unit: 'packages' },
    { name: 'tried', value: tried, unit: 'packages' },
  ];
  return { subject: title, checks: by === 'shim' ? checks : [], figures };
}
