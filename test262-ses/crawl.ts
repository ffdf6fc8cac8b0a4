/**
 * The crawler of the escape suite in every Node.js that the shim is for: what two compartments both reach must be frozen,
 * and nothing of it the start compartment's. Exit status: 0 when that holds in each that is there, 1 when not or, with CI
 * set, when one is missing; 2 for wrong use.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './runner/columns.ts';
import { readHarness } from './runner/harness.ts';
import { runShell } from './runner/shell.ts';
import { exitOnSignals } from './runner/signals.ts';

const usage = `usage: node test262-ses/crawl.ts [program …]
  program   a Node.js; without one, those that \`node test262-ses/hosts/install.mjs\` installs, and the one that runs this`;

const root = process.cwd();
const pinned = ['18', '20', '22', '24'].map((major) => resolve(root, `out/engines/node-${major}`));

exitOnSignals();

try {
  const { values, positionals } = parse();
  if (values.help) console.log(usage);
  else process.exitCode = await main(positionals.length > 0 ? positionals : [...pinned, process.execPath]);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function main(programs: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ses262-crawl-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const script = join(folder, 'crawl.cjs');
  writeFileSync(script, crawlingScript());
  let failed = false;
  for (const program of programs) {
    if (!existsSync(program)) {
      console.log(`${program}: missing; node test262-ses/hosts/install.mjs installs it`);
      failed ||= process.env.CI !== undefined || !pinned.includes(program);
      continue;
    }
    const lines: string[] = [];
    const onLine = (line: string) => lines.push(line) < 100;
    const { kind, code, stderr } = await runShell([program, script], { cwd: root, timeout: 60, onLine });
    const isFine = kind === 'exit' && code === 0;
    const why = /^\w*Error\b.*$/m.exec(stderr)?.[0] ?? `${kind}, status ${code}`;
    console.log(isFine ? lines.join('\n') : `${program}: ${why}`);
    failed ||= !isFine;
  }
  return failed ? 1 : 0;
}

/** All in one classic script, which is evaluated as such whatever the program makes of a file. */
function crawlingScript(): string {
  const harness = readHarness(root);
  const shim = 'out/ses262.js';
  if (!existsSync(join(root, shim))) throw new UsageError(`${shim} is not there; run \`npm run build\``);
  const texts = [
    ...['assert.js', 'sta.js', 'crawler.js'].map((name) => harness.get(name)),
    readFileSync(join(root, shim), 'utf8'),
  ];
  const crawl = `lockdown();
    const { reached, shared } = crawlTwo(true);
    [reached, shared].join();`;
  // Some calls of the crawler give a promise that is rejected.
  return `const vm = require('node:vm');
process.on('unhandledRejection', () => {});
process.on('uncaughtException', (error) => {
  console.error(String(error));
  process.exit(1);
});
const realm = vm.createContext();
for (const text of ${JSON.stringify(texts)}) vm.runInContext(text, realm);
const [reached, shared] = vm.runInContext(${JSON.stringify(crawl)}, realm).split(',').map(Number);
if (!(shared > 400)) throw new Error('only ' + shared + ' shared objects were found');
console.log('Node.js ' + process.versions.node + ': ' + reached + ' objects reached, ' + shared + ' shared and frozen');
`;
}
