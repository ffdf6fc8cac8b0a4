// Changes to a source before the engine gets it. They keep its lines, and its columns as far as they can.

import type { AnyNode } from 'acorn';
import { hasImportWord, nextImportWord } from './names.ts';
import { arraySort, createList, record, SyntaxError, stringIndexOf, stringSlice, stringTrim } from './primordials.ts';

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
