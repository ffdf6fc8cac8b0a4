import { hidden, intrinsicTable } from 'ses262:table';
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
  keys: string;
}

/** The rows of #table-intrinsic-properties. */
export const intrinsicRows = createList<IntrinsicRow>();

/**
 * The intrinsic objects of the realm by their names in the table (`%Array%`), those that the engine has. Our own are
 * added by the chapters that make them. #table-intrinsics
 */
export const intrinsics = createDictionary<object>();

/** Makes lockdown leave an object of the table more properties, whose keys are given with a blank after each. */
export const permit = (name: string, keys: string): void => {
  for (let i = 0; i < intrinsicRows.length; i++) if (intrinsicRows[i].name === name) intrinsicRows[i].keys += keys;
};

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

for (let at = 0; at < intrinsicTable.length; at += 3) {
  const path = intrinsicTable[at] as string;
  const row = bare<IntrinsicRow>({ __proto__: null, name: `%${path}%`, keys: intrinsicTable[at + 1] as string });
  intrinsicRows[intrinsicRows.length] = row;
  const isOurs = intrinsicTable[at + 2];
  const object = isOurs ? undefined : (hidden[path] ?? follow(path));
  if (isObject(object)) intrinsics[row.name] = object;
}
