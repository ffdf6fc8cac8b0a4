// The application of ../lavamoat, bundled by webpack with LavaMoat's plugin.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer, Row, Surroundings } from '../consumer.ts';
import { layOut, policyFolder } from '../lavamoat/application.ts';
import { type Bundled, build, runBundles } from '../lavamoat/bundles.ts';
import { readPolicy } from '../lavamoat/policy.ts';
import { findSES, findShim, nameVendored, webpackMarks } from '../ses.ts';

async function run(surroundings: Surroundings): Promise<Row[]> {
  const { root, folder } = surroundings;
  const shim = readFileSync(findShim(root), 'utf8');
  const ses = join(folder, 'node_modules/ses/dist/ses.cjs');
  if (!existsSync(join(folder, 'node_modules/@lavamoat/webpack')) || !existsSync(ses)) {
    const again = 'remove its node_modules, and run `npm run consumers` again';
    throw new Error(`LavaMoat's plugin is not in ${folder}: ${again}`);
  }
  cpSync(join(import.meta.dirname, 'build.cjs'), join(folder, 'build.cjs'));
  const stock = readFileSync(ses, 'utf8');
  const subjects = [
    { ...bundleWith(undefined, surroundings), name: 'plain' },
    { ...bundleWith(stock, surroundings), name: nameVendored(stock) },
    { ...bundleWith(shim, surroundings), name: 'shim' },
  ];
  return runBundles(subjects, surroundings, []);
}

/** A bundle with LavaMoat's runtime and that script of SES in it, or with neither. */
function bundleWith(script: string | undefined, surroundings: Surroundings): Omit<Bundled, 'name'> {
  const { folder } = surroundings;
  return {
    expected: script === undefined ? 'succeeds' : 'denied',
    async bundle(place, version) {
      const application = layOut(place, version);
      const policy = join(place, policyFolder);
      readPolicy(join(policy, 'policy.json'));
      if (script === undefined) {
        await build(application, [place], surroundings);
        return application;
      }
      overrideSES(folder, script);
      try {
        await build(application, [place, policy], surroundings);
      } finally {
        overrideSES(folder, undefined);
      }
      if (findSES(readFileSync(join(place, 'dist/bundle.js'), 'utf8'), webpackMarks) !== script) {
        throw new Error('the bundle has another SES in it than it was to have');
      }
      return application;
    },
  };
}

/** Puts a script where an override of npm would have the plugin find it as `ses`; none gives it its own one again. */
export function overrideSES(folder: string, script: string | undefined): void {
  const nested = join(folder, 'node_modules/@lavamoat/webpack/node_modules/ses');
  rmSync(nested, { recursive: true, force: true });
  if (script === undefined) return;
  mkdirSync(nested, { recursive: true });
  writeFileSync(join(nested, 'package.json'), JSON.stringify({ name: 'ses', version: '0.0.0', main: 'ses.cjs' }));
  writeFileSync(join(nested, 'ses.cjs'), script);
}

export const consumer: Consumer = {
  name: 'lavamoat-webpack',
  title: 'The same application with the malicious dependency, bundled by webpack with the plugin of LavaMoat.',
  run,
};
