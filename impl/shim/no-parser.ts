// What stands in the place of script-text.ts and module-text.ts in the script without a parser.

import type { Surroundings } from './direct-eval.ts';
import { escapeImportWords } from './edits.ts';
import { scanSource } from './facts.ts';
import type { ModuleText } from './module-text.ts';
import { record, TypeError } from './primordials.ts';
import type { ScriptText } from './script-text.ts';

/** A direct eval is an indirect one. The word `import` may stand in strings, comments and property names; as the keyword, it is the engine's SyntaxError now. */
export const readEvalText = (source: string, _surroundings?: Surroundings): ScriptText =>
  record<ScriptText>({
    text: escapeImportWords(source),
    facts: scanSource(source),
    needsHelper: false,
  });

export { readEvalText as readImportingText };

/** Throws a TypeError. */
export const parseScript = (_source: string): never => {
  throw new TypeError('this script of ses262 has no parser: load ses262.js instead');
};

/** Throws a TypeError. */
export const readModuleText = (_text: string): ModuleText => {
  throw new TypeError('ModuleSource: this script of ses262 has no parser: load ses262.js instead of ses262.core.js');
};
