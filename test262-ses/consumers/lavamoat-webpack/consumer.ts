// The application of ../lavamoat, bundled by webpack with LavaMoat's plugin.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Consumer, Row, Surroundings } from '../consumer.ts';
import { layOut, policyFolder } from '../lavamoat/application.ts';
import { type Bundled, build, runBundles } from '../lavamoat/bundles.ts';
import { readPolicy } from '../lavamoat/policy.ts';
import { runProcess } from '../process.ts';
import { findSES, findShim, nameVendored, webpackMarks } from '../ses.ts';

async function run(surroundings: Surroundings): Promise<Row[]> {
  const { folder } = surroundings;
  const ses = join(folder, 'node_modules/ses/dist/ses.cjs');
  if (!existsSync(join(folder, 'node_modules/@lavamoat/webpack')) || !existsSync(ses)) {
    const again = 'remove its node_modules, and run `npm run consumers` again';
    throw new Error(`LavaMoat's plugin is not in ${folder}: ${again}`);
  }
  cpSync(join(import.meta.dirname, 'build.cjs'), join(folder, 'build.cjs'));
  const shim = await packShim(surroundings);
  const stock = readFileSync(ses, 'utf8');
  const subjects = [
    { ...bundleWith(null, undefined, surroundings), name: 'plain' },
    { ...bundleWith(stock, undefined, surroundings), name: nameVendored(stock) },
    { ...bundleWith(readFileSync(join(shim, 'ses262-compat.js'), 'utf8'), shim, surroundings), name: 'shim' },
  ];
  return runBundles(subjects, surroundings, []);
}

/** Makes the package that people install, and returns its folder. */
async function packShim({ root, folder, signal }: Surroundings): Promise<string> {
  const out = join(folder, 'packed');
  const from = dirname(findShim(root));
  const command = [process.execPath, join(root, 'impl/shim/package/build.ts'), '--from', from, '--out', out];
  const { status, stderr } = await runProcess(command, { cwd: root, signal });
  if (status !== 0) throw new Error(`the package cannot be made: ${stderr.trim()}`);
  return join(out, 'package-compat');
}

/**
 * A bundle with LavaMoat's runtime and that script of SES in it, or with neither. Where the script is that of a package,
 * its folder is given.
 */
function bundleWith(script: string | null, ses: string | undefined, surroundings: Surroundings): Omit<Bundled, 'name'> {
  const { folder } = surroundings;
  return {
    expected: script === null ? 'succeeds' : 'denied',
    async bundle(place, version) {
      const application = layOut(place, version);
      const policy = join(place, policyFolder);
      readPolicy(join(policy, 'policy.json'));
      if (script === null) {
        await build(application, [place], surroundings);
        return application;
      }
      overrideSES(folder, ses);
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

/** Puts a package where an override of npm would have the plugin find it as `ses`; none gives it its own one again. */
export function overrideSES(folder: string, ses: string | undefined): void {
  const nested = join(folder, 'node_modules/@lavamoat/webpack/node_modules/ses');
  rmSync(nested, { recursive: true, force: true });
  if (ses === undefined) return;
  mkdirSync(dirname(nested), { recursive: true });
  cpSync(ses, nested, { recursive: true });
}

export const consumer: Consumer = {
  name: 'lavamoat-webpack',
  title: 'The same application with the malicious dependency, bundled by webpack with the plugin of LavaMoat.',
  run,
};
