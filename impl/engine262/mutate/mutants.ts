import ts from 'typescript';
import { lineOf } from '../check/comments.ts';
import { type LocatedStep, locatedSteps } from '../steps/located.ts';
import { type Change, changesOf, type Edit } from './operators.ts';
import { swapOf } from './swap.ts';

/** A file of the transcription. */
export interface Source {
  file: string;
  text: string;
}

/** The transcription with one step wrong. `id` is "clause path operator", the same as long as these are. */
export interface Mutant {
  id: string;
  clause: string;
  path: string;
  operator: string;
  /** What a test must reach to see it: the step, or for `ignore` the abrupt edge of a `?`, as in out/results/steps.json. */
  point: string;
  /** The step's text. */
  step: string;
  file: string;
  /** The line that is changed, from 1; how it reads, and how it reads in the mutant. */
  line: number;
  was: string;
  is: string;
  /** The file's text in the mutant. */
  mutated: string;
}

/** Constants of ECMA-262 that the law hands to its operations. */
const enumerationsOfECMA262 = [
  ['sealed', 'frozen'],
  ['lexical-this', 'non-lexical-this'],
];

/** All mutants of the transcription, in the order of its files and steps. */
export function makeMutants(sources: readonly Source[]): Mutant[] {
  const files = sources.map(({ file, text }) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  const enumerations = [...files.flatMap(readEnumerations), ...enumerationsOfECMA262];
  return files.flatMap((file) => {
    const located = [...locatedSteps(file)];
    const steps = located.map(({ step }) => step);
    return located.flatMap((place, index) => {
      // The condition of an `Else if` is looked at wherever the `If` is reached that it belongs to.
      const { depth } = place.step;
      const before = located.slice(0, index + 1);
      const reached = before.findLast(({ step }) => step.depth === depth && !step.isElse) ?? place;
      const changes = [...changesOf(place.step, enumerations), ...swapOf(place.step, steps)];
      return changes.map((change) => makeMutant(file, place, change, reached.path));
    });
  });
}

/** The types that are unions of strings, as lists of those. */
function readEnumerations(file: ts.SourceFile): string[][] {
  return file.statements.filter(ts.isTypeAliasDeclaration).flatMap(({ type }) => {
    if (!ts.isUnionTypeNode(type)) return [];
    const members = type.types.flatMap((member) =>
      ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? member.literal.text : [],
    );
    return members.length === type.types.length ? [members] : [];
  });
}

function makeMutant(
  file: ts.SourceFile,
  { clause, path, step }: LocatedStep,
  { operator, edits }: Change,
  reached: string,
): Mutant {
  const mutated = edit(file.text, edits);
  const [edge] = /(?<=^ignore)#\d+$/.exec(operator) ?? [];
  const point = edge ? path + edge : reached;
  const line = lineOf(file, edits[0].from);
  const lineIn = (text: string) => text.split('\n')[line - 1].trim();
  return {
    ...{ id: `${clause} ${path} ${operator}`, clause, path, operator, point, step: step.text },
    ...{ file: file.fileName, line, was: lineIn(file.text), is: lineIn(mutated), mutated },
  };
}

/** Edits do not overlap; the last is made first, so that the positions of the others still hold. */
function edit(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((edited, { from, to, text }) => edited.slice(0, from) + text + edited.slice(to), text);
}
