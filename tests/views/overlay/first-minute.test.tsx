/** The first minute is taught by doing, and gets out of the way of whoever just plays. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { WORDS_EN } from '../../../src/core/present/text/words-en.ts'
import { FirstMinute } from '../../../src/views/overlay/first-minute.tsx'

const { steps } = WORDS_EN.first

interface Taught {
  readonly note: () => string
  readonly goOn: () => void
  readonly isDone: () => boolean
  /** The turn after another line was said. */
  readonly say: () => void
}

function taught(): Taught {
  const place = document.createElement('div')
  let turn = 1
  let isDone = false
  const show = (): void =>
    void act(() => render(<FirstMinute turn={turn} hasCue onDone={() => (isDone = true)} />, place))
  show()
  return {
    note: () => place.querySelector('p')?.textContent ?? '',
    goOn: () => void act(() => place.querySelector('button')?.click()),
    isDone: () => isDone,
    say() {
      turn += 1
      show()
    },
  }
}

test('one note at a time, up to the lines', () => {
  const { note, goOn } = taught()
  const seen = [note()]
  goOn()
  seen.push(note())
  goOn()
  seen.push(note())
  expect(seen).toEqual([steps.speech, steps.cue, steps.lines])
})

test('who speaks without reading the notes is told of the tools, and then left alone', () => {
  const { note, isDone, say } = taught()
  say()
  expect([note(), isDone()]).toEqual([steps.tools, false])
  say()
  expect(isDone()).toBe(true)
})
