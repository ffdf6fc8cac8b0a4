// Who may import what: the rooms of the house stay apart.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');

/** For each room: what its files may import of other rooms, of packages and of node. Tests may also use node and tap. */
const rooms: Record<string, { allowed: RegExp; node: boolean }> = {
  spec: { allowed: /^(ecmarkup|ecmarkdown|@tc39\/ecma262-biblio)$/, node: true },
  'impl/engine262': { allowed: /^(@engine262\/engine262|typescript|spec\/.*)$/, node: true },
  'impl/shim': { allowed: /^(ses262:table|ses262:acorn|acorn|acorn-import-phases)$/, node: false },
  'test262-ses': { allowed: /^(spec|test262-ses)\/.*|^(eshost|fast-check|playwright-core|quickjs-wasi)$/, node: true },
  bench: { allowed: /^(test262-ses)\/.*$/, node: true },
  report: { allowed: /^(test262-ses\/(consumers|runner))\/.*$/, node: true },
};

function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const specifier = isImport ? statement.moduleSpecifier : undefined;
    if (!specifier || !ts.isStringLiteral(specifier)) return [];
    const { text } = specifier;
    return [text.startsWith('.') ? resolve('/', file, '..', text).slice(1) : text];
  });
}

for (const [room, { allowed, node }] of Object.entries(rooms)) {
  const files = globSync(`${room}/**/*.{ts,mjs}`, { cwd: root }).filter((file) => !/\.test\.ts$|\.d\.ts$/.test(file));
  t.ok(files.length > 0, `${room} has files`);
  const isBuild = (file: string): boolean => /(^|\/)(build|bundle-\w+|defences)\.ts$/.test(file);
  // The realms are those of tests.
  const isProgram = (file: string): boolean => isBuild(file) || /(^|\/)(command|realms)\.ts$/.test(file);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => !name.startsWith(`${room}/`) && !allowed.test(name))
      .filter((name) => !(name.startsWith('node:') && (node || isProgram(file))))
      .filter((name) => !(/^(@babel\/core$|esbuild$|terser$|typescript$|spec\/)/.test(name) && isBuild(file)))
      .map((name) => `${file} imports ${name}`),
  );
  t.same(wrong, [], room);
}
