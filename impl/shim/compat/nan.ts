// A NaN has many encodings, and which one is written may tell what made it: DataView gets to write only one of them.

import { intrinsics } from '../intrinsics.ts';
import { apply, define, getOwnPropertyDescriptor, named, RangeError } from '../primordials.ts';

type Write = (this: unknown, offset: unknown, value: unknown, littleEndian: unknown) => void;

const { prototype } = DataView;
const method = (name: string): Write | undefined => getOwnPropertyDescriptor(prototype, name)?.value;
const buffer = getOwnPropertyDescriptor(prototype, 'buffer')?.get as () => unknown;

/** For each method that writes a float: one that writes as many bytes, and the encoding of a NaN for that. */
const floats = [
  ['setFloat16', method('setUint16'), 0x7e00],
  ['setFloat32', method('setUint32'), 0x7fc00000],
  ['setFloat64', method('setBigUint64'), 0x7ff8000000000000n],
] as const;

/** https://tc39.es/ecma262/#sec-toindex */
const toIndex = (value: unknown): number => {
  const number = +(value as number);
  if (isNaN(number)) return 0;
  if (number <= -1 || number > 2 ** 53 - 1) throw new RangeError('DataView: the offset is out of range');
  return number - (number % 1);
};

// biome-ignore lint/suspicious/noSelfCompare: only a NaN is not itself
const isNaN = (number: number): boolean => number !== number;

const makeMethod = (name: string, original: Write, writeBits: Write, bits: unknown): object => {
  const { write } = {
    // In the order of https://tc39.es/ecma262/#sec-setviewvalue: the receiver, the offset, the number.
    write(this: unknown, offset: unknown, value: unknown, littleEndian?: unknown): void {
      apply(buffer as never, this, []);
      const index = toIndex(offset);
      const number = +(value as number);
      if (isNaN(number)) apply(writeBits, this, [index, bits, littleEndian]);
      else apply(original, this, [index, number, littleEndian]);
    },
  };
  return named(name, 2, write);
};

/** Replaces the methods of DataView.prototype that write floats. */
export const tameNaN = (): void => {
  for (let i = 0; i < floats.length; i++) {
    const name = floats[i][0];
    const writeBits = floats[i][1];
    const original = method(name);
    if (original === undefined || writeBits === undefined) continue;
    define(intrinsics['%DataView.prototype%'], name, makeMethod(name, original, writeBits, floats[i][2]));
  }
};
