import { registerHooks } from 'node:module';
import { takeSteps } from './counters.ts';
import { instrument } from './instrument.ts';

/** The files of the transcription stand beside this folder. */
const transcription = new URL('../', import.meta.url).href;
const counters = new URL('./counters.ts', import.meta.url).href;

/**
 * Instruments the transcription when it is loaded, which must come after this call. Returns what gives the keys that
 * were reached since it was called last.
 */
export function countSteps(): () => string[] {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!loaded.source || !/^[\w-]+\.ts$/.test(url.replace(transcription, ''))) return loaded;
      const text =
        typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
      return { ...loaded, source: instrument(text, counters).text };
    },
  });
  return takeSteps;
}
