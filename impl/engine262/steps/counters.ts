// Where the instrumented transcription says what it reached: see instrument.ts.
import { AbruptCompletion } from '@engine262/engine262';

const reached = new Set<string>();

/** A step is about to run. */
export function countStep(key: string): void {
  reached.add(key);
}

/** A `?` was given this completion; only an abrupt one takes its edge. */
export function countEdge<T>(key: string, completion: T): T {
  if (completion instanceof AbruptCompletion) reached.add(key);
  return completion;
}

/** The keys that were reached since the last call, in the order in which each was reached first. */
export function takeSteps(): string[] {
  const keys = [...reached];
  reached.clear();
  return keys;
}
