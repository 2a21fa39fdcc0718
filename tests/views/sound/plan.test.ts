/** What changes in the air from one view to the next, as whole plans. */
import { expect, test } from 'vitest'
import type { SoundView } from '../../../src/core/present/sound-view.ts'
import { planSound, type SoundPlan } from '../../../src/views/sound/plan.ts'

const calmOffice: SoundView = { place: 'office', intensity: 'calm', cues: [] }
const nothing: SoundPlan = { fadeIn: [], fadeOut: [], cut: [], cues: [] }

test('the first view fades in its place and its music', () => {
  expect(planSound(undefined, calmOffice)).toEqual({ ...nothing, fadeIn: ['place-office', 'music-calm'] })
})

test('a rise in tension crosses the music over and leaves the place alone', () => {
  expect(planSound(calmOffice, { ...calmOffice, intensity: 'tense' })).toEqual({
    ...nothing,
    fadeIn: ['music-tense'],
    fadeOut: ['music-calm'],
  })
})

test('a walkout cuts the music dead while the room goes on sounding', () => {
  const walkout: SoundView = { place: 'office', intensity: 'silent', cues: ['chair', 'steps', 'door'] }
  expect(planSound(calmOffice, walkout)).toEqual({
    ...nothing,
    cut: ['music-calm'],
    cues: ['chair', 'steps', 'door'],
  })
})

test('music comes back by fading in after a silence', () => {
  expect(planSound({ ...calmOffice, intensity: 'silent' }, calmOffice)).toEqual({ ...nothing, fadeIn: ['music-calm'] })
})

test('another kind of room crosses the places over', () => {
  expect(planSound(calmOffice, { ...calmOffice, place: 'hall' })).toEqual({
    ...nothing,
    fadeIn: ['place-hall'],
    fadeOut: ['place-office'],
  })
})

test('no place and silence: the place fades, the music stops', () => {
  expect(planSound(calmOffice, { place: 'none', intensity: 'silent', cues: [] })).toEqual({
    ...nothing,
    fadeOut: ['place-office'],
    cut: ['music-calm'],
  })
})

test('the same view given again brings its cues no second time', () => {
  const view: SoundView = { ...calmOffice, cues: ['paper'] }
  expect(planSound(view, view)).toEqual(nothing)
})

test('a new view with the same cue is heard again, and a cue named twice once', () => {
  const view: SoundView = { ...calmOffice, cues: ['paper', 'pen', 'paper'] }
  expect(planSound(view, { ...view }).cues).toEqual(['paper', 'pen'])
})
