// The text of a script with the word `import`, and what is made of it for the engine's eval.

import { importName } from './cells.ts';
import { applyEdits, type Edit, editImportCall, escapeImportWords } from './edits.ts';
import { decodeEscapes, type SourceFacts } from './names.ts';
import { parseScript } from './parser.ts';
import { createList, record, SyntaxError, stringIndexOf } from './primordials.ts';
import { factsOf, findReferences } from './references.ts';

/** A source as the engine gets it. */
export interface ScriptText {
  readonly text: string;
  readonly facts: SourceFacts;
  /** Whether it calls the function that has the name `importName`. */
  readonly hasImportCall: boolean;
}

/** Parses strict code of a script; its ImportCalls become those of a function. Throws a SyntaxError. */
export const readScriptText = (source: string): ScriptText => {
  const references = findReferences(parseScript(source));
  const edits = createList<Edit>();
  for (let i = 0; i < references.imports.length; i++) {
    edits[i] = editImportCall(source, references.imports[i], importName);
  }
  const hasImportCall = edits.length > 0;
  if (hasImportCall && stringIndexOf(decodeEscapes(source), importName) >= 0) {
    throw new SyntaxError(`the name ${importName} cannot be used in a source with import()`);
  }
  const text = escapeImportWords(applyEdits(source, edits));
  return record<ScriptText>({ text, facts: factsOf(references, source), hasImportCall });
};
