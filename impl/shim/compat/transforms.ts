// Functions that a program changes sources with before they are evaluated.

import { createList, isArray, TypeError } from '../primordials.ts';
import type { Transform } from './state.ts';

const add = (transforms: Transform[], list: unknown): void => {
  if (list === undefined) return;
  if (!isArray(list)) throw new TypeError('Compartment: transforms and __shimTransforms__ are arrays of functions');
  for (let i = 0; i < list.length; i++) {
    const transform: unknown = list[i];
    if (typeof transform !== 'function') throw new TypeError('Compartment: a transform is not a function');
    transforms[transforms.length] = transform as Transform;
  }
};

/** What is in two arrays, or in none, as they are now. Throws a TypeError for anything else. */
export const listTransforms = (first: unknown, second: unknown): readonly Transform[] => {
  const transforms = createList<Transform>();
  add(transforms, first);
  add(transforms, second);
  return transforms;
};

/** One function for some that are called one after the other; undefined where there is none. */
export const composed = (transforms: readonly Transform[]): Transform | undefined => {
  if (transforms.length === 0) return undefined;
  return (source) => {
    let text: unknown = source;
    for (let i = 0; i < transforms.length; i++) {
      // Each without a receiver, which would be the list.
      const transform = transforms[i];
      text = transform(text as string);
      if (typeof text !== 'string') throw new TypeError('Compartment: a transform returned no string');
    }
    return text as string;
  };
};
