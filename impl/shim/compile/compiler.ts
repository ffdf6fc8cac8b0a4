// Makes of the text of a module an expression whose value `new ModuleSource` takes: see ../compiled-module.ts.

import { compiledFormat } from '../compiled-module.ts';
import { applyEdits, escapeImportWords } from '../edits.ts';
import { defaultLocalName, type ModuleRequest } from '../module-entries.ts';
import { commonEdits, freshPrefix, importTarget, type ParsedModule, readModuleText } from '../module-text.ts';
import { parseModule } from '../parser.ts';
import { findReferences } from '../references.ts';
import { type FreeNames, rewriteFreeNames, rewriteImports } from './free-names.ts';
import { silencePragmas } from './pragmas.ts';
import { requireKnownSyntax } from './syntax.ts';
import { rewriteTemplates, type Templates } from './templates.ts';

/** An expression in two parts: the first line of the module's text begins where the second does. */
export interface CompiledText {
  readonly head: string;
  readonly body: string;
}

const json = (value: unknown): string => JSON.stringify(value);

/** The data of a compiled module, without the braces. */
function describe(module: ParsedModule, { globals }: FreeNames, { templates }: Templates): string {
  const { requests, imports, exports, locals, settled, hasAwait, hasImportCall, hasImportMeta, namesDefault } = module;
  const indexOf = (request: ModuleRequest | null) => (request === null ? null : Array.from(requests).indexOf(request));
  const data = {
    format: compiledFormat,
    requests: Array.from(requests, ({ specifier, phase, attributes }) => [
      specifier,
      phase,
      ...Array.from(attributes).flatMap(({ key, value }) => [key, value]),
    ]),
    imports: Array.from(imports, (entry) => [indexOf(entry.request), entry.importName, entry.localName]),
    exports: Array.from(exports, (entry) => [
      indexOf(entry.request),
      entry.importName,
      entry.localName,
      entry.exportName,
    ]),
    locals: Array.from(locals, (name) => [name, settled[name]]),
    globals,
    templates,
    hasAwait,
    hasImportCall,
    hasImportMeta,
    namesDefault,
  };
  return Object.entries(data)
    .map(([name, value]) => `${name}:${json(value)}`)
    .join();
}

/** What the functor's text does before the module's. */
function functorHead(module: ParsedModule, free: FreeNames, tagged: Templates, prefix: string): string {
  const importNames = Array.from(module.imports, ({ localName }) => localName);
  const getters = Array.from(module.locals, (name) => {
    const index = importNames.indexOf(name);
    if (index >= 0) return `${prefix}${index}`;
    return `()=>${name === defaultLocalName ? `${prefix}d` : name}`;
  });
  const constants = [
    ...importNames.map((_, i) => `${prefix}${i}=${prefix}.late[${i}]`),
    ...free.globals.map((_, i) => `${prefix}g${i}=${prefix}.globals[${i}]`),
    ...tagged.templates.map((_, i) => `${prefix}t${i}=${prefix}.templates[${i}]`),
    `${prefix}i=${prefix}.importCall`,
    `${prefix}m=${prefix}.importMeta`,
    importTarget(prefix),
  ];
  const opening = module.hasAwait ? 'async function' : 'function*';
  const wait = `if(${prefix}.waits)${module.hasAwait ? `await ${prefix}.waits` : 'yield'};`;
  return `${opening}(${prefix}){'use strict';const ${constants.join()};${prefix}.link([${getters.join()}]);${wait}`;
}

/** @throws Error when a name in an expression leads out of it */
function requireClosed(expression: string): void {
  const { topLevel, imports } = findReferences(parseModule(expression));
  const names = Array.from(topLevel, ({ name }) => name);
  if (names.length + imports.length === 0) return;
  throw new Error(`ses262 compile made a functor with free names: ${names.join(', ') || 'import'}; please report this`);
}

/**
 * Compiles the text of a module. Its lines stay, and where its columns change, they do so after the change alone.
 * @throws SyntaxError, with the line and the column in parentheses at the end of its message
 */
export function compileModule(text: string): CompiledText {
  const module = readModuleText(text);
  const program = parseModule(text);
  requireKnownSyntax(program);
  const references = findReferences(program);
  const prefix = freshPrefix(text);
  const importNames = Array.from(module.imports, ({ localName }) => localName);
  const free = rewriteFreeNames(program, references, prefix);
  const tagged = rewriteTemplates(text, program, prefix);
  const common = commonEdits(text, program, references, prefix);
  const imports = rewriteImports(references, importNames, prefix);
  const edits = [...Array.from(common), ...tagged.edits, ...imports, ...free.edits];
  const rewritten = escapeImportWords(applyEdits(text, edits));
  const head = `[{${describe(module, free, tagged)}},${functorHead(module, free, tagged, prefix)}`;
  const expression = silencePragmas(`${head}${rewritten}\n}]`);
  requireClosed(`(${expression})`);
  return { head: expression.slice(0, head.length), body: expression.slice(head.length) };
}
