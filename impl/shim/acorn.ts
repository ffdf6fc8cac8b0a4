// The parser that the shim bundles: acorn, without what it would refuse of regular expressions itself, since the engine
// is asked. bundle-parser.ts makes a text of this module.

import { Parser, tokTypes } from 'acorn';
import importPhases from 'acorn-import-phases';

export const makeAcorn = () => ({ Parser: Parser.extend(importPhases({ defer: false })), tokTypes });
