import { join } from 'node:path';
import { build } from 'esbuild';

/** The peer's ModuleSource as a script, as a path from the project's folder. */
export const peerModuleSource = 'out/bench/peer-module-source.js';

/**
 * The peer has its ModuleSource, and Babel under it, in a package of modules: makes one script of them, for shells that
 * load nothing else. A bare realm has neither the `process` nor the `console` that Babel looks at.
 * @param root the project's folder
 * @throws Error when the package is not installed
 */
export async function buildPeerModuleSource(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'node_modules/@endo/module-source/shim.js')],
    outfile: join(root, peerModuleSource),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env': '{}', console: '{}' },
    logLevel: 'silent',
  });
}
