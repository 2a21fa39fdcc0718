/**
 * How loud a sound is on its way in or out. Two that cross over are as loud together as either alone: their powers add up to
 * one all the way, where straight lines would dip by three decibels. Knows gains and times, nothing of sounds.
 */

/** Few enough for timers, enough that the straight pieces between them keep to the curve. */
const STEPS = 8
const STEP_MS = 1_500 / STEPS
/** Long enough not to click, too short to be heard as a fade. */
const CUT_MS = 40

export interface Fader {
  /** Towards silence (0) or the whole level (1). One on its way turns round at its next step. */
  goTo(end: 0 | 1): void
  /** Silent at once. */
  cut(): void
  /** How loud the whole is, 0..1. */
  setLevel(level: number): void
  stop(): void
}

export interface Faded {
  /** Goes from one gain to another in a straight line. */
  readonly slide: (from: number, to: number, overMs: number) => void
  /** It has become silent. */
  readonly rest: () => void
}

const gainAt = (position: number): number => Math.sin((position * Math.PI) / 2)

/** Begins in silence. */
export function createFader(first: number, { slide, rest }: Faded): Fader {
  let level = first
  let end: 0 | 1 = 0
  let stepsDone = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const gain = (): number => level * gainAt(stepsDone / STEPS)

  function step(): void {
    timer = undefined
    const goal = end * STEPS
    if (stepsDone === goal) return end === 0 ? rest() : undefined
    const from = gain()
    stepsDone += Math.sign(goal - stepsDone)
    slide(from, gain(), STEP_MS)
    timer = setTimeout(step, STEP_MS)
  }

  return {
    goTo(next) {
      end = next
      if (timer === undefined) step()
    },
    cut() {
      clearTimeout(timer)
      end = 0
      slide(gain(), 0, CUT_MS)
      stepsDone = 0
      timer = setTimeout(step, CUT_MS * 2)
    },
    setLevel(next) {
      level = next
      if (timer === undefined) slide(gain(), gain(), 0)
    },
    stop: () => clearTimeout(timer),
  }
}
