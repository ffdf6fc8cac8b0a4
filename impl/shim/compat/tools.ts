// What the peer offers as ses/tools.js: for programs that change sources for it, or make scopes as it does. Compartments
// of this shim need none of it: they take import(), direct evals and HTML-like comments as the language has them.

import {
  bare,
  freeze,
  Proxy,
  ReferenceError,
  RegExp,
  reflectSet,
  regExpExec,
  SyntaxError,
  stringSlice,
} from '../primordials.ts';

type Transform = (source: string) => string;

const htmlComment = '<!-{2}|-{2}>';
const importCall = '(^|[^.]|\\.{3})\\bimport(?=\\s*(?:\\(|\\/[/*]))';
const evalCall = '(^|[^.])\\beval\\s*\\(';

const countLines = (source: string, end: number): number => {
  let lines = 1;
  for (let i = 0; i < end; i++) if (source[i] === '\n') lines++;
  return lines;
};

/** What stands in the last comment that names the source. */
const nameOf = (source: string): string =>
  regExpExec(/\/[/*][@#]\s*source(?:Mapping)?URL\s*=\s*(\S*)[\s*/]*$/, source)?.[1] ?? '<unknown>';

/** Throws a SyntaxError for a source in which a pattern is found. The codes are the peer's. */
const makeRejection = (pattern: string, what: string, code: string): Transform =>
  freeze((source: string) => {
    const match = regExpExec(new RegExp(pattern), source);
    if (match === null) return source;
    const line = countLines(source, match.index + (match[0][0] === '\n' ? 1 : 0));
    throw new SyntaxError(`a possible ${what} at ${nameOf(source)}:${line} (${code})`);
  });

/** Replaces each part of a source that a pattern finds. */
const makeEvasion = (pattern: string, replace: (part: string) => string): Transform =>
  freeze((source: string) => {
    const finder = new RegExp(pattern, 'g');
    let text = '';
    let at = 0;
    for (let match = regExpExec(finder, source); match !== null; match = regExpExec(finder, source)) {
      text += stringSlice(source, at, match.index) + replace(match[0]);
      at = match.index + match[0].length;
    }
    return text + stringSlice(source, at);
  });

const rejectHtmlComments = makeRejection(htmlComment, 'HTML comment', 'SES_HTML_COMMENT_REJECTED');
const rejectImportExpressions = makeRejection(importCall, 'import expression', 'SES_IMPORT_REJECTED');

export const transforms = freeze({
  rejectHtmlComments,
  evadeHtmlCommentTest: makeEvasion(htmlComment, (part) => (part[0] === '<' ? '< ! --' : '-- >')),
  rejectImportExpressions,
  evadeImportExpressionTest: makeEvasion(importCall, (part) => `${stringSlice(part, 0, -6)}__import__`),
  rejectSomeDirectEvalExpressions: makeRejection(evalCall, 'direct eval expression', 'SES_EVAL_REJECTED'),
  mandatoryTransforms: freeze((source: string) => rejectImportExpressions(rejectHtmlComments(source))),
  applyTransforms: freeze((source: string, list: readonly Transform[]) => {
    let text = source;
    for (let i = 0; i < list.length; i++) {
      const transform = list[i];
      text = transform(text);
    }
    return text;
  }),
});

const makeTerminator = (set: (key: PropertyKey, value: unknown) => boolean): object =>
  new Proxy(
    freeze(bare<object>({ __proto__: null })),
    freeze(
      bare<ProxyHandler<object>>({
        __proto__: null,
        has: () => true,
        get: () => undefined,
        set: (_, key, value) => set(key, value),
        getPrototypeOf: () => null,
        getOwnPropertyDescriptor: () => undefined,
        ownKeys: () => [],
      }),
    ),
  );

export const scopeTerminators = freeze({
  /** Has every name, undefined as its value, and lets none be assigned. */
  strictScopeTerminator: makeTerminator((key) => {
    throw new ReferenceError(`${typeof key === 'symbol' ? 'a symbol' : key} is not defined`);
  }),
  /** The same, but what is assigned becomes a property of an object. */
  createSloppyGlobalsScopeTerminator: freeze((globalObject: object) =>
    makeTerminator((key, value) => reflectSet(globalObject, key, value)),
  ),
});
