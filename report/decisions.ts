// The table of decisions in the rendered law: its last column names tests, and the report knows what they answer.
import { matchesGlob } from 'node:path';
import type { Html } from './html.ts';

const table = /<emu-table\b[^>]*\bid=["']?table-decisions\b[\s\S]*?<\/emu-table>/;
const row = /<tr>[\s\S]*?<\/tr>/g;

/** The globs on test paths that a row names; none in the head of the table. */
function globsOf(text: string): string[] {
  const last = /<td>((?:(?!<td>)[\s\S])*)<\/td><\/tr>$/.exec(text)?.[1] ?? '';
  return Array.from(last.matchAll(/<code>([^<]*)<\/code>/g), ([, glob]) => glob);
}

/** The globs of the tests that show the decisions of a rendering, in order. */
export function decisionGlobs(rendering: string): string[] {
  return Array.from((table.exec(rendering)?.[0] ?? '').matchAll(row), ([text]) => globsOf(text)).flat();
}

/** Of the tests' paths, those that a row with these globs names. */
export function namedBy(globs: string[], paths: string[]): string[] {
  return paths.filter((path) => globs.some((glob) => glob === path || matchesGlob(path, glob)));
}

/** The rendering with a further column in the table of decisions: `answers` gives what stands in it for a row's globs. */
export function addAnswers(rendering: string, answers: (globs: string[]) => Html): string {
  return rendering.replace(table, (whole) =>
    whole.replace(row, (text) => {
      const globs = globsOf(text);
      const cell = globs.length > 0 ? `<td>${answers(globs).text}</td>` : '<th>What engines answer</th>';
      return text.replace(/<\/tr>$/, () => `${cell}</tr>`);
    }),
  );
}
