// Where the instrumented transcription says what it reached: see instrument.ts.
import { AbruptCompletion } from '@engine262/engine262';

const reached = new Map<string, number>();

/** A step is about to run. */
export function countStep(key: string): void {
  reached.set(key, (reached.get(key) ?? 0) + 1);
}

/** A `?` was given this completion; only an abrupt one takes its edge. */
export function countEdge<T>(key: string, completion: T): T {
  if (completion instanceof AbruptCompletion) countStep(key);
  return completion;
}

/** How often each key was reached since the last call, in the order in which each was reached first. */
export function takeCounts(): Map<string, number> {
  const counts = new Map(reached);
  reached.clear();
  return counts;
}
