/** Warnings that the author accepts, each with a reason: for the whole file, or for one place in it. Errors cannot be accepted. */
import { CODES } from './codes.ts'
import type { Finding, Path } from './findings.ts'
import { partOf } from './truths.ts'

interface Waiver {
  readonly code: string
  /** Names of parts as they stand within one another; absent: the whole file. */
  readonly at?: string
  readonly index: number
}

/** Whether the document accepts the finding. Paths lead into the document. */
export function isWaived(document: unknown, finding: Finding): boolean {
  return CODES[finding.code].severity === 'warning' && waiversIn(document).some((waiver) => covers(waiver, finding))
}

/** Waivers of what is not among the findings. Of codes that nobody asked about nothing is said. */
export function unusedWaivers(document: unknown, found: readonly Finding[], unasked: readonly string[]): Finding[] {
  return waiversIn(document)
    .filter((waiver) => !unasked.includes(waiver.code) && !found.some((finding) => covers(waiver, finding)))
    .map(({ code, at, index }) => ({
      code: 'unused-waiver',
      path: ['accept', index, 'code'],
      say: { name: at === undefined ? code : `${code} at ${at}` },
    }))
}

function covers({ code, at }: Waiver, finding: Finding): boolean {
  return code === finding.code && (at === undefined || leadsThrough(finding.path, at))
}

function leadsThrough(path: Path, at: string): boolean {
  return `.${path.join('.')}.`.includes(`.${at}.`)
}

function waiversIn(document: unknown): Waiver[] {
  const accept = partOf(document, 'accept')
  if (!Array.isArray(accept)) return []
  return accept.flatMap((entry: unknown, index): Waiver[] => {
    const [code, at] = [partOf(entry, 'code'), partOf(entry, 'at')]
    if (typeof code !== 'string' || typeof partOf(entry, 'reason') !== 'string') return []
    return [{ code, index, ...(typeof at === 'string' && { at }) }]
  })
}
