/** Over all sessions of a trainee: what was met, tried and fitted, and when last. Numbers only; the words are made elsewhere. */
import { CAUSES, type CauseId } from '../model/causes.ts'
import { RECOVERY_MOVES, type MoveId, type Rating } from '../model/moves.ts'
import type { Experience } from './experience.ts'
import { calibration, type Calibration } from './judgements.ts'
import { SKILLS, type SkillId } from './skills.ts'

/** A session that was played, with when. */
export interface Dated {
  readonly session: string
  /** Milliseconds since 1970, as the device says. */
  readonly atMs: number
  readonly experience: Experience
}

/** In how many sessions: it came up, it was tried, it fitted. */
export interface Tally<Id extends string> {
  readonly id: Id
  readonly seen: number
  readonly tried: number
  readonly fitted: number
  /** When it last came up. */
  readonly lastMs?: number
}

export interface Progress {
  readonly sessions: number
  readonly strategies: readonly Tally<MoveId>[]
  readonly causes: readonly Tally<CauseId>[]
  readonly skills: readonly Tally<SkillId>[]
  readonly calibration?: Calibration
}

const FITS: readonly Rating[] = ['best', 'sound']

export function progressOf(dated: readonly Dated[]): Progress {
  const stated = calibration(dated.flatMap(({ experience }) => experience.judgements))
  return {
    sessions: dated.length,
    strategies: RECOVERY_MOVES.map((move) => tally<MoveId>(move, dated, strategyIn(move))),
    causes: CAUSES.map((cause) => tally(cause, dated, causeIn(cause))),
    skills: SKILLS.map((skill) => tally(skill, dated, skillIn(skill))),
    ...(stated && { calibration: stated }),
  }
}

interface Came {
  readonly seen: boolean
  readonly tried: boolean
  readonly fitted: boolean
}

function tally<Id extends string>(
  id: Id,
  dated: readonly Dated[],
  cameIn: (experience: Experience) => Came,
): Tally<Id> {
  const came = dated.map(({ atMs, experience }) => ({ atMs, ...cameIn(experience) }))
  const seen = came.filter(({ seen: isSeen, tried }) => isSeen || tried)
  const last = seen.map(({ atMs }) => atMs)
  return {
    id,
    seen: seen.length,
    tried: came.filter(({ tried }) => tried).length,
    fitted: came.filter(({ fitted }) => fitted).length,
    ...(last.length > 0 && { lastMs: Math.max(...last) }),
  }
}

const strategyIn =
  (move: MoveId) =>
  ({ open, tried }: Experience): Came => {
    const own = tried.filter((each) => each.move === move)
    return { seen: open.includes(move), tried: own.length > 0, fitted: own.some(({ rating }) => FITS.includes(rating)) }
  }

/** A cause is tried when something was done about it, and fitted when what was done fitted it. */
const causeIn =
  (cause: CauseId) =>
  ({ causes, tried }: Experience): Came => {
    const own = tried.filter((each) => each.cause === cause)
    return {
      seen: causes.some((met) => met.cause === cause),
      tried: own.length > 0,
      fitted: own.some(({ rating }) => FITS.includes(rating)),
    }
  }

const skillIn =
  (skill: SkillId) =>
  ({ skills }: Experience): Came => {
    const use = skills.find((each) => each.skill === skill)
    return { seen: use !== undefined, tried: use?.tried ?? false, fitted: use?.fitted ?? false }
  }
