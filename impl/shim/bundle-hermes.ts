// How build.ts makes the scripts for Hermes, React Native's engine. Its releases have no `with`, so that compartments have
// no evaluators and need no parser, and no async generators; and 0.12 has no classes, and takes `let` for `var`.

import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import type { BuildOptions, Plugin } from 'esbuild';
import { tableOfHermes } from './bundle-table.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const replacements: Plugin = {
  name: 'for Hermes',
  setup({ onResolve }) {
    onResolve({ filter: /\/syntax\.ts$/ }, () => ({ path: path('hermes/syntax.ts') }));
    onResolve({ filter: /\/(parser|script-text|module-text)\.ts$/ }, () => ({ path: path('no-parser.ts') }));
  },
};

/** What differs when esbuild bundles for Hermes. */
export const hermes: BuildOptions = {
  plugins: [replacements, tableOfHermes],
  target: 'es2018',
  supported: { bigint: true },
  inject: [path('hermes/promises.ts')],
};

/** A script in which each function that a loop makes has the variables of its turn, whatever the engine takes `let` for. */
export async function withFunctionScopes(text: string): Promise<string> {
  const options = {
    cwd: path('../..'),
    babelrc: false,
    configFile: false,
    compact: false,
    sourceType: 'script',
  } as const;
  const result = await transformAsync(text, { ...options, plugins: ['@babel/plugin-transform-block-scoping'] });
  return `${result?.code}\n`;
}
