// What can be told of the names in a source by looking at its text. But for `import`, nothing that confines a guest
// depends on it: where a text is unclear, a name counts as one that may be assigned, and is merely slower.

import {
  bare,
  createDictionary,
  createList,
  fromCodePoint,
  RegExp,
  regExpExec,
  stringIndexOf,
  stringSlice,
} from './primordials.ts';
import { makeNamePattern } from './syntax.ts';
import { containsWord } from './words.ts';

// Words that strict code cannot bind. This is no pattern, which engines take long to read the first time.
const reservedWords =
  ' arguments break case catch class const continue debugger default delete do else enum eval export extends false ' +
  'finally for function if implements import in instanceof interface let new null package private protected public ' +
  'return static super switch this throw true try typeof var void while with yield ';
const plainName = /^[A-Za-z_$][\w$]*$/;

/** Whether strict code can refer to a binding of this name. */
export const isIdentifier = (name: string): boolean =>
  (regExpExec(plainName, name) !== null || regExpExec(makeNamePattern(), name) !== null) &&
  !containsWord(reservedWords, name);

// XS cannot bind the one, nor assign the other by destructuring.
const unusual = ' await async ';

/** Whether a binding of this name can be found in a text by `findAssigned`. */
export const isPlainIdentifier = (name: string): boolean =>
  regExpExec(plainName, name) !== null && !containsWord(reservedWords, name) && !containsWord(unusual, name);

/** What `findAssigned` looks for: updates, assignments that may be destructuring ones, and those that are not. */
export interface AssignmentPatterns {
  readonly updates: RegExp;
  readonly destructuring: RegExp;
  readonly simple: RegExp;
}

// What may follow a name that is assigned: an operator, the head of a loop, or a comment that may hide either.
const assignment = '=(?![=>])|\\+[+=]|-[-=]|\\*\\*?=|/[=/*]|%=|<<=|>>>?=|&&?=|\\|\\|?=|\\^=|\\?\\?=|<!|of\\b|in\\b';

/** Makes the patterns for a list of plain identifiers; null for an empty list. */
export const assignmentPatterns = (names: readonly string[]): AssignmentPatterns | null => {
  if (names.length === 0) return null;
  const name = `(${alternatives(names)})(?![\\w$])`;
  const pattern = (next: string): RegExp => new RegExp(`(?:^|[^\\w$])${name}(?=[\\s)]*(?:${next}))`, 'g');
  return bare<AssignmentPatterns>({
    __proto__: null,
    updates: new RegExp(`(?:\\+\\+|--)[\\s(]*${name}`, 'g'),
    destructuring: pattern(`${assignment}|[,\\]}]`),
    simple: pattern(assignment),
  });
};

/** A pattern for any of the names, grouped by first letter: most engines try alternatives one after the other. */
const alternatives = (names: readonly string[]): string => {
  const rests = createDictionary<string>();
  for (let i = 0; i < names.length; i++) {
    const first = names[i][0];
    const rest = escapeDollars(stringSlice(names[i], 1));
    rests[first] = rests[first] === undefined ? rest : `${rests[first]}|${rest}`;
  }
  let letters = '';
  let groups = '';
  for (const first in rests) {
    letters += first;
    groups += `${groups === '' ? '' : '|'}${escapeDollars(first)}(?:${rests[first]})`;
  }
  return `(?=[${letters}])(?:${groups})`;
};

const escapeDollars = (name: string): string => {
  let escaped = '';
  for (let i = 0; i < name.length; i++) escaped += name[i] === '$' ? '\\$' : name[i];
  return escaped;
};

