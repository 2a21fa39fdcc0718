/**
 * What one session lets a trainee practise: the causes it raised, the strategies that were open, tried and fitted, the skills
 * that were used, and the judgements that were stated. Computed from the log whenever it is asked for; kept nowhere.
 */
import { pagesOf } from '../engine/index.ts'
import type { CauseId } from '../model/causes.ts'
import type { MoveId, Rating } from '../model/moves.ts'
import type { EndingClass, EndingKind, Mode, TruthId } from '../model/setting.ts'
import type { Scenario } from '../model/scenario.ts'
import { scorecard, type Scorecard } from '../scoring/scorecard.ts'
import { eventsOf, factsOf, sessionPlayed, type SessionPlayed } from '../scoring/session-played.ts'
import { writeChoice } from '../session/choice.ts'
import type { Step } from '../session/play.ts'
import { isRated } from '../strategy/fit.ts'
import { statedJudgements, type Judgement } from './judgements.ts'
import { skillsOf, type SkillUse } from './skills.ts'

/** A rated move that was made. */
export interface MoveTried {
  readonly move: MoveId
  readonly event: string
  readonly eventName: string
  readonly cause: CauseId
  readonly rating: Rating
  /** As it stands in the log. */
  readonly choice: string
  /** Index of the step. */
  readonly at: number
}

/** A line that was said at an event, rated or not. */
export interface SaidAtEvent {
  readonly event: string
  readonly line: string
}

export interface Experience {
  readonly scenario: string
  readonly title: string
  readonly truth: TruthId
  readonly mode: Mode
  readonly ending?: {
    readonly id: string
    readonly title: string
    readonly kind: EndingKind
    readonly class: EndingClass
  }
  readonly measures: Scorecard['measures']
  readonly card: Pick<Scorecard, 'decisionQuality' | 'headline' | 'exitQuality' | 'integrity'>
  readonly tried: readonly MoveTried[]
  readonly said: readonly SaidAtEvent[]
  /** Rated moves that could have been made at some event. */
  readonly open: readonly MoveId[]
  readonly causes: readonly { readonly cause: CauseId; readonly resolved: boolean }[]
  readonly skills: readonly SkillUse[]
  readonly judgements: readonly Judgement[]
}

/** Of a session of at least one step. */
export function experienceOf(scenario: Scenario, steps: readonly Step[]): Experience {
  const played = sessionPlayed(scenario, steps)
  const { theCase, end } = played
  const { measures, decisionQuality, headline, exitQuality, integrity } = scorecard(played)
  const ending = theCase.endings.find(({ id }) => id === end.ending?.id)
  return {
    scenario: scenario.id,
    title: scenario.title,
    truth: end.truth,
    mode: end.mode,
    ...(ending && { ending: { id: ending.id, title: ending.title, kind: ending.kind, class: ending.class } }),
    measures,
    card: {
      exitQuality,
      integrity,
      ...(decisionQuality !== undefined && { decisionQuality }),
      ...(headline !== undefined && { headline }),
    },
    tried: movesTried(played),
    said: linesSaid(played),
    open: movesOpen(played),
    causes: causesMet(played),
    skills: skillsOf(played),
    judgements: statedJudgements(played),
  }
}

function movesTried({ theCase, steps }: SessionPlayed): MoveTried[] {
  const events = eventsOf(theCase)
  return steps.flatMap(({ facts, move }, at) =>
    facts.flatMap((fact): MoveTried[] => {
      const event = fact.type === 'move-rated' ? events.find(({ id }) => id === fact.event) : undefined
      if (fact.type !== 'move-rated' || !event) return []
      const { id, name, cause } = event
      return [
        { move: fact.move, event: id, eventName: name, cause, rating: fact.rating, choice: writeChoice(move), at },
      ]
    }),
  )
}

function linesSaid({ steps }: SessionPlayed): SaidAtEvent[] {
  return steps.flatMap(({ before, move }) =>
    before.event && move.kind === 'line' ? [{ event: before.event.id, line: move.line }] : [],
  )
}

function movesOpen({ scenario, steps }: SessionPlayed): MoveId[] {
  const atEvents = steps.filter(({ before, move }) => before.event !== null && move.kind === 'line')
  const lines = atEvents.flatMap(({ before }) => pagesOf(scenario, before).flat())
  return [...new Set(lines.map(({ move }) => move))].filter(isRated)
}

function causesMet(played: SessionPlayed): Experience['causes'] {
  const met = new Set(factsOf(played, 'event-started').map(({ event }) => event))
  return eventsOf(played.theCase).flatMap(({ id, cause }) =>
    met.has(id) ? [{ cause, resolved: played.end.outcomes[id]?.resolved ?? false }] : [],
  )
}
