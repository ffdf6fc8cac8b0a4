import { registerHooks } from 'node:module';
import { takeCounts } from './counters.ts';
import { instrument } from './instrument.ts';

/** The files of the transcription stand beside this folder. */
const transcription = new URL('../', import.meta.url).href;
const counters = new URL('./counters.ts', import.meta.url).href;
const explained = new URL('./explained.ts', import.meta.url).href;

/**
 * Instruments the transcription when it is loaded, which must come after this call. Returns what gives the keys that
 * were reached since it was called last, and how often.
 * @param clauses the ids of those whose steps also tell explained.ts what they do
 */
export function countSteps(clauses: ReadonlySet<string> = new Set()): () => Map<string, number> {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!loaded.source || !/^[\w-]+\.ts$/.test(url.replace(transcription, ''))) return loaded;
      const text =
        typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
      return { ...loaded, source: instrument(text, counters, { clauses, module: explained }).text };
    },
  });
  return takeCounts;
}
