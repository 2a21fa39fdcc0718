/**
 * Reads sources and says where they break the tables of architecture-tables.ts. Looks at syntax only: it follows
 * imports in all their forms (static, re-export, `import()`, `import('…').Type`, `import.meta.glob`).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import {
  FOLDERS,
  type FolderRow,
  FORBIDDEN_IN_CORE,
  LONGEST_FILE_LINES,
  NODE_OWNERS,
  PACKAGES,
  TEXT_TABLES,
} from './architecture-tables.ts'

/** A file of `src`: its path from there with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

type ImportKind = 'value' | 'type' | 'later'

interface Import {
  readonly target: string
  readonly kind: ImportKind
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

type Visit = (node: Node, key: string, parent: Node | undefined) => void

const SRC = new URL('../../src/', import.meta.url)

/** Every TypeScript file below `src`. */
export function readSources(): Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, SRC), 'utf8') }))
}

/** The folder of the table that a path belongs to: two steps deep in core and views, one elsewhere. */
export function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'core' || first === 'views' ? `${first}/${second}` : first
}

/** Every breach in the given sources, one sentence each: where, what, and why the rule is there. */
export function findViolations(sources: readonly Source[]): string[] {
  return sources.flatMap(violationsIn)
}

function violationsIn(source: Source): string[] {
  const { path, text } = source
  const row = FOLDERS.find(({ folder }) => folder === folderOf(path))
  if (row === undefined) return [`${path}: its folder has no row in the import table, so nothing says what it may use`]
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) return [`${path}: can't be parsed (${errors[0]?.message})`]
  const root = program as unknown as Node
  return [
    ...importsOf(root).flatMap((found) => importViolation(path, row, found)),
    ...jsxViolation(path, row),
    ...(path.startsWith('core/') ? forbiddenGlobals(path, root) : []),
    ...sizeViolation(source),
  ]
}

