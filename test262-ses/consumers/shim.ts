import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file of the shim's script that has the API which these programs call.
 * @throws Error when it has not been built
 */
export function findShim(root: string): string {
  const file = join(root, 'out/ses262-compat.js');
  if (!existsSync(file)) throw new Error('out/ses262-compat.js is not there: run `npm run build` first');
  return file;
}
