/** All measures of one session together. Decision and outcome stay apart (Baron and Hershey 1988). */
import { exitQuality, limitsNow } from '../engine/index.ts'
import type { EndingClass, EndingKind } from '../model/setting.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Step } from '../session/play.ts'
import { conduct } from './measures/conduct.ts'
import { decisionQuality, decisions } from './measures/decision-quality.ts'
import { discovery } from './measures/discovery.ts'
import { goal } from './measures/goal.ts'
import { handling } from './measures/handling.ts'
import { headline } from './measures/headline.ts'
import { integrity, type IntegrityFlag } from './measures/integrity.ts'
import { judgement } from './measures/judgement.ts'
import { luck, type Luck } from './measures/luck.ts'
import { relationship } from './measures/relationship.ts'
import { subjectiveValue, type SubjectiveValue } from './measures/subjective-value.ts'
import { sessionPlayed, signedTerms, type SessionPlayed } from './session-played.ts'

export const MEASURES = ['handling', 'discovery', 'value', 'relationship', 'judgement'] as const
export type MeasureId = (typeof MEASURES)[number]

export interface Scorecard {
  /** 0-100 each; a measure is absent when there was nothing to measure. */
  readonly measures: Readonly<Partial<Record<MeasureId, number>>>
  /** 0-1. */
  readonly decisionQuality?: number
  /** 0-100; absent until the talks are over. */
  readonly headline?: number
  /** Absent when nothing was left to chance. */
  readonly luck?: Luck
  readonly exitQuality: number
  readonly integrity: readonly IntegrityFlag[]
  readonly subjectiveValue: SubjectiveValue
  /** Absent until the talks are over. */
  readonly ending?: { readonly id: string; readonly kind: EndingKind; readonly class: EndingClass }
}

/** Scores a session of at least one step. Value and headline wait for the ending; the rest can be asked at any time. */
export function measure(scenario: Scenario, steps: readonly Step[]): Scorecard {
  return scorecard(sessionPlayed(scenario, steps))
}

export function scorecard(played: SessionPlayed): Scorecard {
  const { theCase, end } = played
  const signed = signedTerms(played)
  const felt = subjectiveValue(theCase, end, signed)
  const quality = exitQuality(end.exit)
  const bond = relationship({ type: theCase.counterpart.type, trust: end.meters.trust, felt, conduct: conduct(played) })
  const chance = luck(played)
  const value = end.ending
    ? goal(theCase, { ...end.ending, signed, exitQuality: quality, alternativeShare: alternativeShare(played) })
    : undefined
  return {
    measures: present({
      handling: handling(played),
      discovery: discovery(played),
      value,
      relationship: bond,
      judgement: judgement(played),
    }),
    ...present({
      decisionQuality: decisionQuality(decisions(played)),
      headline: value === undefined ? undefined : headline(value, bond),
    }),
    ...(chance && { luck: chance }),
    exitQuality: quality,
    integrity: integrity(played),
    subjectiveValue: felt,
    ...(end.ending ? { ending: { id: end.ending.id, kind: end.ending.kind, class: end.ending.class } } : {}),
  }
}

/** Alternatives fall with waiting, and rise when they are built. */
function alternativeShare({ theCase, end }: SessionPlayed): number {
  return theCase.limits.you === 0 ? 1 : limitsNow(theCase, end).you / theCase.limits.you
}

type Present<Fields> = { readonly [Key in keyof Fields]?: NonNullable<Fields[Key]> }

/** The fields that have a value. */
function present<Fields extends Readonly<Record<string, number | undefined>>>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>
}
