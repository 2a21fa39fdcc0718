/** Reads untrusted text as one YAML document within the limits. Throws nothing; knows nothing of scenarios. */
import { LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { Finding } from './findings.ts'
import { checkHygiene } from './hygiene.ts'
import { MAX_ALIASES, MAX_DEPTH, refuseUnreadable } from './limits.ts'

export interface ReadYaml {
  readonly document?: Document
  readonly lines: LineCounter
  /** The document as plain values; absent when it must not be looked into any further. */
  readonly value?: unknown
  readonly findings: readonly Finding[]
}

export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter()
  const unreadable = refuseUnreadable(text)
  if (unreadable !== undefined) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines.addNewLine(i + 1)
    return { lines, findings: [unreadable] }
  }
  try {
    return readDocument(parseDocument(text, { lineCounter: lines, stringKeys: true, prettyErrors: false }), lines)
  } catch (thrown) {
    // The YAML reader gives up in this way on what is too tangled for it.
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    return { lines, findings: [{ code: 'yaml-syntax', path: [], say: { detail } }] }
  }
}

function readDocument(document: Document.Parsed, lines: LineCounter): ReadYaml {
  const findings = [...document.errors, ...document.warnings].map((fault) => describeFault(fault.code, fault))
  if (document.errors.length > 0) return { document, lines, findings }
  const tangled = findTangle(document)
  if (tangled !== undefined) return { document, lines, findings: [...findings, tangled] }
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
  const found = checkHygiene(value)
  const fatal = found.filter(({ code }) => code !== 'forbidden-text')
  if (fatal.length > 0) return { document, lines, findings: [...findings, ...fatal.slice(0, 1)] }
  return { document, lines, value, findings: [...findings, ...found] }
}

function describeFault(code: string, fault: { readonly message: string; readonly pos: readonly number[] }): Finding {
  const offset = fault.pos[0] ?? 0
  if (code === 'DUPLICATE_KEY') return { code: 'duplicate-id', path: [], offset, say: { name: '' } }
  return { code: 'yaml-syntax', path: [], offset, say: { detail: fault.message } }
}

/** More aliases than a person writes, or one inside the very part it stands for. */
function findTangle(document: Document): Finding | undefined {
  let count = 0
  let tangled: Finding | undefined
  visit(document, {
    Alias(_, alias, ancestors) {
      count += 1
      const offset = alias.range?.[0] ?? 0
      const target = alias.resolve(document)
      if (ancestors.some((node) => node === target))
        tangled = { code: 'too-deep', path: [], offset, say: { most: String(MAX_DEPTH) } }
      if (count > MAX_ALIASES)
        tangled = { code: 'too-many-aliases', path: [], offset, say: { most: String(MAX_ALIASES) } }
      return tangled === undefined ? undefined : visit.BREAK
    },
  })
  return tangled
}
