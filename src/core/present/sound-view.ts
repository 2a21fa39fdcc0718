/** What should be heard, as plain data: a place, a musical intensity, and cues that happen once. */
export const SOUND_CUES = [
  'chair',
  'paper',
  'pen',
  'cup',
  'door',
  'phone',
  'steps',
  'page',
  'tick',
  'confirm',
  'knock',
  'sigh',
  'stamp',
  'shutter',
  'laptop',
  'key',
  'glass',
  'thunder',
  'murmur',
  'bell',
] as const
export type SoundCue = (typeof SOUND_CUES)[number]

export interface SoundView {
  readonly place: 'office' | 'canvas' | 'hall' | 'kitchen' | 'works' | 'none'
  /** Silence is a level too: a walkout stops the music dead. */
  readonly intensity: 'silent' | 'calm' | 'working' | 'tense' | 'relief'
  readonly cues: readonly SoundCue[]
}
