/** Reads untrusted text as one YAML document within the limits. Throws nothing; knows nothing of scenarios. */
import { isScalar, LineCounter, parseDocument, visit, type Alias, type Document, type Node, type YAMLMap } from 'yaml'
import type { Finding } from './findings.ts'
import { checkHygiene } from './hygiene.ts'
import { upgrade } from './upgrades/upgrade.ts'
import { MAX_ALIASES, MAX_DEPTH, MAX_FINDINGS, refuseUnreadable } from './limits.ts'

export interface ReadYaml {
  readonly document?: Document
  readonly lines: LineCounter
  /** The document as plain values; absent when it must not be looked into any further. */
  readonly value?: unknown
  readonly findings: readonly Finding[]
}

/** The reader's words that are of no use to an author, in ours. */
const DETAILS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A line of only “---” begins a second document, and a scenario is one.',
  RESOURCE_EXHAUSTION: 'It is too tangled to be read.',
}

export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter()
  const unreadable = refuseUnreadable(text)
  if (unreadable !== undefined) {
    lines.addNewLine(0)
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines.addNewLine(i + 1)
    return { lines, findings: [unreadable] }
  }
  try {
    // Repeated keys are looked for below: the reader's own search takes minutes in a mapping of many thousands.
    const options = {
      lineCounter: lines,
      stringKeys: true,
      prettyErrors: false,
      uniqueKeys: false,
      resolveKnownTags: false,
    } as const
    return readDocument(parseDocument(text, options), lines)
  } catch (thrown) {
    return { lines, findings: [describeThrown(thrown)] }
  }
}

function readDocument(document: Document.Parsed, lines: LineCounter): ReadYaml {
  const faults = [...document.errors, ...document.warnings]
    .slice(0, MAX_FINDINGS)
    .map(({ code, message, pos }): Finding => ({
      code: 'yaml-syntax',
      path: [],
      offset: pos[0],
      say: { detail: DETAILS[code] ?? message },
    }))
  if (document.errors.length > 0) return { document, lines, findings: faults }
  const { tangled, repeated } = searchNodes(document)
  const findings = [...faults, ...repeated]
  if (tangled !== undefined) return { document, lines, findings: [...findings, tangled] }
  const newer = upgrade(document)
  if (newer !== undefined) return { document, lines, findings: [newer] }
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
  const found = checkHygiene(value)
  const fatal = found.filter(({ code }) => code !== 'forbidden-text')
  if (fatal.length > 0) return { document, lines, findings: [...findings, ...fatal.slice(0, 1)] }
  return { document, lines, value, findings: [...findings, ...found] }
}

/** What the reader throws rather than notes: aliases that would grow without end, and nesting beyond its stack. */
function describeThrown(thrown: unknown): Finding {
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  if (detail.startsWith('Excessive alias'))
    return { code: 'too-many-aliases', path: [], say: { most: String(MAX_ALIASES) } }
  if (thrown instanceof RangeError) return { code: 'too-deep', path: [], say: { most: String(MAX_DEPTH) } }
  return { code: 'yaml-syntax', path: [], say: { detail } }
}

interface Searched {
  readonly tangled?: Finding
  readonly repeated: readonly Finding[]
}

/** Finds keys written twice; and more aliases than a person writes, or one inside the very part it stands for. */
function searchNodes(document: Document): Searched {
  const repeated: Finding[] = []
  let count = 0
  let tangled: Finding | undefined
  visit(document, {
    Map(_, map) {
      if (repeated.length < MAX_FINDINGS) repeated.push(...repeatedKeys(map).slice(0, MAX_FINDINGS))
    },
    Alias(_, alias, ancestors) {
      count += 1
      tangled = count > MAX_ALIASES ? tooManyAliases(alias) : findTangle(document, alias, ancestors)
      return tangled === undefined ? undefined : visit.BREAK
    },
  })
  return tangled === undefined ? { repeated } : { repeated, tangled }
}

function repeatedKeys(map: YAMLMap): Finding[] {
  const seen = new Set<string>()
  return map.items.flatMap(({ key }): Finding[] => {
    if (!isScalar(key)) return []
    const name = String(key.value)
    if (seen.has(name)) return [{ code: 'duplicate-id', path: [], offset: key.range?.[0] ?? 0, say: { name } }]
    seen.add(name)
    return []
  })
}

function tooManyAliases(alias: Alias): Finding {
  return { code: 'too-many-aliases', path: [], offset: alias.range?.[0] ?? 0, say: { most: String(MAX_ALIASES) } }
}

/** An alias of nothing, or of a part that it stands in. */
function findTangle(document: Document, alias: Alias, ancestors: readonly unknown[]): Finding | undefined {
  const target: Node | undefined = alias.resolve(document)
  const at = { path: [], offset: alias.range?.[0] ?? 0 }
  if (target === undefined) {
    return { ...at, code: 'yaml-syntax', say: { detail: `nothing is called &${alias.source} before this.` } }
  }
  return ancestors.includes(target) ? { ...at, code: 'too-deep', say: { most: String(MAX_DEPTH) } } : undefined
}