function walk(node: Node, visit: Visit, key = '', parent?: Node): void {
  visit(node, key, parent)
  for (const [childKey, child] of Object.entries(node)) {
    for (const item of Array.isArray(child) ? child : [child]) {
      if (isNode(item)) walk(item, visit, childKey, node)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** `undefined` stands for an import whose target is computed, which no table can judge. */
function importsOf(root: Node): (Import | undefined)[] {
  const found: (Import | undefined)[] = []
  walk(root, (node) => {
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && isNode(node['source'])) {
      found.push(literalImport(node['source'], isTypeOnly(node) ? 'type' : 'value'))
    }
    if (node.type === 'TSImportType') found.push(literalImport(node['source'], 'type'))
    if (node.type === 'ImportExpression') found.push(literalImport(node['source'], 'later'))
    if (node.type === 'CallExpression' && isGlob(node['callee'])) found.push(...globImports(node))
  })
  return found
}

function literalImport(source: unknown, kind: ImportKind): Import | undefined {
  return isNode(source) && typeof source['value'] === 'string' ? { target: source['value'], kind } : undefined
}

/** `import { type A }` does not count: with verbatimModuleSyntax it still loads the module. */
function isTypeOnly(declaration: Node): boolean {
  return declaration['importKind'] === 'type' || declaration['exportKind'] === 'type'
}

function isGlob(callee: unknown): boolean {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false
  const { object, property } = callee
  return isNode(object) && object.type === 'MetaProperty' && isNode(property) && property['name'] === 'glob'
}

function globImports(call: Node): (Import | undefined)[] {
  const [pattern] = call['arguments'] as readonly Node[]
  const patterns = pattern?.type === 'ArrayExpression' ? (pattern['elements'] as readonly Node[]) : [pattern]
  return patterns.map((one) => literalImport(one, 'value'))
}

function importViolation(path: string, row: FolderRow, found: Import | undefined): string[] {
  if (found === undefined) return [`${path}: imports a computed address; name the file, so that this test can read it`]
  if (/^[./]/.test(found.target)) return fileViolation(path, row, found)
  const name = packageName(found.target)
  const isBuiltIn = found.target.startsWith('node:') || builtinModules.includes(name)
  const owner = isBuiltIn ? NODE_OWNERS : PACKAGES.find(({ names }) => names.includes(name))
  if (owner === undefined) return [`${path}: imports ${found.target}, a package without an owner in PACKAGES`]
  if (owner.owners.includes(row.folder)) return []
  return [`${path}: imports ${found.target}, which belongs to ${owner.owners.join(', ')}: ${owner.reason}`]
}

function packageName(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

function fileViolation(path: string, row: FolderRow, { target, kind }: Import): string[] {
  const bare = target.replace(/\?.*$/, '')
  // `/` is Vite's word for the project's folder.
  const full = bare.startsWith('/') ? bare.slice(1) : posix.join('src', posix.dirname(path), bare)
  if (!full.startsWith('src/')) {
    if (row.outside?.includes(full.split('/')[0] ?? '')) return []
    return [`${path}: takes ${target} from outside src: ${row.reason}`]
  }
  const folder = folderOf(full.slice('src/'.length))
  if (folder === row.folder) return []
  const isAllowed = row.mayImport.some((one) => (one.endsWith('/') ? folder.startsWith(one) : folder === one))
  if (!isAllowed) return [`${path}: imports ${target} (${folder}): ${row.reason}`]
  if (kind !== 'type' && row.typesOnly?.includes(folder)) {
    return [`${path}: imports more than types from ${folder}: ${row.reason}`]
  }
  if (kind === 'value' && row.loadedLater?.includes(folder)) {
    return [`${path}: imports ${target} (${folder}) without import(): ${row.reason}`]
  }
  return []
}

function jsxViolation(path: string, row: FolderRow): string[] {
  const preact = PACKAGES.find(({ names }) => names.includes('preact'))
  if (!path.endsWith('.tsx') || preact?.owners.includes(row.folder)) return []
  return [`${path}: is TSX, which means preact: ${preact?.reason}`]
}

function forbiddenGlobals(path: string, root: Node): string[] {
  const declared = declaredNames(root)
  const used = new Set<string>()
  walk(root, (node, key, parent) => {
    if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node['await'] === true)) used.add('await')
    if (node.type !== 'Identifier' || isOnlyAName(key, parent)) return
    const name = node['name'] as string
    // Math may be used for its functions, each named at its place; passed around it could be asked for anything.
    if (name === 'Math' && !isHarmlessMath(key, parent)) used.add('Math.random')
    if (Object.hasOwn(FORBIDDEN_IN_CORE, name) && !declared.has(name)) used.add(name)
  })
  return [...used].map((name) => `${path}: uses ${name}: ${FORBIDDEN_IN_CORE[name]}`)
}

/** Names that the file itself binds: a parameter called `window` is a window of the room, not the browser's. */
function declaredNames(root: Node): Set<string> {
  const names = new Set<string>()
  walk(root, (node) => {
    if (node.type === 'VariableDeclarator') addBound(node['id'], names)
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) addBound(node['local'], names)
    if (Array.isArray(node['params'])) for (const parameter of node['params']) addBound(parameter, names)
  })
  return names
}

function addBound(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return
  if (pattern.type === 'Identifier') names.add(pattern['name'] as string)
  const inside = [pattern['left'], pattern['argument'], pattern['elements'], pattern['properties']].flat()
  for (const one of inside) addBound(isNode(one) && one.type === 'Property' ? one['value'] : one, names)
}

/** A property or label that merely has the same name. */
function isOnlyAName(key: string, parent: Node | undefined): boolean {
  if (parent === undefined || parent['computed'] === true) return false
  if (key === 'property' || key === 'right') return /^(MemberExpression|TSQualifiedName)$/.test(parent.type)
  if (key === 'key') return parent['shorthand'] !== true
  return key === 'label' || key === 'imported' || key === 'exported'
}

function isHarmlessMath(key: string, parent: Node | undefined): boolean {
  if (parent?.type !== 'MemberExpression' || key !== 'object' || parent['computed'] === true) return false
  return isNode(parent['property']) && parent['property']['name'] !== 'random'
}

function sizeViolation({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length
  if (lines <= LONGEST_FILE_LINES || TEXT_TABLES.some((table) => table.test(path))) return []
  return [`${path}: has ${lines} lines, more than ${LONGEST_FILE_LINES}: split it along a noun`]
}
