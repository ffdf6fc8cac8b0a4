import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variant } from './subject.ts';
import { variants } from './subject.ts';

/** An engine of engines.json, with what each of its variants needs. */
export interface Engine {
  key: string;
  name: string;
  /** The shell's command, without the arguments of a variant. */
  command: string[];
  install: string;
  /** The command of a shell that tells how much memory is in use, if the engine has one. */
  heap: string[] | null;
  variants: Map<Variant, { arguments: string[]; scripts: string[] }>;
}

/** The part of engines.json that is read here. */
interface EnginesFile {
  engines: Record<string, { name: string; command: string[]; bare: string[]; install: string }>;
  implementations: Record<string, { prelude: string[] }>;
  columns: Record<string, { engine: string; implementation: string }>;
}

/** The reference is an interpreter to be read and to be right: its times say nothing. */
const withoutFigures = ['engine262'];

const heapShells: Record<string, string[]> = { v8: ['node', '--expose-gc', '--no-warnings', 'bench/heap.mjs'] };

/** The suite puts an adapter around the peer; a bench speaks the peer's own form, and times no adapter. */
const adapters = 'test262-ses/';

/**
 * Reads engines.json. An engine has the variant plain, and one for each implementation that a column tries on it.
 * @param root the project's folder
 * @throws Error when the file is not there or is not JSON
 */
export function readEngines(root: string): Engine[] {
  const { engines, implementations, columns } = JSON.parse(
    readFileSync(join(root, 'engines.json'), 'utf8'),
  ) as EnginesFile;
  return Object.entries(engines)
    .filter(([key]) => !withoutFigures.includes(key))
    .map(([key, { name, command, bare, install }]) => {
      const tried = Object.values(columns).filter(({ engine }) => engine === key);
      const entries = variants
        .filter((variant) => variant === 'plain' || tried.some(({ implementation }) => implementation === variant))
        .map((variant) => {
          const prelude = variant === 'plain' ? [] : implementations[variant].prelude;
          const scripts = prelude.filter((script) => !script.startsWith(adapters));
          return [variant, { arguments: variant === 'native' ? [] : bare, scripts }] as const;
        });
      return { key, name, command, install, heap: heapShells[key] ?? null, variants: new Map(entries) };
    });
}

/** The scripts of an implementation that are not there, as paths from `root`. */
export const missingScripts = (root: string, scripts: string[]): string[] =>
  scripts.filter((script) => !existsSync(join(root, script)));
