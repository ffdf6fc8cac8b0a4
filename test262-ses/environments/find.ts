import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of some programs that is there: absolute paths, or names on PATH. Null when none is. */
export function findProgram(programs: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = programs.flatMap((name) => (isAbsolute(name) ? name : folders.map((folder) => join(folder, name))));
  return paths.find(isProgram) ?? null;
}
