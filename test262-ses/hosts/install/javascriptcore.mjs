// JavaScriptCore: out/engines/javascriptcore is a link to Debian's jsc or, where that is not to be had, to bun.
import { existsSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findCommand } from './process.mjs';
import { link, unpackProgram } from './programs.mjs';

/** Makes the link to the jsc on PATH. Returns whether there is one. */
export function linkJsc(root) {
  const jsc = findCommand('jsc');
  if (jsc) link(root, 'javascriptcore', jsc);
  return jsc !== null;
}

/** Whether the link leads to an engine: to jsc, if there is one on this machine. */
export function isJavaScriptCoreThere(root) {
  const path = join(root, 'out', 'engines', 'javascriptcore');
  const jsc = findCommand('jsc');
  return existsSync(path) && (jsc === null || readlinkSync(path) === jsc);
}

/**
 * Makes the link to bun, which has JavaScriptCore in it. `pins` holds a pin for each platform.
 * Throws an Error when there is none for this one, or when it does not run.
 */
export async function linkBun(root, pins) {
  link(root, 'javascriptcore', await unpackProgram(root, 'bun', 'bin/bun', pins));
}
