/**
 * Builds a face from features: for each expression which brows, eyes and mouth, with closed eyes for a blink and open mouths
 * for speech. The plain neutral face and a few features are our own; the rest is cut from Open Peeps.
 */
import type { Expression } from '../../../core/model/setting.ts'
import type { Drawings, FaceParts, Paint } from './drawings.ts'
import { OWN_BROWS, OWN_EYES, OWN_MOUTHS } from './own-features.ts'

type EyesState = 'open' | 'closed'
type MouthState = 'shut' | 'ajar' | 'talking'

/** At the other side of the table; further the way the head is turned; or back past it. */
type Gaze = 'level' | 'forth' | 'back'

export interface FaceState {
  readonly eyes: EyesState
  readonly mouth: MouthState
  readonly gaze: Gaze
}

interface Recipe {
  readonly brows: string
  readonly eyes: string
  readonly mouth: string
}

const RECIPES: Readonly<Record<Expression, Recipe>> = {
  neutral: { brows: 'own-level', eyes: 'smile', mouth: 'own-level' },
  warm: { brows: 'smile', eyes: 'smile', mouth: 'smile' },
  amused: { brows: 'calm', eyes: 'smile', mouth: 'own-crooked' },
  thinking: { brows: 'own-one-up', eyes: 'own-aside', mouth: 'own-pursed' },
  sceptical: { brows: 'suspicious', eyes: 'suspicious', mouth: 'suspicious' },
  concerned: { brows: 'concerned', eyes: 'concerned', mouth: 'tired' },
  frustrated: { brows: 'driven', eyes: 'driven', mouth: 'solemn' },
  angry: { brows: 'veryAngry', eyes: 'veryAngry', mouth: 'veryAngry' },
  hurt: { brows: 'solemn', eyes: 'solemn', mouth: 'solemn' },
  weary: { brows: 'tired', eyes: 'tired', mouth: 'tired' },
  surprised: { brows: 'own-high', eyes: 'own-wide', mouth: 'own-round' },
  cold: { brows: 'own-flat', eyes: 'own-half', mouth: 'eyesClosed' },
  relieved: { brows: 'calm', eyes: 'calm', mouth: 'calm' },
  anxious: { brows: 'concerned', eyes: 'own-aside', mouth: 'own-wavy' },
  proud: { brows: 'own-high', eyes: 'own-half', mouth: 'smile' },
  scornful: { brows: 'suspicious', eyes: 'own-half', mouth: 'own-crooked' },
  embarrassed: { brows: 'concerned', eyes: 'calm', mouth: 'own-wavy' },
  moved: { brows: 'concerned', eyes: 'smile', mouth: 'smile' },
}

/** Brows that would vanish with the eyes they are joined to. */
const BROWS_WHEN_CLOSED: Partial<Record<Expression, string>> = { angry: 'driven', hurt: 'concerned' }

/** Someone who is hurt or angry hardly opens the mouth; wide open it would look like a laugh. */
const SPEAKS_LOW: readonly Expression[] = [
  'concerned',
  'frustrated',
  'angry',
  'hurt',
  'weary',
  'cold',
  'sceptical',
  'anxious',
  'scornful',
  'embarrassed',
  'moved',
]
const OPEN_MOUTHS = { ajar: 'own-ajar', talking: 'own-talking' } as const
const LOW_MOUTHS = { ajar: 'own-low-ajar', talking: 'own-low' } as const

function feature(drawings: Drawings, part: keyof FaceParts, name: string): readonly Paint[] {
  const own = { brows: OWN_BROWS, eyes: OWN_EYES, mouth: OWN_MOUTHS, nose: {} }[part] as Record<
    string,
    readonly Paint[]
  >
  return own[name] ?? drawings.faces[name]?.[part] ?? []
}

/** How far the eyes move to the side they look to. */
const GAZE_SHIFT = { level: 0, forth: 9, back: -11 } as const

interface FacePaints {
  readonly still: readonly Paint[]
  readonly eyes: readonly Paint[]
  readonly eyesShift: number
}

/** The paints of a face, in the drawings' own coordinates (a box of about 227 × 254). The eyes are apart, to be shifted. */
export function facePaints(drawings: Drawings, expression: Expression, state: FaceState): FacePaints {
  const recipe = RECIPES[expression]
  const closed = state.eyes === 'closed'
  const brows = closed ? (BROWS_WHEN_CLOSED[expression] ?? recipe.brows) : recipe.brows
  const open = SPEAKS_LOW.includes(expression) ? LOW_MOUTHS : OPEN_MOUTHS
  const mouth = state.mouth === 'shut' ? recipe.mouth : open[state.mouth]
  return {
    still: [
      ...feature(drawings, 'nose', 'smile'),
      ...feature(drawings, 'brows', brows),
      ...feature(drawings, 'mouth', mouth),
    ],
    eyes: feature(drawings, 'eyes', closed ? 'eyesClosed' : recipe.eyes),
    eyesShift: closed ? 0 : GAZE_SHIFT[state.gaze],
  }
}
