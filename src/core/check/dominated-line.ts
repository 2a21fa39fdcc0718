/** A line that is done badly in every way tempts nobody, and only makes the others easier to tell apart. */
import { execution } from '../engine/index.ts'
import type { Case } from '../model/scenario.ts'
import type { Finding } from '../scenario/findings.ts'
import { linesOf } from './parts.ts'

export function checkDominatedLine(theCase: Case): Finding[] {
  return linesOf(theCase)
    .filter(({ line }) => execution(line).checksMet === 0)
    .map(({ line, path }) => ({
      code: 'dominated-line',
      path: [...path, 'misses'],
      onKey: true,
      say: { name: line.id, move: line.move },
    }))
}
