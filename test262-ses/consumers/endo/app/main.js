// What is bundled: an ES module that imports another, and a CommonJS package.
import total from 'dependency';
import increment, { counter } from './counter.js';

export const meaning = () => total([30, 12]);

export const counts = () => {
  const before = counter.count;
  increment();
  return [before, counter.count];
};

/** What the program handed it, and what nobody did. */
export const authority = () => [typeof greet, typeof process, typeof fetch, typeof require];
export const greeting = () => greet('bundle');

/** Attacks on what all compartments share. */
export const attacks = () => {
  const tried = [
    () => {
      Array.prototype.push = () => 'mine';
    },
    () => Object.getPrototypeOf(() => {}).constructor('return process')(),
    () => (async () => {}).constructor('return process')(),
    () => Date.now(),
  ];
  return tried.map((attempt) => {
    try {
      attempt();
      return 'done';
    } catch (error) {
      return error instanceof TypeError ? 'denied' : String(error);
    }
  });
};
