// The parser that the shim bundles. In its place, build.ts puts acorn in a function: it is made when it is first used.

import * as acorn from 'acorn';

export const makeAcorn = (): typeof acorn => acorn;
