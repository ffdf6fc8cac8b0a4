// JavaScriptCore: out/engines/javascriptcore is a link to Debian's jsc or, where that is not to be had, to bun.
import { existsSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unpackPackage } from './packages.mjs';
import { findCommand, run, say } from './process.mjs';

const place = (root) => join(root, 'out', 'engines');

/** Makes the link to the jsc on PATH. Returns whether there is one. */
export function linkJsc(root) {
  const jsc = findCommand('jsc');
  if (jsc) link(root, jsc);
  return jsc !== null;
}

/** Whether the link leads to an engine: to jsc, if there is one on this machine. */
export function isJavaScriptCoreThere(root) {
  const path = join(place(root), 'javascriptcore');
  const jsc = findCommand('jsc');
  return existsSync(path) && (jsc === null || readlinkSync(path) === jsc);
}

/**
 * Takes bun's binary out of its npm package. `pins` holds a pin for each platform.
 * Throws an Error when there is none for this one, or when it does not run.
 */
export async function linkBun(root, pins) {
  const pin = pins[`${process.platform}-${process.arch}`];
  if (!pin) throw new Error(`no package of bun is pinned for ${process.platform}-${process.arch}`);
  const name = `bun-${pin.npm.split('@').at(-1)}`;
  const folder = join(place(root), name);
  if (!existsSync(folder)) {
    say(`Fetching bun, which has JavaScriptCore in it (npm pack ${pin.npm}, 40 MB)`);
    await unpackPackage(pin, folder);
  }
  await run([join(folder, 'bin', 'bun'), '--version']);
  link(root, join(name, 'bin', 'bun'));
}

function link(root, target) {
  mkdirSync(place(root), { recursive: true });
  const unfinished = join(place(root), 'javascriptcore.unfinished');
  rmSync(unfinished, { force: true });
  symlinkSync(target, unfinished);
  renameSync(unfinished, join(place(root), 'javascriptcore'));
}
