import ts from 'typescript';

/** A `//` comment of a source file, with its continuation lines; `line` and `lastLine` count from 1. */
export interface Comment {
  kind: 'step' | 'non-spec' | 'other';
  /** A step's own label ("1", "a", "iv"), else the empty string. */
  label: string;
  /** A step's text, or the reason that a NON-SPEC marker gives. */
  text: string;
  pos: number;
  line: number;
  lastLine: number;
}

const stepPattern = /^\/\/ (\d+|[a-z]{1,2}|[ivx]+)\. (.+)$/;
const nonSpecPattern = /^\/\/ NON-SPEC\b:?\s*(.*)$/;
const continuationPattern = /^\/\/ {3,}(\S.*)$/;

/** All `//` comments of a file in their order. A step's text that goes on in indented lines is one comment. */
export function lineComments(file: ts.SourceFile): Comment[] {
  const comments: Comment[] = [];
  for (const { pos, end } of lineCommentRanges(file)) {
    const line = lineOf(file, pos);
    const source = file.text.slice(pos, end).trimEnd();
    const last = comments.at(-1);
    const continuation = continuationPattern.exec(source);
    if (continuation && last && last.kind !== 'other' && last.lastLine === line - 1) {
      last.text += ` ${continuation[1]}`;
      last.lastLine = line;
      continue;
    }
    const step = stepPattern.exec(source);
    const nonSpec = nonSpecPattern.exec(source);
    const kind = step ? 'step' : nonSpec ? 'non-spec' : 'other';
    comments.push({ kind, label: step?.[1] ?? '', text: step?.[2] ?? nonSpec?.[1] ?? '', pos, line, lastLine: line });
  }
  return comments;
}

/** The comments are asked of each token, since only the parser knows what is a comment and what a string. */
function lineCommentRanges(file: ts.SourceFile): ts.CommentRange[] {
  const ranges = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const leading = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
    const trailing = ts.getTrailingCommentRanges(file.text, node.getEnd()) ?? [];
    for (const range of [...leading, ...trailing]) {
      if (range.kind === ts.SyntaxKind.SingleLineCommentTrivia) ranges.set(range.pos, range);
    }
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return [...ranges.values()].sort((a, b) => a.pos - b.pos);
}

/**
 * Whether a NON-SPEC marker stands above a statement or declaration, below its step if it has one, or behind it on its
 * last line. What stands behind the one before belongs to that.
 */
export function isMarked(file: ts.SourceFile, comments: readonly Comment[], node: ts.Node): boolean {
  const [from, start, end] = [node.getFullStart(), node.getStart(file), node.getEnd()];
  const isFirst = from === 0 || (ts.isBlock(node.parent) && node.parent.statements[0] === node);
  const above = comments.findLast(({ pos, kind }) => pos >= from && pos < start && kind !== 'other');
  if (above?.kind === 'non-spec' && (isFirst || above.line > lineOf(file, from))) return true;
  return comments.some(({ pos, kind, line }) => kind === 'non-spec' && pos >= end && line === lineOf(file, end));
}

/** The line of a position, from 1. */
export function lineOf(file: ts.SourceFile, pos: number): number {
  return file.getLineAndCharacterOfPosition(pos).line + 1;
}
