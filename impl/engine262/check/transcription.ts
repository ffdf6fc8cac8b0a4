import ts from 'typescript';
import { type Comment, isMarked, lineComments, lineOf } from './comments.ts';
import { type FoundStep, type ReadFault, readSteps } from './steps.ts';
import { readTable, type TranscribedTable } from './tables.ts';

/** A function that says in its JSDoc which clause it transcribes. */
export interface Transcription {
  clause: string;
  name: string;
  line: number;
  steps: FoundStep[];
  faults: ReadFault[];
}

/** A mention of a clause in a JSDoc comment. */
export interface Mention {
  clause: string;
  line: number;
}

/** What a file of the transcription holds; `faults` are those that belong to no clause. */
export interface FileReading {
  transcriptions: Transcription[];
  tables: TranscribedTable[];
  mentions: Mention[];
  faults: ReadFault[];
}

/**
 * Reads a file of the transcription.
 * @param isChapter whether it transcribes a chapter: only then its functions are looked at
 */
export function readTranscriptions(path: string, text: string, isChapter: boolean): FileReading {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const reading: FileReading = { transcriptions: [], tables: [], mentions: readMentions(file), faults: [] };
  if (!isChapter) return reading;
  const comments = lineComments(file);
  for (const statement of file.statements) readDeclaration(file, comments, statement, reading);
  return reading;
}

function readDeclaration(file: ts.SourceFile, comments: Comment[], node: ts.Node, reading: FileReading): void {
  if (ts.isClassDeclaration(node)) {
    for (const member of node.members) readDeclaration(file, comments, member, reading);
    return;
  }
  const line = lineOf(file, node.getStart(file));
  const doc = docComment(file, node);
  const body = functionBody(node);
  if (isMarked(file, comments, node) || /^\/\*\*[\s*]*NON-SPEC: \S/.test(doc)) return;
  const clause = clauseIds(doc)[0]?.id;
  const table = /(?<![\w/])#(table-[\w-]+)/.exec(doc)?.[1];
  if (table && ts.isVariableStatement(node)) reading.tables.push(...readTable(file, table, node));
  if (body && clause) {
    reading.transcriptions.push({ clause, name: nameOf(node), line, ...readSteps(file, comments, body) });
  } else if (body || isLooseStatement(node)) {
    const message = `${nameOf(node) || 'a statement'} transcribes no clause: name it in the JSDoc, or mark it NON-SPEC`;
    reading.faults.push({ line, message });
  }
}

/** The body of the first function in a declaration: `algorithm(function* () { … })` is one too. */
function functionBody(node: ts.Node): ts.Block | undefined {
  if (ts.isTypeNode(node)) return undefined;
  if (ts.isFunctionLike(node) && 'body' in node) {
    const body = node.body as ts.Node | undefined;
    if (body && ts.isBlock(body)) return body;
  }
  return ts.forEachChild(node, functionBody);
}

function isLooseStatement(node: ts.Node): boolean {
  return ts.isExpressionStatement(node) || ts.isIfStatement(node) || ts.isIterationStatement(node, false);
}

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0].name.getText();
  const { name } = node as ts.NamedDeclaration;
  return name?.getText() ?? '';
}

/** The JSDoc comment above a declaration, or the empty string. */
function docComment(file: ts.SourceFile, node: ts.Node): string {
  const leading = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const doc = leading.findLast(({ pos }) => file.text.startsWith('/**', pos));
  return doc ? file.text.slice(doc.pos, doc.end) : '';
}

function readMentions(file: ts.SourceFile): Mention[] {
  return [...file.text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: doc, index: start }) =>
    clauseIds(doc).map(({ id, index }) => ({ clause: id, line: lineOf(file, start + index) })),
  );
}

/** The ids of clauses in a text; a link to another specification is none. */
function clauseIds(text: string): { id: string; index: number }[] {
  return [...text.matchAll(/(?<![\w/])#(sec-[\w%@.-]*[\w%])/g)].map(({ 1: id, index }) => ({ id, index }));
}
