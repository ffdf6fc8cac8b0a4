// What an edit of a script does to its source map: https://tc39.es/ecma426/

/** From a column of a line on, all that follows in the line has moved by so many columns. */
export interface Shift {
  readonly line: number;
  readonly column: number;
  readonly by: number;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** https://tc39.es/ecma426/#sec-base64-vlq */
export function encode(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let text = '';
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += digits[rest > 0 ? digit + 32 : digit];
  } while (rest > 0);
  return text;
}

/** The number at the beginning of a text, and the length of its digits. */
function decode(text: string): { value: number; length: number } {
  let rest = 0;
  let length = 0;
  for (let digit = 32; digit >= 32; length++) {
    digit = digits.indexOf(text[length]);
    rest += (digit % 32) * 32 ** length;
  }
  return { value: rest % 2 === 1 ? -(rest - 1) / 2 : rest / 2, length };
}

/** The mappings of a script after shifts, which come in the order of their places. Lines and columns begin at 0. */
export function shiftMappings(mappings: string, shifts: readonly Shift[]): string {
  let next = 0;
  const lines = mappings.split(';').map((segments, line) => {
    let column = 0;
    const shifted = segments.split(',').map((segment) => {
      if (segment === '') return '';
      // Its first field is how far it is from the one before it in the line.
      const { value, length } = decode(segment);
      column += value;
      let by = 0;
      while (shifts[next]?.line === line && shifts[next].column <= column) by += shifts[next++].by;
      return encode(value + by) + segment.slice(length);
    });
    while (shifts[next]?.line === line) next++;
    return shifted.join(',');
  });
  return lines.join(';');
}
