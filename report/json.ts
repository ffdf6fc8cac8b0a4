import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An input that is missing, unreadable or of another shape. The message says what to do. */
export class InputError extends Error {}

export type Json = Record<string, unknown>;

/**
 * Reads a JSON file of the project.
 * @throws InputError when it is not there or not JSON
 */
export function readJson(root: string, file: string): unknown {
  const path = join(root, file);
  if (!existsSync(path)) throw new InputError(`${file} is not there`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InputError(`${file} is not JSON (${(error as Error).message}); delete it and write it again`);
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value when it is an object; @throws InputError that names `what` when it is not. */
export function object(value: unknown, what: string): Json {
  if (!isObject(value)) throw new InputError(`${what} is not an object`);
  return value;
}

/** The value when it is a list; @throws InputError that names `what` when it is not. */
export function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new InputError(`${what} is not a list`);
  return value;
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
