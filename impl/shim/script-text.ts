// The text of a script in which there may be an import() or a direct eval, and what is made of it for the engine's eval.

import { helperName } from './cells.ts';
import { accessesTo, editAccesses, editEvalCall, type Surroundings } from './direct-eval.ts';
import { applyEdits, type Edit, editImportCall, escapeImportWords } from './edits.ts';
import { factsOf, type SourceFacts, scanSource } from './facts.ts';
import { decodeEscapes } from './names.ts';
import { findImportCalls, parseScript } from './parser.ts';
import { createDictionary, createList, record, SyntaxError, stringIndexOf } from './primordials.ts';
import { findReferences } from './references.ts';

/** A source as the engine gets it. */
export interface ScriptText {
  readonly text: string;
  readonly facts: SourceFacts;
  /** Whether it uses a function that has the name `helperName`. */
  readonly needsHelper: boolean;
}

const finishText = (source: string, edits: readonly Edit[], facts: SourceFacts): ScriptText => {
  const needsHelper = edits.length > 0;
  if (needsHelper && stringIndexOf(decodeEscapes(source), helperName) >= 0) {
    throw new SyntaxError(`the name ${helperName} cannot be used in a source with import() or a direct eval`);
  }
  return record<ScriptText>({ text: escapeImportWords(applyEdits(source, edits)), facts, needsHelper });
};

/** Parses strict code of a script that has no direct eval; its ImportCalls become those of a function. Throws a SyntaxError. */
export const readImportingText = (source: string): ScriptText => {
  const imports = findImportCalls(source);
  const edits = createList<Edit>();
  for (let i = 0; i < imports.length; i++) edits[i] = editImportCall(source, imports[i], helperName);
  return finishText(source, edits, scanSource(source));
};

/**
 * Parses strict code of a script; its ImportCalls and direct evals, and its uses of the variables around it, become those
 * of a function. Throws a SyntaxError.
 */
export const readEvalText = (source: string, surroundings?: Surroundings): ScriptText => {
  const references = findReferences(parseScript(source));
  const accesses = surroundings === undefined ? createDictionary<never>() : accessesTo(surroundings, helperName);
  const edits = editAccesses(references, accesses);
  const { imports, evalCalls } = references;
  for (let i = 0; i < imports.length; i++) edits[edits.length] = editImportCall(source, imports[i], helperName);
  for (let i = 0; i < evalCalls.length; i++) {
    edits[edits.length] = editEvalCall(evalCalls[i], references, helperName, accesses);
  }
  return finishText(source, edits, factsOf(references, source, accesses));
};
