/**
 * Lines spoken by the browser's own voices, where a person wants them. Only voices that live on the device: a voice from afar
 * would send the words away. Each speaker keeps one voice and one pitch.
 */
interface Spoken {
  readonly personId: string
  readonly words: string
}

export interface Voice {
  /** Stops what is being said and says these lines in turn. */
  say(lines: readonly Spoken[], language: string): void
  hush(): void
}

/** Not so far from 1 that a voice turns into a cartoon. */
const PITCHES = [1, 0.88, 1.12, 0.95, 1.06] as const

function numberOf(name: string): number {
  let sum = 0
  for (let at = 0; at < name.length; at += 1) sum = (sum * 31 + name.charCodeAt(at)) % 9973
  return sum
}

/** Says nothing where the device cannot speak, and never throws. */
export function createVoice(synth: SpeechSynthesis | undefined = globalThis.speechSynthesis): Voice {
  const voicesFor = (language: string): readonly SpeechSynthesisVoice[] =>
    (synth?.getVoices() ?? []).filter(({ lang, localService }) => localService && lang.startsWith(language))

  function utter({ personId, words }: Spoken, language: string): void {
    const voices = voicesFor(language)
    const voice = voices[numberOf(personId) % Math.max(1, voices.length)]
    if (voice === undefined) return
    const utterance = new SpeechSynthesisUtterance(words)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.pitch = PITCHES[numberOf(personId) % PITCHES.length] ?? 1
    synth?.speak(utterance)
  }

  return {
    say(lines, language) {
      synth?.cancel()
      for (const line of lines) if (line.words !== '') utter(line, language)
    },
    hush: () => synth?.cancel(),
  }
}
