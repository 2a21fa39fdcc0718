/** What a person sets for themselves, remembered on this device and applied to the page. */
import { LANGUAGES, type Language } from '../core/present/text/words.ts'
import type { Cabinet } from './storage/cabinet.ts'

export interface Settings {
  /** Per cent of the browser's own size. */
  readonly textSize: number
  /** `system` follows the device. */
  readonly motion: 'system' | 'reduced' | 'full'
  /** Each 0..1. */
  readonly volumes: { readonly place: number; readonly music: number; readonly cues: number }
  readonly isMuted: boolean
  /** Lines are spoken by the device's own voices. */
  readonly isSpoken: boolean
  /** Of the page; at first the browser's. */
  readonly language: Language
}

export const DEFAULT_SETTINGS: Settings = {
  textSize: 100,
  motion: 'system',
  volumes: { place: 0.5, music: 0.4, cues: 0.7 },
  isMuted: false,
  isSpoken: false,
  language: 'en',
}

const KEY = 'settings'
const SMALLEST_TEXT = 75
const LARGEST_TEXT = 250

export async function loadSettings(cabinet: Cabinet, browsers: Language): Promise<Settings> {
  return readSettings(await cabinet.read('values', KEY), browsers)
}

export async function keepSettings(cabinet: Cabinet, settings: Settings): Promise<void> {
  await cabinet.change('values', KEY, () => settings)
}

/** Whatever was kept, as settings: what is missing or senseless is as it was at first. */
export function readSettings(kept: unknown, browsers: Language = DEFAULT_SETTINGS.language): Settings {
  const { textSize, motion, volumes, isMuted, isSpoken, language } = recordOf(kept)
  const { place, music, cues } = recordOf(volumes)
  return {
    textSize: between(textSize, [SMALLEST_TEXT, LARGEST_TEXT]) ?? DEFAULT_SETTINGS.textSize,
    motion: motion === 'reduced' || motion === 'full' ? motion : DEFAULT_SETTINGS.motion,
    volumes: {
      place: between(place, [0, 1]) ?? DEFAULT_SETTINGS.volumes.place,
      music: between(music, [0, 1]) ?? DEFAULT_SETTINGS.volumes.music,
      cues: between(cues, [0, 1]) ?? DEFAULT_SETTINGS.volumes.cues,
    },
    isMuted: typeof isMuted === 'boolean' ? isMuted : DEFAULT_SETTINGS.isMuted,
    isSpoken: typeof isSpoken === 'boolean' ? isSpoken : DEFAULT_SETTINGS.isSpoken,
    language: LANGUAGES.find((known) => known === language) ?? browsers,
  }
}

/** Whether things should stand still, by the person's wish or else the device's. */
export function wantsReducedMotion({ motion }: Settings): boolean {
  return motion === 'system' ? matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'reduced'
}

/** Applies what concerns the whole page; styles ask for `data-motion` and `--text-size`. */
export function applySettings(settings: Settings, root: HTMLElement = document.documentElement): void {
  root.style.setProperty('--text-size', String(settings.textSize / 100))
  root.dataset['motion'] = wantsReducedMotion(settings) ? 'reduced' : 'full'
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function between(value: unknown, [least, most]: readonly [number, number]): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined
}
