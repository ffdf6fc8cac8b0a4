// Brings up to date what the coverage is read from: the data of the law, and the results of the reference.
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './program.ts';

/**
 * Renders the law when its data is older than its sources, and runs engine262's column of the matrix, which asks only
 * for what the cache does not know. What these say goes to standard error.
 * @returns the exit status of the first that did not end well (1 of the matrix: a test failed, or a list is stale; above
 *   128: a signal ended it), else 0
 */
export async function refresh(root: string): Promise<number> {
  const rendered = isStale(root) ? await run(root, ['spec/build.ts']) : 0;
  return rendered === 0 ? run(root, ['test262-ses/run.ts', '--columns', 'engine262']) : rendered;
}

function isStale(root: string): boolean {
  const data = join(root, 'out/clauses.json');
  if (!existsSync(data)) return true;
  const { mtimeMs } = statSync(data);
  return globSync('spec/*.{html,json}', { cwd: root }).some((file) => statSync(join(root, file)).mtimeMs > mtimeMs);
}
