import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join as joinPath, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from './command.ts';
import { count, type Fault, findFaults } from './faults.ts';
import { type Joined, join } from './join.ts';
import type { Inputs } from './model.ts';
import { benchPage } from './pages/bench.ts';
import { clausePage } from './pages/clause.ts';
import { clausesPage } from './pages/clauses.ts';
import { consumersPage } from './pages/consumers.ts';
import { differencesPage } from './pages/differences.ts';
import { faultsPage } from './pages/faults.ts';
import { lawPage } from './pages/law.ts';
import { layout, type Page, type Section, sections, type WholePage } from './pages/layout.ts';
import { matrixPage } from './pages/matrix.ts';
import { sourcePage } from './pages/source.ts';
import { testPage } from './pages/test.ts';
import { test262Pages, test262Section } from './pages/test262.ts';
import { readInputs } from './read.ts';
import { summarize } from './summary.ts';

const site = 'out/report';

/** All pages of the site. */
function* pages(inputs: Inputs, joined: Joined, faults: Fault[]): Generator<Page | WholePage> {
  const { clauses, columns, tests, counted } = joined;
  const titles = new Map(clauses.map((clause) => [clause.id, clause.title]));
  yield matrixPage(joined, summarize(joined), faults.length + inputs.missing.length);
  yield differencesPage(joined);
  yield clausesPage(joined);
  if (inputs.law !== null) yield lawPage(inputs.law, joined);
  yield benchPage(joined);
  yield consumersPage(joined);
  yield* test262Pages(inputs.test262);
  yield faultsPage(faults, inputs.missing);
  for (const clause of clauses) yield clausePage(clause, columns, counted);
  for (const test of tests) yield testPage(test, columns, titles.get(test.frontmatter.esid) ?? null);
  for (const [file, source] of inputs.sources) yield sourcePage(file, source);
}

/** Writes pages to out/report, each with the JSON of the same name beside it. What was there stays until all are written. */
function writeSite(root: string, sections: Section[], pages: Iterable<Page | WholePage>): void {
  const made = joinPath(root, `${site}.new`);
  rmSync(made, { recursive: true, force: true });
  for (const page of pages) {
    const file = joinPath(made, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'text' in page ? page.text : layout(page, sections));
    writeFileSync(file.replace(/\.html$/, '.json'), `${JSON.stringify(page.data, null, 2)}\n`);
  }
  rmSync(joinPath(root, site), { recursive: true, force: true });
  renameSync(made, joinPath(root, site));
}

/**
 * `npm run report [-- --only-check]`: joins all inputs under `root`, writes the site, and names every fault.
 * @returns the exit status: 0, 1 when there are faults, 2 after a wrong use or when an input is missing
 */
export function main(root: string, args: string[]): number {
  return command('report', () => {
    const { values } = parseArgs({ args, options: { 'only-check': { type: 'boolean', default: false } } });
    const inputs = readInputs(root);
    const joined = join(inputs);
    const faults = findFaults(inputs, joined);
    for (const line of [...faults.map(({ text }) => text), ...inputs.missing]) console.error(`report: ${line}`);
    if (faults.length > 0) console.error(`report: ${count(faults.length, 'fault')}`);
    if (!values['only-check']) {
      writeSite(root, [...sections, ...test262Section(inputs.test262)], pages(inputs, joined, faults));
      console.log(`report: ${site}/index.html`);
    }
    if (faults.length + inputs.missing.length === 0) console.log('report: all of it joins');
    if (inputs.missing.length > 0) return 2;
    return faults.length > 0 ? 1 : 0;
  });
}

if (import.meta.main) process.exitCode = main(resolve(import.meta.dirname, '..'), process.argv.slice(2));
