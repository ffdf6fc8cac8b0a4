import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import biblio from '@tc39/ecma262-biblio' with { type: 'json' };
import { build, type EcmarkupError, type Options } from 'ecmarkup';
import { parseIntrinsics } from './intrinsics.ts';
import { type LawClause, readLaw } from './law.ts';
import { parseProperties } from './properties.ts';
import { fillTables } from './tables.ts';

/** What a rendering gives; `html` is one file that needs no other, `clauses` the contents of out/clauses.json. */
export interface Rendering {
  html: string;
  clauses: RenderedClause[];
  /** What the linter found, a line each. The rendering is not to be used when there is any. */
  faults: string[];
}

/** A clause as out/clauses.json has it: with its number and title, and its steps without their variables. */
export interface RenderedClause {
  id: string;
  number: string;
  title: string;
  chapter: string;
  type: string | null;
  algorithm: { label: string; depth: number; text: string; question: number }[] | null;
}

/**
 * Renders the law from its texts with ecmarkup and lints it.
 * @param read gives the text of a file by its name relative to spec/
 * @throws LawError, IntrinsicsError or Error with a message for the author when the sources are not well formed
 */
export async function render(read: (file: string) => string): Promise<Rendering> {
  const intrinsics = parseIntrinsics(read('intrinsics.json'));
  const data = { ...intrinsics, properties: parseProperties(read('properties.json'), intrinsics) };
  const law = readLaw(read);
  const faults: string[] = [];
  const options: Options = {
    assets: 'inline',
    outfile: 'index.html',
    location: 'index.html',
    lintSpec: true,
    extraBiblios: [biblio as NonNullable<Options['extraBiblios']>[number]],
    warn: (fault) => faults.push(describe(fault)),
  };
  const fetch = async (file: string) => fillTables(read(file), data, law);
  const spec = await withoutInlineWarning(() => build('index.html', fetch, options));
  const page = [...spec.generatedFiles].find(([file]) => file !== null && basename(file) === 'index.html')?.[1];
  if (page === undefined) throw new Error('ecmarkup made no index.html');
  const entries = spec.exportBiblio()?.entries ?? [];
  const headings = new Map(entries.flatMap((entry) => (entry.type === 'clause' ? [[entry.id, entry]] : [])));
  return {
    faults,
    html: withoutRemoteStyles(String(page)),
    clauses: law.map((clause) => {
      const heading = headings.get(clause.id);
      return renderedClause(clause, String(heading?.number ?? ''), heading?.title ?? '');
    }),
  };
}

function renderedClause({ id, chapter, type, steps }: LawClause, number: string, title: string): RenderedClause {
  const algorithm = steps?.map(({ label, depth, text, question }) => ({ label, depth, text, question })) ?? null;
  return { id, number, title: title.replace(/\s+/g, ' ').trim(), chapter, type, algorithm };
}

function describe({ file, line, column, message, ruleId }: EcmarkupError): string {
  const place = [`spec/${file ?? 'index.html'}`, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${message} (${ruleId})`;
}

/** ecmarkup says on the console that inlined assets are not for production. One file is what we want. */
async function withoutInlineWarning<T>(work: () => Promise<T>): Promise<T> {
  const { error } = console;
  console.error = (...args) => String(args[0]).includes('inlining assets') || error(...args);
  try {
    return await work();
  } finally {
    console.error = error;
  }
}

/** Drops the style sheet for code samples, which ecmarkup takes from another site: the page is read offline. */
function withoutRemoteStyles(html: string): string {
  const page = html.replace(/<style>\s*@import url\([^<]*<\/style>/g, '');
  const remote = /@import[^;<]*https?:[^;<]*|<(?:script|link|img)\b[^>]*\b(?:src|href)=["']?https?:[^>]*>/i.exec(page);
  if (remote) throw new Error(`the rendered page loads from the network: ${remote[0]}`);
  return page;
}

async function main(): Promise<void> {
  parseArgs({ options: {} });
  const start = performance.now();
  const here = import.meta.dirname;
  const out = join(here, '..', 'out');
  console.error('Rendering the law with ecmarkup …');
  const { html, clauses, faults } = await render((file) => readFileSync(join(here, file), 'utf8'));
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${faults.length} faults in the law`);
  const page = join(out, 'spec', 'index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, html);
  writeFileSync(join(out, 'clauses.json'), `${JSON.stringify(clauses, null, 1)}\n`);
  const algorithms = clauses.flatMap(({ algorithm }) => (algorithm ? [algorithm] : []));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${clauses.length} clauses, ${algorithms.length} algorithms, ${algorithms.flat().length} steps: ` +
      `${relative(process.cwd(), page)} (${seconds} s)`,
  );
}

if (import.meta.main) {
  main().catch((error: Error & { code?: string }) => {
    const wrongUse = error.code?.startsWith('ERR_PARSE_ARGS');
    console.error(wrongUse ? `${error.message}\nusage: npm run spec` : error.message);
    process.exitCode = wrongUse ? 2 : 1;
  });
}
