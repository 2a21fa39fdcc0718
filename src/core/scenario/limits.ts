/** How large, deep and tangled a scenario file may be. Looks at text only; knows nothing of what a scenario means. */
import type { Finding } from './findings.ts'

const MAX_CHARACTERS = 512 * 1024
export const MAX_ALIASES = 50
export const MAX_DEPTH = 20
export const MAX_SAY = 240
/** Of one kind; a file with more wrong is read again when these are mended. */
export const MAX_FINDINGS = 100
/** Far above MAX_DEPTH: what the YAML reader can bear. Deeper text is refused unread, because it ends the process. */
const MAX_INDENT = 200
const MAX_OPEN_BRACKETS = 100

/** More than this many signs that look like aliases are not counted by the reader first: it would take seconds over them. */
const MOST_STARS = 2_000

/** Stands where bytes were no UTF-8; a file in two-byte characters is full of zeros besides. */
const LOST_CHARACTER = /\ufffd/u

/** Refuses text that must not reach the YAML reader at all. */
export function refuseUnreadable(text: string): Finding | undefined {
  if (text.length > MAX_CHARACTERS) {
    return { code: 'too-large', path: [], say: { size: String(Math.ceil(text.length / 1024)), most: '512' } }
  }
  const lost = text.search(LOST_CHARACTER)
  if (lost >= 0) return { code: 'wrong-encoding', path: [], offset: lost, say: {} }
  const star = findStars(text)
  if (star !== undefined)
    return { code: 'too-many-aliases', path: [], offset: star, say: { most: String(MAX_ALIASES) } }
  const offset = findDeepText(text)
  return offset === undefined ? undefined : { code: 'too-deep', path: [], offset, say: { most: String(MAX_DEPTH) } }
}

function findDeepText(text: string): number | undefined {
  let indent = 0
  let atStart = true
  let open = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i)
    if (c === '\n' || c === '\r') {
      atStart = true
      indent = 0
      continue
    }
    atStart = atStart && ' \t-?:'.includes(c)
    if (atStart) indent += 1
    if (c === '[' || c === '{') open += 1
    if ((c === ']' || c === '}') && open > 0) open -= 1
    if (indent > MAX_INDENT || open > MAX_OPEN_BRACKETS) return i
  }
  return undefined
}

/** The place of the first star too many. */
function findStars(text: string): number | undefined {
  let count = 0
  for (let i = text.indexOf('*'); i >= 0; i = text.indexOf('*', i + 1)) {
    count += /[\s[{,:-]/.test(text.charAt(i - 1)) && /\w/.test(text.charAt(i + 1)) ? 1 : 0
    if (count > MOST_STARS) return i
  }
  return undefined
}
