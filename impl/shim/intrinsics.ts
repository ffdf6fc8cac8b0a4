import { finders, intrinsicLines } from 'ses262:table';
import {
  bare,
  createDictionary,
  createList,
  getOwnPropertyDescriptor,
  isObject,
  stringIndexOf,
  stringSlice,
} from './primordials.ts';

interface IntrinsicRow {
  readonly name: string;
  /** The property keys that lockdown leaves it, with a blank before and after each. */
  readonly keys: string;
}

/** The rows of #table-intrinsic-properties. */
export const intrinsicRows = createList<IntrinsicRow>();

/**
 * The intrinsic objects of the realm by their names in the table (`%Array%`), those that the engine has. Our own are
 * added by the chapters that make them. #table-intrinsics
 */
export const intrinsics = createDictionary<object>();

/** The own data property that a path of names leads to from the global object, or undefined. */
const follow = (path: string): unknown => {
  let object: unknown = globalThis;
  for (let at = 0; at <= path.length; ) {
    if (!isObject(object)) return undefined;
    const dot = stringIndexOf(path, '.', at);
    const end = dot < 0 ? path.length : dot;
    object = getOwnPropertyDescriptor(object, stringSlice(path, at, end))?.value;
    at = end + 1;
  }
  return object;
};

const find = (path: string): unknown => {
  const finder = finders[path];
  try {
    return finder === undefined ? follow(path) : finder();
  } catch {
    return undefined;
  }
};

for (let at = 0; at < intrinsicLines.length; ) {
  const blank = stringIndexOf(intrinsicLines, ' ', at);
  const end = stringIndexOf(intrinsicLines, '\n', at);
  const path = stringSlice(intrinsicLines, at, blank);
  const row = bare<IntrinsicRow>({ __proto__: null, name: `%${path}%`, keys: stringSlice(intrinsicLines, blank, end) });
  intrinsicRows[intrinsicRows.length] = row;
  const object = find(path);
  if (isObject(object)) intrinsics[row.name] = object;
  at = end + 1;
}
