// Changes to a source before the engine gets it. They keep its lines, and its columns as far as they can.

import type { AnyNode } from 'acorn';
import { hasImportWord, nextImportWord } from './names.ts';
import {
  arraySort,
  createList,
  record,
  SyntaxError,
  stringIndexOf,
  stringLastIndexOf,
  stringSlice,
  stringTrim,
} from './primordials.ts';

/** What stands in a text from `start` to `end` is replaced. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const edit = (start: number, end: number, text: string): Edit => record<Edit>({ start, end, text });

/** Performs edits that do not overlap, in any order. */
export const applyEdits = (source: string, edits: readonly Edit[]): string => {
  const sorted = createList<Edit>();
  for (let i = 0; i < edits.length; i++) sorted[i] = edits[i];
  arraySort(sorted, (a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (let i = 0; i < sorted.length; i++) {
    const { start, end, text: replacement } = sorted[i];
    text += stringSlice(source, at, start) + replacement;
    at = end;
  }
  return text + stringSlice(source, at);
};

/** An edit that leaves of a part of a source only its lines, and what `text` puts in its place. */
export const blank = (source: string, start: number, end: number, text: string): Edit => {
  let rest = text;
  for (let i = start; i < end; i++) {
    if (isLineTerminator(source[i])) rest += source[i];
    else if (i >= start + text.length) rest += ' ';
  }
  return edit(start, end, rest);
};

export const isLineTerminator = (character: string): boolean =>
  character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029';

/** Where the text goes on after white space and comments. */
export const skipBlanks = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const pair = stringSlice(text, at, at + 2);
    if (pair === '//' || stringSlice(text, at, at + 4) === '<!--' || stringSlice(text, at, at + 3) === '-->') {
      while (at < text.length && !isLineTerminator(text[at])) at++;
    } else if (pair === '/*') {
      at = stringIndexOf(text, '*/', at + 2) + 2;
    } else if (isBlank(text[at])) {
      at++;
    } else {
      return at;
    }
  }
};

const isBlank = (character: string): boolean => character !== undefined && stringTrim(character) === '';

/**
 * Whether a script may have an ImportCall or an `import.meta`: not if this says so. Of the other uses of the word, the
 * engine refuses what it would refuse, and takes the rest, when it is escaped.
 */
export const mayCallImport = (text: string): boolean => {
  let at = nextImportWord(text, 0);
  if (at < 0) return false;
  const end = endOfSureComments(text);
  for (; at >= 0; at = nextImportWord(text, at + 6)) {
    // A single dot stands before a property's name, three stand for a spread.
    const isProperty = text[at - 1] === '.' && text[at - 2] !== '.';
    const next = text[skipBlanks(text, at + 6)];
    if (!isProperty && (next === '(' || next === '.') && !isSurelyComment(text, at, end)) return true;
  }
  return false;
};

/**
 * Where comments are no longer sure: what looks like one can be in a template from the first backtick on. Line separators
 * are left to the parser, since they end a line comment, but not a string.
 */
const endOfSureComments = (text: string): number => {
  if (stringIndexOf(text, '\u2028') >= 0 || stringIndexOf(text, '\u2029') >= 0) return 0;
  const backtick = stringIndexOf(text, '`');
  return backtick < 0 ? text.length : backtick;
};

/** How far back the beginning of a comment is looked for: a program must not make that take long. */
const longestComment = 4096;

/**
 * Whether what stands at a place is surely in a comment: one that begins a line before `end`, and is in no string that
 * goes on from the line before.
 */
const isSurelyComment = (text: string, at: number, end: number): boolean => {
  let start = skipSpaces(text, startOfLine(text, at));
  if (stringSlice(text, start, start + 2) === '//') {
    // Where a comment of more lines ends, no other has begun.
    if (stringIndexOf(stringSlice(text, start, at), '*/') >= 0) return false;
  } else {
    const from = at > longestComment ? at - longestComment : 0;
    const part = stringSlice(text, from, at);
    const opening = stringLastIndexOf(part, '/*');
    if (opening < 0 || stringLastIndexOf(part, '*/') > opening) return false;
    start = from + opening;
    if (skipSpaces(text, startOfLine(text, start)) !== start) return false;
  }
  const before = startOfLine(text, start) - 1;
  return start < at && start < end && (before < 0 || !isContinued(text, before));
};

const startOfLine = (text: string, from: number): number => {
  let at = from;
  while (at > 0 && !isLineTerminator(text[at - 1])) at--;
  return at;
};

const skipSpaces = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
};

/** Whether a string may go on after the line that ends here. */
const isContinued = (text: string, end: number): boolean => {
  const last = text[end] === '\n' && text[end - 1] === '\r' ? end - 2 : end - 1;
  return text[last] === '\\';
};

/** An ImportCall becomes a call of the function `name`, or of its property for the source phase. */
export const editImportCall = (text: string, node: AnyNode, name: string): Edit => {
  const isSource = (node as { phase?: string }).phase === 'source';
  let end = node.start + 6;
  if (isSource) end = skipBlanks(text, skipBlanks(text, end) + 1) + 6;
  return blank(text, node.start, end, isSource ? `${name}.source` : name);
};

/**
 * Writes each word `import` that is left with an escape, which means the same as a property name and in strings,
 * templates and regular expressions, and is an error where it would be the keyword. No text that still has the word gets
 * past this, whatever a parser made of it.
 */
export const escapeImportWords = (text: string): string => {
  let escaped = '';
  let from = 0;
  for (let at = nextImportWord(text, 0); at >= 0; at = nextImportWord(text, at + 6)) {
    escaped += `${stringSlice(text, from, at)}im\\u0070ort`;
    from = at + 6;
  }
  escaped += stringSlice(text, from);
  if (hasImportWord(escaped)) throw new SyntaxError('the word import must not reach the module loader of the host');
  return escaped;
};
