import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './columns.ts';

/** test262's own harness files, which the pinned engine262 package carries: a JSON object, name to text. */
const test262Harness = 'node_modules/@engine262/engine262/lib/test262-harness.json';

/**
 * The harness files by name, as a test's `includes` names them: test262's own, and those in test262-ses/harness.
 * @throws UsageError when test262's are not there, or when a file of ours has the name of one of test262's
 */
export function readHarness(root: string): Map<string, string> {
  let texts: Record<string, string>;
  try {
    texts = JSON.parse(readFileSync(join(root, test262Harness), 'utf8'));
  } catch (error) {
    throw new UsageError(`${test262Harness} cannot be read; run \`npm ci\` (${(error as Error).message})`);
  }
  const harness = new Map(Object.entries(texts));
  for (const name of globSync('**/*.js', { cwd: join(root, 'test262-ses/harness') })) {
    const path = name.replaceAll('\\', '/');
    if (harness.has(path))
      throw new UsageError(`test262-ses/harness/${path} has the name of a file of test262; rename it`);
    harness.set(path, readFileSync(join(root, 'test262-ses/harness', name), 'utf8'));
  }
  return harness;
}
