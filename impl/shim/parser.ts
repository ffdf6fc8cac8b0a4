// The parser of the shim: acorn with the globals that captured.ts has, made when it is first used. Nothing that confines a
// guest depends on it: a text that it reads in another way than the engine gains no authority.

import type { ImportExpression, Program, Token } from 'acorn';
import { makeAcorn } from './acorn.ts';
import { isLineTerminator } from './edits.ts';
import { forgetMatches } from './names.ts';
import { createList, RegExp, record, SyntaxError } from './primordials.ts';

/** What acorn keeps of a parser's state, as far as the shim reads it. */
interface ParserState {
  readonly input: string;
}

/** https://tc39.es/ecma262/#sec-literals-regular-expression-literals as acorn keeps it. */
interface RegExpState {
  readonly start: number;
  readonly source: string;
  readonly flags: string;
}

const refuse = (message: string, input: string, position: number): never => {
  let line = 1;
  let column = 1;
  for (let i = 0; i < position; i++) {
    column++;
    if (isLineTerminator(input[i]) && !(input[i] === '\r' && input[i + 1] === '\n')) {
      line++;
      column = 1;
    }
  }
  throw new SyntaxError(`${message} (${line}:${column})`);
};

/** The ImportCalls of the text that is parsed, in the order in which they end. */
let importCalls = createList<ImportExpression>();

const makeParser = () => {
  const { Parser, tokTypes } = makeAcorn();
  class StrictParser extends Parser {
    parseExprImport(forNew: boolean): ImportExpression {
      const node = (super['parseExprImport' as never] as (forNew: boolean) => ImportExpression)(forNew);
      importCalls[importCalls.length] = node;
      return node;
    }

    raise(position: number, message: string): never {
      return refuse(message, (this as unknown as ParserState).input, position);
    }

    raiseRecoverable(position: number, message: string): never {
      return this.raise(position, message);
    }

    validateRegExpFlags(): void {}

    /** The engine says whether it can read a regular expression. */
    validateRegExpPattern({ start, source, flags }: RegExpState): void {
      try {
        new RegExp(source, flags);
      } catch {
        this.raise(start, 'Invalid regular expression');
      }
    }

    /** A full stack stays the engine's RangeError. */
    catchStackOverflow<T>(parse: () => T): T {
      return parse();
    }
  }
  return record({ StrictParser, tokTypes });
};

/** The parser, once one is made. What a full stack cuts short is made anew. */
let parser: ReturnType<typeof makeParser> | undefined;

const getParser = (): ReturnType<typeof makeParser> => {
  parser ??= makeParser();
  return parser;
};

type OnToken = (token: Token) => void;
type OnComment = (isBlock: boolean, text: string, start: number) => void;

const parse = (text: string, sourceType: 'script' | 'module', onToken?: OnToken, onComment?: OnComment): Program => {
  importCalls = createList();
  const options = { __proto__: null, ecmaVersion: 'latest', sourceType, strict: true, onToken, onComment };
  try {
    return getParser().StrictParser.parse(text, options as never);
  } finally {
    forgetMatches();
  }
};

/** Parses a text as a Module. Throws a SyntaxError with the line and the column. */
export const parseModule = (text: string): Program => parse(text, 'module');

/** Parses a text as strict code of a Script. Throws a SyntaxError with the line and the column. */
export const parseScript = (text: string): Program => parse(text, 'script');

/** The ImportCalls of strict code of a Script. Throws a SyntaxError with the line and the column. */
export const findImportCalls = (text: string): readonly ImportExpression[] => {
  parseScript(text);
  return importCalls;
};

/** The places in a Module where an operator is that would begin a comment in a Script: `<!--` and `-->`. */
export const findHtmlOperators = (text: string): readonly number[] => {
  const places = createList<number>();
  const { tokTypes } = getParser();
  parse(text, 'module', ({ type, start }) => {
    const isOpening = type === tokTypes.relational && text[start] === '<' && text[start + 1] === '!';
    if (isOpening || (type === tokTypes.incDec && text[start + 2] === '>')) places[places.length] = start;
  });
  return places;
};

/** Parses a text as a Module, and tells of each comment. Throws a SyntaxError. */
export const forEachComment = (text: string, onComment: OnComment): void => {
  parse(text, 'module', undefined, onComment);
};
