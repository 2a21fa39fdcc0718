/**
 * Where the sound files are and how they are cut. `tools/make-sound.mjs` lays them out; the figures here must agree
 * with it. Naming a file does not load it.
 */
import cuesMp3 from '../../../assets/sound/cues.mp3?url'
import cuesWebm from '../../../assets/sound/cues.webm?url'
import calmMp3 from '../../../assets/sound/music-calm.mp3?url'
import calmWebm from '../../../assets/sound/music-calm.webm?url'
import reliefMp3 from '../../../assets/sound/music-relief.mp3?url'
import reliefWebm from '../../../assets/sound/music-relief.webm?url'
import tenseMp3 from '../../../assets/sound/music-tense.mp3?url'
import tenseWebm from '../../../assets/sound/music-tense.webm?url'
import workingMp3 from '../../../assets/sound/music-working.mp3?url'
import workingWebm from '../../../assets/sound/music-working.webm?url'
import officeMp3 from '../../../assets/sound/place-office.mp3?url'
import officeWebm from '../../../assets/sound/place-office.webm?url'
import canvasMp3 from '../../../assets/sound/place-canvas.mp3?url'
import canvasWebm from '../../../assets/sound/place-canvas.webm?url'
import hallMp3 from '../../../assets/sound/place-hall.mp3?url'
import hallWebm from '../../../assets/sound/place-hall.webm?url'
import kitchenMp3 from '../../../assets/sound/place-kitchen.mp3?url'
import kitchenWebm from '../../../assets/sound/place-kitchen.webm?url'
import worksMp3 from '../../../assets/sound/place-works.mp3?url'
import worksWebm from '../../../assets/sound/place-works.webm?url'
import { SOUND_CUES } from '../../core/present/sound-view.ts'
import type { LoopName } from './plan.ts'

/** Opus first, MP3 for browsers without it; the order matches `FORMATS`. */
type Sources = readonly [webm: string, mp3: string]

export const FORMATS = ['webm', 'mp3']

export const LOOP_SOURCES: Readonly<Record<LoopName, Sources>> = {
  'place-office': [officeWebm, officeMp3],
  'place-canvas': [canvasWebm, canvasMp3],
  'place-hall': [hallWebm, hallMp3],
  'place-kitchen': [kitchenWebm, kitchenMp3],
  'place-works': [worksWebm, worksMp3],
  'music-calm': [calmWebm, calmMp3],
  'music-working': [workingWebm, workingMp3],
  'music-relief': [reliefWebm, reliefMp3],
  'music-tense': [tenseWebm, tenseMp3],
}

export const CUE_SOURCES: Sources = [cuesWebm, cuesMp3]

export const LOOP_MS = 16_000
// A quarter of a second repeats at either end. Turning round 0.1 s before the first beat, where the last note has
// died away, leaves room for whatever silence a decoder adds or takes.
export const LOOP_START_MS = 150

const CUE_SLOT_MS = 2_400

/** All cues lie in one file, in the order of the contract, one slot each. */
export const CUE_SLOTS: Readonly<Record<string, [startMs: number, lengthMs: number]>> = Object.fromEntries(
  SOUND_CUES.map((cue, slot) => [cue, [slot * CUE_SLOT_MS, CUE_SLOT_MS]]),
)
