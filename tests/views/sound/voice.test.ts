/** Spoken lines: which voice, whose, and never one that is not on the device. The browser's part is played by a small stand-in. */
import { beforeEach, expect, test } from 'vitest'
import { createVoice } from '../../../src/views/sound/voice.ts'

interface Utterance {
  readonly text: string
  voice: { readonly name: string } | null
  lang: string
  pitch: number
}

beforeEach(() => {
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      voice = null
      lang = ''
      pitch = 1
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    },
  })
})

function deviceWith(
  voices: readonly { readonly name: string; readonly lang: string; readonly localService: boolean }[],
) {
  const said: Utterance[] = []
  const synth = { getVoices: () => voices, speak: (utterance: Utterance) => said.push(utterance), cancel: () => {} }
  return { said, synth: synth as unknown as SpeechSynthesis }
}

const HERE = [
  { name: 'Ada', lang: 'en-GB', localService: true },
  { name: 'Ben', lang: 'en-US', localService: true },
]

test('each speaker keeps one voice', () => {
  const { said, synth } = deviceWith(HERE)
  const voice = createVoice(synth)
  const line = { personId: 'tomasz', words: 'I counted it twice.' }
  voice.say([line], 'en')
  voice.say([line, { personId: 'rosa', words: 'So did I.' }], 'en')
  expect(said.map(({ text }) => text)).toEqual(['I counted it twice.', 'I counted it twice.', 'So did I.'])
  expect(said[0]?.voice).toBe(said[1]?.voice)
})

test('a voice that would send the words away is never used, nor one of another language', () => {
  const { said, synth } = deviceWith([
    { name: 'Far', lang: 'en-GB', localService: false },
    { name: 'Eva', lang: 'sv-SE', localService: true },
  ])
  createVoice(synth).say([{ personId: 'tomasz', words: 'No.' }], 'en')
  expect(said).toEqual([])
})

test('a moment without words is not spoken, and a device without voices is silent', () => {
  const { said, synth } = deviceWith(HERE)
  createVoice(synth).say([{ personId: 'tomasz', words: '' }], 'en')
  expect(said).toEqual([])
  expect(() => createVoice(undefined).say([{ personId: 'tomasz', words: 'No.' }], 'en')).not.toThrow()
})
