/**
 * Reads an exit: was it genuine, and is it final (domain model 4.4). Cues are conduct, timing and cost; K15, demeanour, is
 * there because it carries almost nothing. All numbers are design values for a benchmark, not facts about people.
 */
import type { CauseId } from '../model/causes.ts'
import type { CounterpartType } from '../model/setting.ts'
import { TYPES } from './types.ts'

export interface WalkoutCue {
  /** What is seen. */
  readonly words: string
  readonly ifGenuine: number
  readonly ifPloy: number
}

export const WALKOUT_CUES = {
  K01: {
    words: 'Frustration grew over several turns, each time about the same named complaint',
    ifGenuine: 0.75,
    ifPloy: 0.25,
  },
  K02: { words: 'The last words name a particular hurt or breach, not a number', ifGenuine: 0.65, ifPloy: 0.25 },
  K03: { words: 'The last words carry a price for coming back', ifGenuine: 0.15, ifPloy: 0.65 },
  K04: {
    words: 'The exit falls on a moment that suits them: your deadline, a board day, a camera',
    ifGenuine: 0.25,
    ifPloy: 0.7,
  },
  K05: { words: 'A deputy, a bag or a back-channel stays behind', ifGenuine: 0.25, ifPloy: 0.6 },
  K06: {
    words: 'They undo things at a cost: travel rebooked, team stood down, samples collected',
    ifGenuine: 0.5,
    ifPloy: 0.15,
  },
  K07: {
    words: 'The same person played the same scene in an earlier deal, and came back',
    ifGenuine: 0.1,
    ifPloy: 0.55,
  },
  K08: { words: 'Leaving gives up something they can be shown to value', ifGenuine: 0.6, ifPloy: 0.25 },
  K09: { words: 'Someone from their side soon asks what you will do next', ifGenuine: 0.25, ifPloy: 0.6 },
  K10: { words: 'They had put real work or real concessions into the talks', ifGenuine: 0.7, ifPloy: 0.35 },
  K11: { words: 'What they say in private matches what they said in the room', ifGenuine: 0.7, ifPloy: 0.35 },
  K12: { words: 'A prepared statement or an audience is ready within minutes', ifGenuine: 0.15, ifPloy: 0.55 },
  K13: { words: 'A third person reports next day: still upset, not asking about terms', ifGenuine: 0.55, ifPloy: 0.15 },
  K14: { words: 'Offered a free way back, they take it at once and attach a demand', ifGenuine: 0.15, ifPloy: 0.55 },
  K15: { words: 'A loud voice, a slammed folder, a red face', ifGenuine: 0.5, ifPloy: 0.55 },
} as const satisfies Readonly<Record<string, WalkoutCue>>

export type WalkoutCueId = keyof typeof WALKOUT_CUES
export const WALKOUT_CUE_IDS = Object.keys(WALKOUT_CUES) as readonly WalkoutCueId[]

/** Cues overlap, so their summed evidence counts for less than its face. */
const CUE_OVERLAP = 0.6
const SUREST = 0.97
const RETURN_LINE = 55
const RETURN_SPREAD = 8

/** Causes behind which somebody stages a block rather than suffers one. */
export const STAGED: readonly CauseId[] = [
  'pressure-ploy',
  'bait-and-switch',
  'ulterior-motive',
  'win-lose-only',
  'deceived-interests',
]

/** Chance, 0.03–0.97, that an exit was meant, given who left and which cues were seen. The same cue counts once. */
export function posteriorGenuine(type: CounterpartType, cues: readonly WalkoutCueId[]): number {
  return genuineFrom(TYPES[type].walkoutPrior, cues)
}

/** The same from any prior, 0–1: even belief for somebody whose type cannot be known. */
export function genuineFrom(prior: number, cues: readonly WalkoutCueId[]): number {
  const evidence = [...new Set(cues)].reduce((sum, id) => {
    const cue = WALKOUT_CUES[id]
    return sum + Math.log(cue.ifGenuine / cue.ifPloy)
  }, 0)
  const posterior = logistic(Math.log(prior / (1 - prior)) + CUE_OVERLAP * evidence)
  return Math.min(Math.max(posterior, 1 - SUREST), SUREST)
}

export interface Exit {
  /** Chance that the exit was meant, 0–1. */
  readonly genuine: number
  /** Willingness to return after the move now planned (domain model 4.3). */
  readonly returnWillingness: number
  /** Whether they would gain by coming back. */
  readonly gainsByReturning: boolean
}

/** Chance, 0–1, that they will not come back. A meant exit depends on repair; a staged one is seldom final. */
export function probabilityFinal({ genuine, returnWillingness, gainsByReturning }: Exit): number {
  const finalIfGenuine = 1 - logistic((returnWillingness - RETURN_LINE) / RETURN_SPREAD)
  const finalIfPloy = gainsByReturning ? 0.1 : 0.6
  return genuine * finalIfGenuine + (1 - genuine) * finalIfPloy
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
