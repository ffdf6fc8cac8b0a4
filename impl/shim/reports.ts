// The report of what lockdown removed, and why. Only the program that calls lockdown gets it.

import { hardenValue } from './harden.ts';
import { hostConsole, hostMethod } from './host.ts';
import { settings } from './options.ts';
import { createList, define, TypeError } from './primordials.ts';

const lines = createList<string>();

/** A property that the table does not know is dealt with. Throws a TypeError where the program wants none. */
export const reportUnknown = (object: string, key: PropertyKey, isRemoved: boolean): void => {
  if (settings.unknownIntrinsics === 'remove' && settings.reporting === 'none') return;
  const shown = typeof key === 'symbol' ? 'of a symbol' : (key as string);
  if (settings.unknownIntrinsics === 'throw') {
    throw new TypeError(`lockdown: the property ${shown} of ${object} is unknown, and unknownIntrinsics is 'throw'`);
  }
  const rest = isRemoved
    ? 'unknown, so it was removed'
    : 'unknown, but stays: it is a primitive, and cannot be removed';
  lines[lines.length] = `the property ${shown} of ${object} is ${rest}`;
};

/** Hands the report to whom the program named. */
export const sendReport = (): void => {
  const { reporting, unknownIntrinsics } = settings;
  if (typeof reporting === 'function') {
    const copy: string[] = [];
    for (let i = 0; i < lines.length; i++) define(copy, i, lines[i], true, true, true);
    reporting(hardenValue(copy));
  } else if (reporting === 'console' || unknownIntrinsics === 'warn') {
    const warn = hostMethod(hostConsole, 'warn');
    for (let i = 0; i < lines.length; i++) warn?.([`lockdown: ${lines[i]}`]);
  }
};
