// The text of a module, and what is made of it for the engine's eval: a function whose body is the module's, with its
// lines, in which an import is either a constant or, where it may still change, a call that reads it.

import type { AnyNode, ExportDefaultDeclaration, Identifier, Literal, Pattern, Program } from 'acorn';
import { type Access, editEvalCall, editReference } from './direct-eval.ts';
import { applyEdits, blank, type Edit, edit, editImportCall, escapeImportWords, skipBlanks } from './edits.ts';
import { factsOf, type SourceFacts } from './facts.ts';
import {
  addRequest,
  defaultLocalName,
  type ExportEntry,
  exportEntry,
  type ImportAttribute,
  type ImportEntry,
  importEntry,
  type ModuleEntries,
  type ModuleRequest,
  moduleRequest,
  type SortedExports,
  sortExports,
} from './module-entries.ts';
import { addOnce, decodeEscapes } from './names.ts';
import { findHtmlOperators, parseModule } from './parser.ts';
import { createDictionary, createList, hasOwn, record, stringIndexOf, stringSlice } from './primordials.ts';
import { findReferences, type References } from './references.ts';

/** From when on a variable keeps its value. */
export type Settled = 'initialized' | 'evaluated' | 'never';

/** What is known of a module's code before it is linked, whoever parsed it. */
export interface ParsedModule extends ModuleEntries {
  readonly sorted: SortedExports;
  readonly hasAwait: boolean;
  readonly hasImportCall: boolean;
  readonly hasImportMeta: boolean;
  /** Whether it has an ImportCall or a direct eval. */
  readonly needsHelper: boolean;
  /** The local names that are exported, each once. */
  readonly locals: readonly string[];
  readonly settled: { readonly [localName: string]: Settled };
  /** Whether the default export is a function without a name, which gets it when the module is instantiated. */
  readonly namesDefault: boolean;
}

/** A module's text, parsed once for all modules that are made of it. */
export interface ModuleText extends ParsedModule {
  readonly facts: SourceFacts;
  /** Makes the text of a functor. */
  functorText(shape: FunctorShape): string;
}

export interface FunctorShape {
  /** The imports that are read by a call each time. */
  readonly late: readonly string[];
  /** Those that are constants. */
  readonly constant: readonly string[];
  /** Whether the functor is to wait after it has made its functions. */
  readonly waits: boolean;
}

/** Parses the text of a module. Throws a SyntaxError. */
export const readModuleText = (text: string): ModuleText => {
  const program = parseModule(text);
  const references = findReferences(program);
  const entries = readEntries(program);
  const locals = createList<string>();
  const sorted = sortExports(entries);
  for (let i = 0; i < sorted.local.length; i++) addOnce(locals, sorted.local[i].localName as string);
  const { hasAwait, imports } = references;
  let hasImportCall = false;
  let hasImportMeta = false;
  for (let i = 0; i < imports.length; i++) {
    if (imports[i].type === 'ImportExpression') hasImportCall = true;
    else hasImportMeta = true;
  }
  const declaration = defaultDeclaration(program);
  return record<ModuleText>({
    requests: entries.requests,
    imports: entries.imports,
    exports: entries.exports,
    hasAwait,
    hasImportCall,
    hasImportMeta,
    needsHelper: hasImportCall || references.evalCalls.length > 0,
    locals,
    sorted,
    settled: findSettled(locals, references),
    namesDefault: declaration?.type === 'FunctionDeclaration' && declaration.id === null,
    facts: factsOf(references, text),
    functorText: makeTextWriter(text, program, references, locals, hasAwait),
  });
};

const defaultDeclaration = ({ body }: Program): ExportDefaultDeclaration['declaration'] | undefined => {
  for (let i = 0; i < body.length; i++) {
    const node = body[i];
    if (node.type === 'ExportDefaultDeclaration') return node.declaration;
  }
  return undefined;
};

const findSettled = (
  locals: readonly string[],
  { topLevel, declared, evalCalls }: References,
): ModuleText['settled'] => {
  const settled = createDictionary<Settled>();
  for (let i = 0; i < locals.length; i++)
    settled[locals[i]] = declared[locals[i]] === 'var' ? 'evaluated' : 'initialized';
  for (let i = 0; i < topLevel.length; i++) {
    const { name, use, isDeep } = topLevel[i];
    if (use !== 'write' || !hasOwn(settled, name)) continue;
    if (isDeep) settled[name] = 'never';
    else if (settled[name] === 'initialized') settled[name] = 'evaluated';
  }
  // A direct eval may assign any of them.
  if (evalCalls.length > 0) for (let i = 0; i < locals.length; i++) settled[locals[i]] = 'never';
  return settled;
};

const nameOf = (node: Identifier | Literal): string =>
  node.type === 'Identifier' ? node.name : (node.value as string);

