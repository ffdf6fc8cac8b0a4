// The globals that the parser uses: build.ts gives it these instead of those of the realm, which a program can replace.

export const { Array, BigInt, Error, Math, Object, RegExp, String, Symbol, SyntaxError } = globalThis;
export const { parseFloat, parseInt } = globalThis;
