import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NOT_OURS = new Set(['node_modules', '.git', '.wxt', '.output', '.artifacts', 'web-ext.config.ts']);
const CODE = new Set(['.ts', '.tsx', '.mjs']);

/** One import or re-export; `target` is the file it means, `null` for a package, `undefined` when there is no such file. */
export interface ImportLine {
  from: string;
  specifier: string;
  target: string | null | undefined;
  typeOnly: boolean;
}

/** What the architecture rules need to know of one code file; paths are relative to the root, with slashes. */
export interface SourceFile {
  path: string;
  lines: number;
  imports: ImportLine[];
  /** Names of globals used as `name.…`, and of all called functions. */
  globals: Set<string>;
  /** Texts a person would read: string literals, template pieces and JSX text. */
  texts: { text: string; isJsx: boolean }[];
  hasDefaultExport: boolean;
  /** The comment above the first statement. */
  headComment: string;
}

/** Every file of the project, sorted, without what is installed or generated. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    })
    .sort();
}

/** A project file's text. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Parses every code file below the given folders. */
export function readSources(files: string[]): SourceFile[] {
  const known = new Set(files);
  return files.filter((path) => CODE.has(extname(path))).map((path) => readSource(path, known));
}

function readSource(path: string, known: Set<string>): SourceFile {
  const text = readText(path);
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: ImportLine[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    imports.push({ from: path, specifier, target: resolveImport(path, specifier, known), typeOnly });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  }
  const file: SourceFile = {
    path,
    lines: text.trimEnd().split('\n').length,
    imports,
    globals: new Set(),
    texts: [],
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some((entry) => entry.exportName.kind === 'Default'),
    ),
    headComment: comments.find(({ start }) => start <= (program.body[0]?.start ?? 0))?.value ?? '',
  };
  walk(program, (node) => {
    if (node.type === 'TSImportType' && isNode(node.source)) add(String(node.source.value), true);
    if (node.type === 'ImportExpression' && isNode(node.source) && typeof node.source.value === 'string') {
      add(node.source.value, false);
    }
    if (node.type === 'MemberExpression' && isNode(node.object)) file.globals.add(String(node.object.name));
    if (node.type === 'CallExpression' && isNode(node.callee)) file.globals.add(String(node.callee.name));
    if (node.type === 'Literal' && typeof node.value === 'string') file.texts.push({ text: node.value, isJsx: false });
    if (node.type === 'TemplateElement' && isNode(node)) file.texts.push({ text: pieceOf(node), isJsx: false });
    if (node.type === 'JSXText') file.texts.push({ text: String(node.value), isJsx: true });
  });
  return file;
}

type Node = Record<string, unknown> & { type: string };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function pieceOf(node: Node): string {
  const { value } = node;
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const child of value) walk(child, visit);
  if (!isNode(value)) return;
  visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}

function resolveImport(from: string, specifier: string, known: Set<string>): string | null | undefined {
  const path = specifier.replace(/\?.*$/u, '');
  const isOurs = path.startsWith('@/') || path.startsWith('.');
  if (!isOurs) return null;
  const target = path.startsWith('@/') ? path.slice(2) : posix.join(dirname(from), path);
  return known.has(target) ? target : undefined;
}