// What is neither ASCII nor white space is of a name in a text that parses, but in strings and comments, where it is no
// matter: this says so without a class of Unicode. Nor is NUL, but XS excludes no range that begins with it.
const partLike = '[^\\x01-#%-/:-@[-^`{-\\x7f\\s]';
const destructuringAssignment = /[\]}]\s*(?:=(?![=>])|of\b|in\b|\/|<!|-->)/;
const commentAfterUpdate = /(?:\+\+|--)[\s(]*(?:\/|<!|[\n\r\u2028\u2029]\s*-->)/;
// What stands before a property's name. A dot at the end of a line may end a comment or a number, one after a dot a spread.
const property = /[^.]\.[^\S\n\r\u2028\u2029]*$/;

/** Those of the names that a source may assign, each once; a superset of those that it does. */
export const findAssigned = (
  source: string,
  names: readonly string[],
  patterns: AssignmentPatterns | null,
): readonly string[] => {
  const found = createList<string>();
  if (patterns === null) return found;
  const text = decodeEscapes(source);
  if (stringIndexOf(text, '++') >= 0 || stringIndexOf(text, '--') >= 0) {
    if (regExpExec(commentAfterUpdate, text) !== null) return names;
    addMatches(found, patterns.updates, text);
  }
  // Most texts have none of either kind, which takes one look to see.
  patterns.destructuring.lastIndex = 0;
  if (regExpExec(patterns.destructuring, text) === null) return found;
  const isSimple = regExpExec(destructuringAssignment, text) === null;
  addMatches(found, isSimple ? patterns.simple : patterns.destructuring, text);
  return found;
};

/** Adds the names that a pattern finds in a text, but those of properties. */
const addMatches = (found: string[], pattern: RegExp, text: string): void => {
  pattern.lastIndex = 0;
  for (let match = regExpExec(pattern, text); match !== null; match = regExpExec(pattern, text)) {
    const name = match[1];
    const start = match.index + match[0].length - name.length;
    if (regExpExec(property, stringSlice(text, start > 8 ? start - 8 : 0, start)) === null) addOnce(found, name);
  }
};

// Each comment can be read in one way only, lest the pattern take exponential time.
const typeofOperand = new RegExp(
  'typeof(?:[\\s(]|/\\*(?:[^*]|\\*(?!/))*\\*/|(?://|<!--|-->).*$)*' +
    `(?!\\d)(${partLike}+)(?!${partLike}|\\s*(?:[.[(\`]|\\?\\.))`,
  'gm',
);

/** The names whose type a source asks for, without those given. */
export const findTypeofOperands = (source: string, without: readonly string[]): readonly string[] => {
  const found = createList<string>();
  if (stringIndexOf(source, 'typeof') < 0) return found;
  const text = decodeEscapes(source);
  typeofOperand.lastIndex = 0;
  for (let match = regExpExec(typeofOperand, text); match !== null; match = regExpExec(typeofOperand, text)) {
    if (!isListed(without, match[1])) addOnce(found, match[1]);
  }
  return found;
};

const definition = /\bglobalThis\s*\.\s*([A-Za-z_$][\w$]*)\s*=(?![=>])/g;

/** The names of global properties that a source defines by assignment. */
export const findDefined = (source: string): readonly string[] => {
  const found = createList<string>();
  if (stringIndexOf(source, 'globalThis') < 0) return found;
  definition.lastIndex = 0;
  for (let match = regExpExec(definition, source); match !== null; match = regExpExec(definition, source)) {
    addOnce(found, match[1]);
  }
  return found;
};

// What may follow its name: the arguments, or a comment that may hide them.
const evalCall = /\beval[\s)]*[(/<-]/;

/** Whether a source may have a call of `eval`: not if this says so. */
export const mayCallEval = (source: string): boolean =>
  (stringIndexOf(source, 'eval') >= 0 || stringIndexOf(source, '\\u') >= 0) &&
  regExpExec(evalCall, decodeEscapes(source)) !== null;

const nothing = /(?:)/;

/** Lets no part of a source be found in the static properties of RegExp, which all compartments share. */
export const forgetMatches = (): void => {
  regExpExec(nothing, '');
};

/** Whether a name is in a list. */
export const isListed = (list: readonly string[], name: string): boolean => {
  for (let i = 0; i < list.length; i++) if (list[i] === name) return true;
  return false;
};

/** Adds a name to a list unless it is there. */
export const addOnce = (list: string[], name: string): void => {
  if (!isListed(list, name)) list[list.length] = name;
};

const unicodeEscape = /\\u(?:\{0*((?:10)?[0-9a-fA-F]{1,4}|[1-9a-fA-F][0-9a-fA-F]{4})\}|([0-9a-fA-F]{4}))/g;
const identifierPart = new RegExp(`^${partLike}+$`);

/** Replaces the escapes that can stand for a character of an identifier. */
export const decodeEscapes = (source: string): string => {
  if (stringIndexOf(source, '\\u') < 0) return source;
  let text = '';
  let end = 0;
  unicodeEscape.lastIndex = 0;
  for (let match = regExpExec(unicodeEscape, source); match !== null; match = regExpExec(unicodeEscape, source)) {
    const character = fromCodePoint(+`0x${match[1] ?? match[2]}`);
    if (regExpExec(identifierPart, character) !== null) {
      text += stringSlice(source, end, match.index) + character;
      end = match.index + match[0].length;
    }
  }
  return text + stringSlice(source, end);
};

/**
 * Where `import` next stands in a text as a word, be it in a comment or a string, or -1. The keyword reaches the host's
 * loader whatever the scope, and it cannot be written with escapes; so an identifier that merely contains it is harmless.
 * This alone confines, so it uses no pattern: some engines give up on one and say that nothing was found.
 */
export const nextImportWord = (text: string, from: number): number => {
  for (let at = stringIndexOf(text, 'import', from); at >= 0; at = stringIndexOf(text, 'import', at + 1)) {
    const before = at === 0 ? '' : text[at - 1];
    const after = at + 6 === text.length ? '' : text[at + 6];
    if (!isLetter(before) && !isLetter(after) && !(after >= '0' && after <= '9')) return at;
  }
  return -1;
};

/** A text that has no word `import`: whatever asks for it again is told without another look. */
let lastWithoutImport = '';

/** Whether `import` stands in a text as a word. */
export const hasImportWord = (text: string): boolean => {
  if (text === lastWithoutImport) return false;
  if (nextImportWord(text, 0) >= 0) return true;
  lastWithoutImport = text;
  return false;
};

const isLetter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') ||
  (character >= 'A' && character <= 'Z') ||
  character === '_' ||
  character === '$';