/** https://tc39.es/ecma262/#sec-static-semantics-importentries, and those for exports and requests. */
const readEntries = ({ body }: Program): ModuleEntries => {
  const requests = createList<ModuleRequest>();
  const imports = createList<ImportEntry>();
  const exports = createList<ExportEntry>();
  const addExport = (
    request: ModuleRequest | null,
    importName: string | null,
    localName: string | null,
    exportName: string | null,
  ): void => {
    exports[exports.length] = exportEntry(request, importName, localName, exportName);
  };
  const requestOf = (node: AnyNode, phase: ModuleRequest['phase'] = 'evaluation'): ModuleRequest => {
    const { source, attributes } = node as {
      source: Literal;
      attributes?: { key: Identifier | Literal; value: Literal }[];
    };
    const read = createList<ImportAttribute>();
    for (let i = 0; attributes !== undefined && i < attributes.length; i++) {
      const { key, value } = attributes[i];
      read[i] = record<ImportAttribute>({ key: nameOf(key), value: value.value as string });
    }
    return addRequest(requests, moduleRequest(source.value as string, read, phase));
  };
  for (let i = 0; i < body.length; i++) {
    const node = body[i];
    switch (node.type) {
      case 'ImportDeclaration': {
        const { phase } = node as { phase?: 'source' };
        const request = requestOf(node, phase);
        for (let k = 0; k < node.specifiers.length; k++) {
          const specifier = node.specifiers[k];
          let importName: string | null = null;
          if (specifier.type === 'ImportSpecifier') importName = nameOf(specifier.imported);
          else if (specifier.type === 'ImportDefaultSpecifier' && phase === undefined) importName = 'default';
          imports[imports.length] = importEntry(request, importName, specifier.local.name);
        }
        break;
      }
      case 'ExportAllDeclaration':
        addExport(requestOf(node), null, null, node.exported ? nameOf(node.exported) : null);
        break;
      case 'ExportNamedDeclaration': {
        const request = node.source ? requestOf(node) : null;
        if (node.declaration) {
          const names = declaredNames(node.declaration);
          for (let k = 0; k < names.length; k++) addExport(null, null, names[k], names[k]);
        }
        for (let k = 0; k < node.specifiers.length; k++) {
          const local = nameOf(node.specifiers[k].local);
          const exported = nameOf(node.specifiers[k].exported);
          if (request === null) addExport(null, null, local, exported);
          else addExport(request, local, null, exported);
        }
        break;
      }
      case 'ExportDefaultDeclaration': {
        const { declaration } = node;
        const isDeclaration = declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration';
        const local = isDeclaration && declaration.id !== null ? declaration.id.name : defaultLocalName;
        addExport(null, null, local, 'default');
      }
    }
  }
  return record<ModuleEntries>({ requests, imports, exports });
};

/** https://tc39.es/ecma262/#sec-static-semantics-boundnames of a declaration. */
const declaredNames = (node: AnyNode): readonly string[] => {
  const names = createList<string>();
  const add = (pattern: Pattern | AnyNode | null): void => {
    if (pattern === null) return;
    switch (pattern.type) {
      case 'Identifier':
        names[names.length] = pattern.name;
        break;
      case 'ObjectPattern':
        for (let i = 0; i < pattern.properties.length; i++) {
          const property = pattern.properties[i];
          add(property.type === 'RestElement' ? property.argument : property.value);
        }
        break;
      case 'ArrayPattern':
        for (let i = 0; i < pattern.elements.length; i++) add(pattern.elements[i]);
        break;
      case 'AssignmentPattern':
        add(pattern.left);
        break;
      case 'RestElement':
        add(pattern.argument);
    }
  };
  if (node.type === 'VariableDeclaration') {
    for (let i = 0; i < node.declarations.length; i++) add(node.declarations[i].id);
  } else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    add(node.id);
  }
  return names;
};

/** A name that a text does not have, nor any that begins with it. */
export const freshPrefix = (text: string): string => {
  const decoded = decodeEscapes(text);
  let prefix = '$ses';
  for (let i = 0; stringIndexOf(decoded, prefix) >= 0; i++) prefix = `$ses${i}_`;
  return prefix;
};

/** The key of `{ name }` when its value is written apart: `__proto__: value` would be no property. */
export const shorthandKey = (name: string): string => (name === '__proto__' ? '["__proto__"]' : name);

/** What the export of an expression or of a declaration without a name becomes. */
const editDefault = (text: string, node: ExportDefaultDeclaration, prefix: string, edits: Edit[]): void => {
  const { declaration } = node;
  const keywordEnd = skipBlanks(text, node.start + 6) + 7;
  const isFunction = declaration.type === 'FunctionDeclaration';
  if (isFunction || (declaration.type === 'ClassDeclaration' && declaration.id !== null)) {
    edits[edits.length] = blank(text, node.start, keywordEnd, ';');
    if (declaration.id !== null) return;
    let at = declaration.start;
    while (text[at] !== '(') at = text[at] === '/' ? skipBlanks(text, at) : at + 1;
    edits[edits.length] = edit(at, at, ` ${prefix}d`);
  } else {
    edits[edits.length] = blank(text, node.start, keywordEnd, `;const ${prefix}d={default:`);
    // Always with a semicolon: the next line may go on where it could not before.
    const end = text[node.end - 1] === ';' ? node.end - 1 : node.end;
    edits[edits.length] = edit(end, end, '}.default;');
  }
};

