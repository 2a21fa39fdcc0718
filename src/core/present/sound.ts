/** What should be heard after a turn: the place, how tense the music is, and the cues of the facts. */
import type { Fact, SeatView } from '../engine/index.ts'
import { SOUND_CUES, type SoundCue, type SoundView } from './sound-view.ts'

export function soundOf(seat: SeatView, facts: readonly Fact[]): SoundView {
  const isEmpty = seat.ending?.kind === 'deadlock'
  return {
    place: isEmpty ? 'none' : PLACES[seat.place.furniture],
    intensity: intensityOf(seat),
    cues: cuesOf(facts),
  }
}

/** What each kind of room sounds like. */
const PLACES: Readonly<Record<SeatView['place']['furniture'], SoundView['place']>> = {
  boardroom: 'office',
  'site-office': 'works',
  kitchen: 'kitchen',
  cafe: 'kitchen',
  hall: 'hall',
  tent: 'canvas',
  bakery: 'kitchen',
  library: 'office',
  workshop: 'works',
  restaurant: 'kitchen',
  studio: 'works',
  'open-office': 'office',
  canteen: 'hall',
  clinic: 'office',
}

function intensityOf(seat: SeatView): SoundView['intensity'] {
  if (seat.ending?.kind === 'agreement') return 'relief'
  if (seat.stage === 'prepare' || seat.stage === 'closed' || seat.event?.away) return 'silent'
  if (seat.event) return 'tense'
  if (seat.air < 0) return 'relief'
  return seat.stage === 'exchange' ? 'calm' : 'working'
}

function cuesOf(facts: readonly Fact[]): SoundCue[] {
  return facts.flatMap((fact): SoundCue[] => {
    if (fact.type === 'cue-seen') return SOUND_CUES.filter((cue) => cue === fact.cue.sound)
    if (fact.type === 'counterpart-left') return ['chair', 'steps', 'door']
    if (fact.type === 'counterpart-returned') return ['door', 'steps', 'chair']
    if (fact.type === 'offer-made' && fact.offer.by === 'trainee') return ['paper']
    if (fact.type === 'terms-agreed') return ['confirm']
    if (fact.type === 'signed') return ['pen']
    if (fact.type === 'stage-entered') return ['page']
    return []
  })
}
