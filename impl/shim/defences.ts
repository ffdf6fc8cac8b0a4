// The shim without one of its defences, for the escape suite: each attack must succeed on the build that lacks the
// defence which it names, or it tests nothing. A defence is marked where it lives, by a comment above a statement, a
// property or an element; all marks with one name are one defence.
//
//   // defence: name                    without it, what follows is not there
//   // defence: name: text => other     without it, each `text` in what follows reads `other`

import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const folder = new URL('./', import.meta.url).pathname;

interface Mark {
  name: string;
  /** Where the comment ends. */
  end: number;
  text: string | null;
  other: string;
}

const comment = /^[ \t]*\/\/ defence: (.*)$/gm;
const content = /^([a-z][a-z-]*)(?:: (.*?\S) =>(?: (.*))?)?$/;

/** @throws Error for a comment that begins like a mark and is none */
function findMarks(source: string): Mark[] {
  return [...source.matchAll(comment)].map((match) => {
    const [, name, text = null, other = ''] = content.exec(match[1]) ?? [];
    if (name === undefined) throw new Error(`"${match[0].trim()}" is no mark: see impl/shim/defences.ts`);
    return { name, end: match.index + match[0].length, text, other };
  });
}

/** The names of all defences, sorted. */
export function listDefences(): string[] {
  const sources = globSync('*.ts', { cwd: folder, exclude: ['*.test.ts', 'defences.ts'] });
  const marks = sources.flatMap((file) => findMarks(readFileSync(folder + file, 'utf8')));
  return [...new Set(marks.map(({ name }) => name))].sort();
}

/**
 * A source of the shim without the defence.
 * @throws Error when a text to be replaced does not stand in what its mark is above
 */
export function removeDefence(source: string, defence: string): string {
  const marks = findMarks(source).filter(({ name }) => name === defence);
  const tree = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const parts = marks.map((mark) => ({ mark, node: nodeAfter(tree, mark.end) }));
  let rest = source;
  // From the end, so that the places of those before stay right.
  for (const { mark, node } of parts.reverse()) {
    const start = node.getStart(tree);
    const end = node.end + (/^\s*,/.exec(source.slice(node.end))?.[0].length ?? 0);
    rest = rest.slice(0, start) + replaced(rest.slice(start, end), mark) + rest.slice(end);
  }
  return rest;
}

function replaced(part: string, { name, text, other }: Mark): string {
  if (text === null) return '';
  const pieces = part.split(text);
  if (pieces.length < 2) throw new Error(`defence ${name}: "${text}" does not stand in "${part.slice(0, 60)}"`);
  return pieces.join(other);
}

/** The outermost node that begins with the first token after a place. */
function nodeAfter(tree: ts.SourceFile, place: number): ts.Node {
  const visit = (node: ts.Node): ts.Node | undefined =>
    node.getStart(tree) >= place ? node : ts.forEachChild(node, visit);
  const found = ts.forEachChild(tree, visit);
  if (!found || found.kind === ts.SyntaxKind.EndOfFileToken) throw new Error('a defence is marked above nothing');
  return found;
}

/** Makes esbuild read the shim's sources without the defence. */
export const withoutDefence = (defence: string): Plugin => ({
  name: 'without',
  setup({ onLoad }) {
    onLoad({ filter: /\/impl\/shim\/[\w-]+\.ts$/ }, ({ path }) => ({
      contents: removeDefence(readFileSync(path, 'utf8'), defence),
      loader: 'ts',
    }));
  },
});
