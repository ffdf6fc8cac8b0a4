// What the scope of a source must know of it: by a look at its text, or by its references where it has been parsed.

import { type AssignmentPatterns, addOnce, findAssigned, findDefined, findTypeofOperands, isListed } from './names.ts';
import { createList, hasOwn, record } from './primordials.ts';
import type { References } from './references.ts';

/** What the scope of a source must know of it. */
export interface SourceFacts {
  /** Those of the names, whose patterns are given, that it may assign. */
  assigned(names: readonly string[], patterns: AssignmentPatterns | null): readonly string[];
  /** The names whose type it asks for, without those given. */
  typeofOperands(without: readonly string[]): readonly string[];
  /** The names of global properties that it defines by assignment. */
  defined(): readonly string[];
}

/** What a look at its text tells of a source. */
export const scanSource = (source: string): SourceFacts =>
  record<SourceFacts>({
    assigned: (names, patterns) => findAssigned(source, names, patterns),
    typeofOperands: (without) => findTypeofOperands(source, without),
    defined: () => findDefined(source),
  });

/** What the references of a program tell of its source. Those to names of its own, and of others, tell nothing. */
export const factsOf = ({ topLevel, declared }: References, source: string, others?: object): SourceFacts => {
  const written = createList<string>();
  const asked = createList<string>();
  for (let i = 0; i < topLevel.length; i++) {
    const { name, use } = topLevel[i];
    const isOther = hasOwn(declared, name) || (others !== undefined && hasOwn(others, name));
    if (use !== 'read' && !isOther) addOnce(use === 'write' ? written : asked, name);
  }
  const select = (from: readonly string[], others: readonly string[], areListed: boolean): readonly string[] => {
    const selected = createList<string>();
    for (let i = 0; i < from.length; i++) if (isListed(others, from[i]) === areListed) addOnce(selected, from[i]);
    return selected;
  };
  return record<SourceFacts>({
    assigned: (names) => (written.length === 0 ? written : select(names, written, true)),
    typeofOperands: (without) => select(asked, without, false),
    defined: () => findDefined(source),
  });
};
