/**
 * When a person blinks and how a mouth moves while speaking: fixed lists, so that nothing depends on chance. Between two
 * signs of life the face always rests on the look it was given.
 */
import type { Scene } from 'phaser'
import type { Look } from '../../dom/people/person.ts'

/** People blink about fifteen times a minute, unevenly. */
const BLINK_GAPS_MS = [3100, 4700, 2600, 5200, 900, 3800, 4400, 2900, 6100] as const
const BLINK_MS = 130
const GLANCE_EVERY = 3
const GLANCE_MS = 900
/** A line is spoken for about this long; then the mouth rests although the words stay on the page. */
const SPEECH_MS = 3400
const SPEECH_DELAY_MS = 160

const SYLLABLES: readonly (readonly [mouth: Look['mouth'], ms: number])[] = [
  ['ajar', 120],
  ['talking', 140],
  ['ajar', 90],
  ['shut', 110],
  ['talking', 130],
  ['ajar', 120],
  ['talking', 110],
  ['shut', 160],
  ['ajar', 100],
  ['talking', 150],
  ['shut', 90],
]

type Signs = Partial<Pick<Look, 'eyes' | 'mouth' | 'gaze'>>

export interface Life {
  blink(): void
  /** Speaks once, then blinks. */
  speak(): void
  stop(): void
}

interface Liver {
  /** Sets the rhythm. */
  readonly seat: number
  /** Where the eyes go when they wander. */
  readonly aside: () => Look['gaze']
  /** Is told the signs of life that differ from rest; none means rest. */
  readonly show: (signs: Signs) => void
}

export function createLife(scene: Scene, { seat, aside, show }: Liver): Life {
  let pending = scene.time.delayedCall(0, () => undefined)
  let blinks = seat * 4

  function after(ms: number, act: () => void): void {
    pending.remove()
    pending = scene.time.delayedCall(ms, act)
  }

  function blink(): void {
    after(BLINK_GAPS_MS[blinks % BLINK_GAPS_MS.length] ?? 4000, () => {
      blinks += 1
      show({ eyes: 'closed' })
      after(BLINK_MS, () => {
        if (blinks % GLANCE_EVERY === 0) glance()
        else {
          show({})
          blink()
        }
      })
    })
  }

  /** The eyes go elsewhere after a blink, as they do in life. */
  function glance(): void {
    show({ gaze: aside() })
    after(GLANCE_MS, () => {
      show({})
      blink()
    })
  }

  function speakFrom(turn: number, spokenMs: number): void {
    const [mouth, ms] = SYLLABLES[turn % SYLLABLES.length] ?? ['shut', 120]
    if (spokenMs >= SPEECH_MS) {
      show({})
      blink()
      return
    }
    show({ mouth })
    after(ms, () => speakFrom(turn + 1, spokenMs + ms))
  }

  return {
    blink,
    speak: () => after(SPEECH_DELAY_MS, () => speakFrom(0, 0)),
    stop: () => pending.remove(),
  }
}