/** The edits that do not depend on how a module is linked. */
export const commonEdits = (
  text: string,
  { body }: Program,
  { imports, deleted }: References,
  prefix: string,
): Edit[] => {
  const edits = createList<Edit>();
  if (stringSlice(text, 0, 2) === '#!') edits[0] = edit(0, 2, '//');
  for (let i = 0; i < body.length; i++) {
    const node = body[i];
    if (node.type === 'ExportDefaultDeclaration') {
      editDefault(text, node, prefix, edits);
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration) {
      edits[edits.length] = blank(text, node.start, node.start + 6, ';');
    } else if (
      node.type === 'ImportDeclaration' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration'
    ) {
      edits[edits.length] = blank(text, node.start, node.end, ';');
    }
  }
  for (let i = 0; i < imports.length; i++) {
    const node = imports[i];
    if (node.type === 'MetaProperty') {
      const value = hasOwn(deleted, node.start) ? `(0,${prefix}m)` : `${prefix}m`;
      edits[edits.length] = blank(text, node.start, node.end, value);
    } else edits[edits.length] = editImportCall(text, node, `${prefix}i`);
  }
  if (stringIndexOf(text, '<!--') >= 0 || stringIndexOf(text, '-->') >= 0) {
    const places = findHtmlOperators(text);
    for (let i = 0; i < places.length; i++) {
      const at = text[places[i]] === '<' ? places[i] + 1 : places[i] + 2;
      edits[edits.length] = edit(at, at, ' ');
    }
  }
  return edits;
};

/** The declaration of what makes an assigned import a property: it can be read, and to set it is a TypeError. */
export const importTarget = (prefix: string): string =>
  `${prefix}w=(read)=>({get v(){return read();},set v(value){const constant=0;constant=value;}})`;

const makeTextWriter = (
  text: string,
  program: Program,
  references: References,
  locals: readonly string[],
  hasAwait: boolean,
): ModuleText['functorText'] => {
  const prefix = freshPrefix(text);
  const common = commonEdits(text, program, references, prefix);
  const texts = createDictionary<string>();

  let assignsImport = false;
  for (let i = 0; i < references.topLevel.length; i++) {
    const { name, use } = references.topLevel[i];
    if (use === 'write' && references.declared[name] === 'import') assignsImport = true;
  }

  /** An import is read by a call, and an assignment to it is one to a property that refuses. */
  const editLate = (late: readonly string[], edits: Edit[]): void => {
    const { topLevel, evalCalls } = references;
    const accesses = createDictionary<Access>();
    for (let k = 0; k < late.length; k++) accesses[late[k]] = record<Access>({ read: `${prefix}${k}()`, write: null });
    for (let i = 0; i < topLevel.length; i++) {
      const { name, use } = topLevel[i];
      if (!hasOwn(accesses, name)) continue;
      const { read } = accesses[name];
      edits[edits.length] = editReference(
        topLevel[i],
        use === 'write' ? `${prefix}w(${stringSlice(read, 0, -2)}).v` : read,
      );
    }
    for (let i = 0; i < evalCalls.length; i++) {
      edits[edits.length] = editEvalCall(evalCalls[i], references, `${prefix}i`, accesses);
    }
  };

  const write = ({ late, constant, waits }: FunctorShape): string => {
    const edits = createList<Edit>();
    for (let i = 0; i < common.length; i++) edits[i] = common[i];
    editLate(late, edits);
    let constants = '';
    for (let i = 0; i < constant.length; i++) constants += `${constant[i]},`;
    let getters = '';
    for (let i = 0; i < late.length; i++) getters += `${prefix}${i}=${prefix}.late[${i}],`;
    let exported = '';
    for (let i = 0; i < locals.length; i++) {
      exported += `()=>${locals[i] === defaultLocalName ? `${prefix}d` : locals[i]},`;
    }
    const target = assignsImport ? `${importTarget(prefix)},` : '';
    const head = `const {${constants}}=${prefix}.constants,${getters}${target}${prefix}i=${prefix}.helper,${prefix}m=${prefix}.importMeta;`;
    const link = `${prefix}.link([${exported}]);${waits ? 'yield;' : ''}`;
    const async = hasAwait ? 'async ' : '';
    // What the functor gets must not be among the `arguments` that the module sees.
    // defence: internal-lists: `(${prefix})=>(${async}function*(){` => `(${async}function*(${prefix}){`
    const start = waits ? `(${prefix})=>(${async}function*(){` : `${async}(${prefix})=>{`;
    // defence: internal-lists: '}())' => '})'
    const end = waits ? '}())' : '}';
    return escapeImportWords(`(${start}${head}${link}${applyEdits(text, edits)}\n${end})`);
  };

  return (shape) => {
    const key = `${shape.waits ? 'w' : ''}${joined(shape.late)};${joined(shape.constant)}`;
    texts[key] ??= write(shape);
    return texts[key];
  };
};

const joined = (names: readonly string[]): string => {
  let text = '';
  for (let i = 0; i < names.length; i++) text += `${names[i]},`;
  return text;
};
