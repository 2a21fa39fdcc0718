/** Skills that are more than one move: whether a session called for each, whether it was tried, and whether it came off. */
import { findLine } from '../engine/index.ts'
import type { MoveId } from '../model/moves.ts'
import { findings } from '../scoring/findings.ts'
import { judgedReadings } from '../scoring/measures/judgement.ts'
import { factsOf, isDealRight, type SessionPlayed } from '../scoring/session-played.ts'

export const SKILLS = ['prepare', 'find-out', 'disclose', 'offer', 'read', 'close', 'leave'] as const
export type SkillId = (typeof SKILLS)[number]

export interface SkillUse {
  readonly skill: SkillId
  readonly tried: boolean
  readonly fitted: boolean
}

/** A walk-away line within this many points of what no deal is worth counts as well drawn. */
const NEAR_ENOUGH = 3
const GOOD_OFFERS: ReadonlySet<string> = new Set(['first-offer-with-reason', 'offer-traded', 'offer-moved'])

/** `undefined` where the session never called for it. */
type Use = (played: SessionPlayed) => Omit<SkillUse, 'skill'> | undefined

const USES: Readonly<Record<SkillId, Use>> = {
  prepare({ theCase, end }) {
    const line = end.prepared?.limit
    return {
      tried: line !== undefined,
      fitted: line !== undefined && Math.abs(line - theCase.limits.you) <= NEAR_ENOUGH,
    }
  },
  'find-out'(played) {
    const asked = linesOf(played).some(({ asks }) => asks.length > 0)
    const found = factsOf(played, 'interest-told').length + factsOf(played, 'interest-inferred').length
    return { tried: asked, fitted: found >= 2 }
  },
  disclose({ theCase, end }) {
    const vital = theCase.interests.filter((interest) => interest.owner === 'trainee' && interest.vital)
    if (vital.length === 0) return undefined
    return { tried: Object.keys(end.disclosed).length > 0, fitted: vital.every(({ id }) => id in end.disclosed) }
  },
  offer(played) {
    const offers = factsOf(played, 'offer-made').filter(({ offer }) => offer.by === 'trainee')
    if (offers.length === 0) return undefined
    const good = played.steps
      .filter(({ move }) => move.kind === 'offer')
      .filter((step) =>
        findings(step, played.theCase).some(({ code, tone }) => tone === 'good' && GOOD_OFFERS.has(code)),
      )
    return { tried: true, fitted: good.length * 2 >= offers.length }
  },
  read(played) {
    if (factsOf(played, 'event-started').length === 0) return undefined
    const read = judgedReadings(played)
    const right = read.filter(({ reading, trueRival }) => {
      const most = Math.max(...Object.values(reading.beliefs))
      return (reading.beliefs[trueRival] ?? 0) === most
    })
    return { tried: read.length > 0, fitted: read.length > 0 && right.length === read.length }
  },
  close(played) {
    if (factsOf(played, 'signed').length === 0) return undefined
    const said = new Set<MoveId>(linesOf(played).map(({ move }) => move))
    const done = CLOSING.filter((move) => said.has(move)).length
    return { tried: done > 0, fitted: done === CLOSING.length }
  },
  leave({ theCase, end }) {
    if (isDealRight(theCase) && end.ending?.kind !== 'no-commitment') return undefined
    const left = end.ending?.kind === 'no-commitment'
    return { tried: left, fitted: left && (end.ending.class === 'right' || end.ending.class === 'acceptable') }
  },
}

const CLOSING: readonly MoveId[] = ['summarise-terms', 'completeness-check']

export function skillsOf(played: SessionPlayed): SkillUse[] {
  return SKILLS.flatMap((skill) => {
    const use = USES[skill](played)
    return use ? [{ skill, ...use }] : []
  })
}

function linesOf({ theCase, steps }: SessionPlayed) {
  return steps.flatMap(({ move }) => {
    const found = move.kind === 'line' ? findLine(theCase, move.line)?.line : undefined
    return found ? [found] : []
  })
}
