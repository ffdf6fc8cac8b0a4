import type { LawClause } from '../../../spec/law.ts';
import type { Step } from '../../../spec/steps.ts';
import { type NameOf, shapeFaults } from './shape.ts';
import type { FoundStep } from './steps.ts';
import type { Transcription } from './transcription.ts';

/** A fault of a transcription; `step` is the law's, as "4.a Perform ? FreezeForHarden(O).", or null. */
export interface StepFault {
  line: number;
  step: string | null;
  message: string;
}

/** Compares the steps of a clause with those of its transcription, and looks at the code under each. */
export function compareSteps(clause: LawClause, found: Transcription, nameOf: NameOf): StepFault[] {
  // What a clause says in prose alone has no steps for its statements to stand under.
  const faults: StepFault[] = clause.steps ? found.faults.map((fault) => ({ ...fault, step: null })) : [];
  if (clause.operation && clause.operation !== found.name) {
    faults.push({ line: found.line, step: null, message: `${found.name} must be named ${clause.operation}` });
  }
  let line = found.line;
  for (const [law, step] of align(clause.steps ?? [], found.steps)) {
    line = step?.line ?? line;
    for (const message of pairFaults(law, step, nameOf)) {
      faults.push({ line, step: law && `${law.label} ${law.text}`, message });
    }
  }
  return faults;
}

type Pair = [law: Step | null, found: FoundStep | null];

function pairFaults(law: Step | null, found: FoundStep | null, nameOf: NameOf): string[] {
  if (!law) return found ? [`the law has no such step, or not here: ${found.label}. ${found.text}`] : [];
  if (!found) return ['is missing, or not here'];
  if (law.text !== found.text) return [`is reworded: ${found.label}. ${found.text}`];
  const faults = shapeFaults(law, found, nameOf);
  const label = law.label.split('.').at(-1);
  if (label !== found.label) faults.push(`has the label ${found.label}`);
  if (law.depth !== found.depth) faults.push(`stands ${found.depth} blocks deep, and the law has it at ${law.depth}`);
  return faults;
}

/**
 * Pairs the law's steps with those that were found: the longest common sequence of texts first, then what lies between
 * in order, as reworded, then what is left on either side.
 */
function align(law: readonly Step[], found: readonly FoundStep[]): Pair[] {
  const pairs: Pair[] = [];
  let [from, at] = [0, 0];
  for (const [i, j] of [...commonSequence(law, found), [law.length, found.length]]) {
    for (; from < i || at < j; from++, at++) pairs.push([from < i ? law[from] : null, at < j ? found[at] : null]);
    if (i < law.length) pairs.push([law[i], found[j]]);
    [from, at] = [i + 1, j + 1];
  }
  return pairs;
}

/** The index pairs of a longest common subsequence of texts. */
function commonSequence(law: readonly Step[], found: readonly FoundStep[]): [number, number][] {
  const length = Array.from({ length: law.length + 1 }, () => new Array<number>(found.length + 1).fill(0));
  for (let i = law.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const same = law[i].text === found[j].text;
      length[i][j] = same ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < law.length && j < found.length; ) {
    if (law[i].text === found[j].text) pairs.push([i++, j++]);
    else if (length[i + 1][j] >= length[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}
