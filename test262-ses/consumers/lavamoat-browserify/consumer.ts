// The application of ../lavamoat, bundled by browserify with LavaMoat's plugin.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer, Row, Surroundings } from '../consumer.ts';
import { layOut } from '../lavamoat/application.ts';
import { type Bundled, build, runBundles } from '../lavamoat/bundles.ts';
import { readPolicy } from '../lavamoat/policy.ts';
import { browserifyMarks, findSES, findShim, nameVendored, swapSES } from '../ses.ts';

/** A bundle is for pages, where these modules of node are empty. */
const absent = ['reads a file', 'writes a file', 'starts a process', 'opens a connection'];

async function run(surroundings: Surroundings): Promise<Row[]> {
  const { root, folder, say } = surroundings;
  const shim = readFileSync(findShim(root), 'utf8');
  const runtime = join(folder, 'node_modules/@lavamoat/lavapack/src/runtime.js');
  if (!existsSync(join(folder, 'node_modules/lavamoat-browserify')) || !existsSync(runtime)) {
    const again = 'remove its node_modules, and run `npm run consumers` again';
    throw new Error(`LavaMoat's plugin is not in ${folder}: ${again}`);
  }
  cpSync(join(import.meta.dirname, 'build.cjs'), join(folder, 'build.cjs'));
  say('the policy for the harmless dependency');
  const policy = await writePolicy(surroundings);
  const name = nameVendored(findSES(readFileSync(runtime, 'utf8'), browserifyMarks));
  const lavamoat: Bundled = {
    name,
    expected: 'denied',
    async bundle(place, version) {
      const application = layOut(place, version);
      writeFileSync(join(place, 'policy.json'), policy);
      await build(application, [place, 'use'], surroundings);
      return application;
    },
  };
  const plain: Bundled = {
    name: 'plain',
    expected: 'succeeds',
    async bundle(place, version) {
      const application = layOut(place, version);
      await build(application, [place], surroundings);
      return application;
    },
  };
  const swapped: Bundled = {
    name: 'shim',
    expected: 'denied',
    async bundle(place, version) {
      const application = await lavamoat.bundle(place, version);
      const file = join(place, 'dist/bundle.js');
      writeFileSync(file, swapSES(readFileSync(file, 'utf8'), shim, browserifyMarks));
      return application;
    },
  };
  return runBundles([plain, lavamoat, swapped], surroundings, absent);
}

/** Has LavaMoat write the policy for the harmless version, which names the folders of browserify's own packages. */
async function writePolicy(surroundings: Surroundings): Promise<string> {
  const place = join(surroundings.folder, 'policy');
  await build(layOut(place, 'harmless'), [place, 'write'], surroundings);
  const file = join(place, 'policy.json');
  readPolicy(file);
  return readFileSync(file, 'utf8');
}

export const consumer: Consumer = {
  name: 'lavamoat-browserify',
  title: 'The same application with the malicious dependency, bundled by browserify with the plugin of LavaMoat.',
  run,
};
