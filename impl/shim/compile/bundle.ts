// A file of compiled modules, by their specifiers.

import { compileModule } from './compiler.ts';
import { sourceMap } from './source-map.ts';

export interface SourceFile {
  /** Under what the module stands in the file. */
  readonly specifier: string;
  readonly text: string;
}

export type Format = 'esm' | 'cjs' | 'script';

export interface BundleOptions {
  readonly format: Format;
  /** The global variable that a script defines. */
  readonly global: string;
}

export interface Bundle {
  readonly code: string;
  /** https://tc39.es/ecma426/ in version 3: each line of the code that is one of a module. */
  readonly map: string;
}

const openings: { readonly [format in Format]: (global: string) => string } = {
  esm: () => 'export default {\n',
  cjs: () => 'module.exports = {\n',
  script: (global) => `globalThis[${JSON.stringify(global)}] = {\n`,
};

/**
 * Compiles modules into one file, whose value has the compiled modules under their specifiers and inherits nothing.
 * @throws SyntaxError that names the file, the line and the column
 */
export function bundleModules(files: readonly SourceFile[], { format, global }: BundleOptions): Bundle {
  let code = `/* compiled by ses262 */ ${openings[format](global)}__proto__: null,\n`;
  const places: { readonly source: number; readonly line: number; readonly column: number }[] = [];
  files.forEach(({ specifier, text }, source) => {
    const { head, body } = compileNamed(specifier, text);
    const before = `[${JSON.stringify(specifier)}]: ${head}`;
    places.push({ source, line: code.split('\n').length - 1, column: before.length });
    code += `${before}${body},\n`;
  });
  return { code: `${code}};\n`, map: sourceMap(files, places) };
}

function compileNamed(specifier: string, text: string): ReturnType<typeof compileModule> {
  try {
    return compileModule(text);
  } catch (error) {
    const { message } = error as Error;
    const [, reason, line, column] = /^(.*) \((\d+):(\d+)\)$/s.exec(message) ?? [];
    throw new SyntaxError(
      line === undefined ? `${specifier}: ${message}` : `${specifier}:${line}:${column}: ${reason}`,
    );
  }
}
