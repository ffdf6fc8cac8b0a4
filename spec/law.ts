import { parseSteps, type Step } from './steps.ts';

/**
 * A clause of the law as its source says it. `chapter` is the stem of the file that it stands in, `operation` the name
 * of the abstract operation that it defines, `steps` null where it has no algorithm, `line` where it begins in its file.
 */
export interface LawClause {
  id: string;
  chapter: string;
  line: number;
  type: string | null;
  operation: string | null;
  steps: Step[] | null;
}

/** A fault in a chapter's text; the message begins with the place. */
export class LawError extends Error {}

/** Whitespace between attributes, quoted or bare values: the HTML that ecmarkup documents are written in. */
const attributePattern = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a start tag from the text between its name and `>`; one without a value is the empty string. */
export function attributesOf(tag: string): Record<string, string> {
  const entries = [...tag.matchAll(attributePattern)].map((m) => [m[1], m[2] ?? m[3] ?? m[4] ?? '']);
  return Object.fromEntries(entries);
}

/**
 * Reads the chapters in reading order, following `<emu-import>` from `entry`.
 * @param read gives the text of a file by its name relative to spec/
 * @throws LawError on a clause without an id, an id that is there twice, an algorithm outside a clause, two algorithms
 *   in a clause, unbalanced elements, and steps that cannot be parsed
 */
export function readLaw(read: (file: string) => string, entry = 'index.html'): LawClause[] {
  const clauses: LawClause[] = [];
  readChapter(entry, read, clauses);
  const ids = new Set<string>();
  for (const { id, chapter, line } of clauses) {
    if (ids.has(id)) throw new LawError(`${chapter}.html:${line}: the id ${id} is there twice`);
    ids.add(id);
  }
  return clauses;
}

function readChapter(file: string, read: (file: string) => string, clauses: LawClause[]): void {
  // Comments are blanked, not cut, so that lines stay true.
  const source = read(file).replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const open: { name: string; clause: LawClause }[] = [];
  const tags = /<(\/?)emu-(clause|annex|intro|alg|import)\b([^>]*)>/g;
  for (let tag = tags.exec(source); tag; tag = tags.exec(source)) {
    const [whole, slash, name, rest] = tag;
    const line = source.slice(0, tag.index).split('\n').length;
    const fail = (message: string): never => {
      throw new LawError(`${file}:${line}: ${message}`);
    };
    const attributes = attributesOf(rest);
    if (name === 'import') {
      if (!slash) readChapter(attributes.href ?? fail('<emu-import> without href'), read, clauses);
    } else if (name === 'alg') {
      const end = source.indexOf('</emu-alg>', tags.lastIndex);
      if (end < 0) fail('<emu-alg> is not closed');
      const text = source.slice(tag.index + whole.length, end);
      tags.lastIndex = end + '</emu-alg>'.length;
      if ('example' in attributes) continue;
      const clause = open.at(-1)?.clause ?? fail('<emu-alg> outside a clause');
      if (clause.steps) fail(`a second algorithm in ${clause.id}: one clause holds one algorithm`);
      try {
        clause.steps = parseSteps(text);
      } catch (error) {
        fail(`the steps of ${clause.id} cannot be parsed: ${(error as Error).message}`);
      }
    } else if (slash) {
      if (open.pop()?.name !== name) fail(`</emu-${name}> closes nothing`);
    } else {
      const id = attributes.id || fail(`<emu-${name}> without an id`);
      const type = attributes.type || null;
      const header = /<h1>([\s\S]*?)<\/h1>/.exec(source.slice(tags.lastIndex))?.[1] ?? '';
      const operation = type?.endsWith('abstract operation') ? (/^\s*(\w+)/.exec(header)?.[1] ?? null) : null;
      const clause = { id, chapter: file.replace(/\.html$/, ''), line, type, operation, steps: null };
      clauses.push(clause);
      open.push({ name, clause });
    }
  }
  const left = open.pop();
  if (left) throw new LawError(`${file}:${left.clause.line}: <emu-${left.name}> is not closed`);
}
