// What a test quotes of the law in its `info` is what the law says now.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { readLaw } from '../spec/law.ts';
import { parseFrontmatter } from './runner/frontmatter.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const law = readLaw((file) => readFileSync(join(root, 'spec', file), 'utf8'));
const known = new Set(
  law.flatMap(({ steps }) => steps ?? []).map((step) => `${step.label.split('.').at(-1)}. ${step.text}`),
);

/** The numbered lines of a text; a longer step goes on in lines that are indented and not numbered. */
function quotedSteps(info: string): string[] {
  const number = /^\s*(?:\d+|[a-z]|[ivx]+)\. /;
  const steps: string[] = [];
  for (const line of info.split('\n')) {
    if (number.test(line)) steps.push(line.trim());
    else if (steps.length > 0 && /^\s+[^\s[]/.test(line)) steps.push(`${steps.pop()} ${line.trim()}`);
  }
  return steps;
}

t.same(quotedSteps('f ( )\n\n  1. Let x\n     be 1.\n    a. Do.\nprose'), ['1. Let x be 1.', 'a. Do.']);

const files = globSync('test262-ses/test/**/*.js', { cwd: root }).filter((file) => !file.endsWith('_FIXTURE.js'));
const stale = files.flatMap((file) => {
  const { info } = parseFrontmatter(readFileSync(join(root, file), 'utf8'));
  return quotedSteps(info)
    .filter((step) => !known.has(step))
    .map((step) => `${file}: ${step}`);
});
t.ok(files.length > 0);
t.same(stale, [], 'each numbered line of an info block is a step of the law');
