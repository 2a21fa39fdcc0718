/** Warnings that the author accepts, each with a reason: which are left out, and which waivers nothing needs any more. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Finding } from './findings.ts'
import { partOf } from './truths.ts'

/** The remarks without the warnings whose code the document accepts. Errors cannot be accepted. */
export function withoutWaived(diagnostics: readonly Diagnostic[], document: unknown): Diagnostic[] {
  const waived = waiversIn(document).map(({ code }) => code)
  return diagnostics.filter(({ code, severity }) => severity === 'error' || !waived.includes(code))
}

/** Waivers of codes that are not among those found. */
export function unusedWaivers(document: unknown, found: readonly string[]): Finding[] {
  return waiversIn(document)
    .filter(({ code }) => !found.includes(code))
    .map(({ code, index }) => ({ code: 'unused-waiver', path: ['accept', index, 'code'], say: { name: code } }))
}

function waiversIn(document: unknown): { readonly code: string; readonly index: number }[] {
  const accept = partOf(document, 'accept')
  if (!Array.isArray(accept)) return []
  return accept.flatMap((entry: unknown, index) => {
    const code = partOf(entry, 'code')
    return typeof code === 'string' && typeof partOf(entry, 'reason') === 'string' ? [{ code, index }] : []
  })
}
