/** Fades as numbers: what is heard while one intensity of the music gives way to another. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createFader, type Fader } from '../../../src/views/sound/fade.ts'

const LONGER_THAN_A_FADE_MS = 5_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Slide = readonly [from: number, to: number]

interface Listened {
  readonly fader: Fader
  readonly slides: Slide[]
  rests: number
}

function listen(level = 1): Listened {
  const slides: Slide[] = []
  const rest = (): void => void (listened.rests += 1)
  const fader = createFader(level, { slide: (from, to) => slides.push([from, to]), rest })
  const listened: Listened = { fader, slides, rests: 0 }
  return listened
}

/** Everything between here and the end of the fade. */
function fade(listened: Listened, end: 0 | 1): readonly Slide[] {
  listened.slides.length = 0
  listened.fader.goTo(end)
  vi.advanceTimersByTime(LONGER_THAN_A_FADE_MS)
  return [...listened.slides]
}

test('a fade goes from silence to its level and back, and rests in silence', () => {
  const music = listen(0.5)
  const gains = fade(music, 1).map(([, to]) => Number(to.toFixed(3)))
  expect(gains).toEqual([0.098, 0.191, 0.278, 0.354, 0.416, 0.462, 0.49, 0.5])
  expect(music.rests).toBe(0)

  expect(fade(music, 0).at(-1)?.[1]).toBe(0)
  expect(music.rests).toBe(1)
})

test('two that cross over are never louder, nor more than a tenth of a decibel quieter, than one alone', () => {
  const [leaving, coming] = [listen(), listen()]
  fade(leaving, 1)
  const [falling, rising] = [fade(leaving, 0), fade(coming, 1)]
  expect(falling.length).toBe(rising.length)

  const powers = falling.flatMap(([from, to], at) => {
    const [otherFrom = 0, otherTo = 0] = rising[at] ?? []
    return [0, 0.5, 1].map((t) => (from + (to - from) * t) ** 2 + (otherFrom + (otherTo - otherFrom) * t) ** 2)
  })
  expect(Math.max(...powers)).toBeLessThanOrEqual(1 + 1e-9)
  expect(10 * Math.log10(Math.min(...powers))).toBeGreaterThan(-0.1)
})

test('a fade that turns round on the way goes back over the same gains, without a jump', () => {
  const music = listen()
  music.fader.goTo(1)
  vi.advanceTimersByTime(400)
  music.fader.goTo(0)
  vi.advanceTimersByTime(LONGER_THAN_A_FADE_MS)

  const { slides } = music
  expect(slides.slice(1).map(([from], at) => from - (slides[at]?.[1] ?? 0))).toEqual(slides.slice(1).map(() => 0))
  expect(slides.at(-1)?.[1]).toBe(0)
})

test('what is cut is silent in one short line, and may come back', () => {
  const music = listen()
  fade(music, 1)
  music.slides.length = 0
  music.fader.cut()
  expect(music.slides).toEqual([[1, 0]])

  music.fader.goTo(1)
  vi.advanceTimersByTime(LONGER_THAN_A_FADE_MS)
  expect(music.slides.at(-1)?.[1]).toBe(1)
  expect(music.rests).toBe(0)
})
