import { intrinsicRows } from 'ses262:table';
import { createDictionary, createList, getOwnPropertyDescriptor, isObject } from './primordials.ts';

/**
 * The intrinsic objects of the realm by their names in the table (`%Array%`), those that the engine has. Our own are
 * added by the chapters that make them. #table-intrinsics
 */
export const intrinsics = createDictionary<object>();

/** The prototypes of the intrinsic constructors. */
export const intrinsicPrototypes = createList<object>();

const find = (row: (typeof intrinsicRows)[number]): unknown => {
  if (row.global !== undefined) return getOwnPropertyDescriptor(globalThis, row.global)?.value;
  try {
    return row.find?.();
  } catch {
    return undefined;
  }
};

for (let i = 0; i < intrinsicRows.length; i++) {
  const row = intrinsicRows[i];
  if (row.ours !== true) {
    const object = find(row);
    if (isObject(object)) {
      intrinsics[row.name] = object;
      const prototype = getOwnPropertyDescriptor(object, 'prototype')?.value;
      if (isObject(prototype)) intrinsicPrototypes[intrinsicPrototypes.length] = prototype;
    }
  }
}
