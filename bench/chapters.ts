import { subjects as compartment } from './compartment.bench.ts';
import { subjects as global } from './global.bench.ts';
import { subjects as harden } from './harden.bench.ts';
import { subjects as lockdown } from './lockdown.bench.ts';
import { subjects as moduleSource } from './module-source.bench.ts';
import { subjects as modules } from './modules.bench.ts';

/** The subjects of each chapter of the law, by the stem that its file has in every tree. */
export const chapters = {
  harden,
  lockdown,
  global,
  compartment,
  modules,
  'module-source': moduleSource,
};
