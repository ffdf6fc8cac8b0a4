// Sets of words as one text, which engines read faster than they make a dictionary or a pattern.

import { stringIndexOf } from './primordials.ts';

/** Whether `words`, with a blank before and after each, contains a word, which is not empty and has no blank. */
export const containsWord = (words: string, word: string): boolean => {
  const { length } = word;
  for (let at = stringIndexOf(words, word); at >= 0; at = stringIndexOf(words, word, at + 1)) {
    if (words[at - 1] === ' ' && words[at + length] === ' ') return true;
  }
  return false;
};
