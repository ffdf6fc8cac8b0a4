// What stands in the place of module-text.ts in the script for the suite's tests of compiled modules: each text is compiled
// when it becomes a ModuleSource object, and what comes of it runs as a program's own file would.

import { type CompiledCode, type CompiledModule, readCompiledModule } from '../compiled-module.ts';
import { feralEval } from '../primordials.ts';
import { compileModule } from './compiler.ts';

export const readModuleText = (text: string): CompiledCode => {
  const { head, body } = compileModule(text);
  return readCompiledModule(feralEval(`(${head}${body})`) as CompiledModule);
};
