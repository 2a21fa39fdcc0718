/** From a session's state to what is shown and heard. Everything here goes through the seat's view. */
import { seatView, type Fact, type NegotiationState } from '../engine/index.ts'
import type { Scenario } from '../model/scenario.ts'
import type { OverlayView } from './overlay-view.ts'
import type { RoomView } from './room-view.ts'
import type { SoundView } from './sound-view.ts'
import { overlayOf } from './overlay.ts'
import { roomOf, roomWords } from './room.ts'
import { soundOf } from './sound.ts'
import type { Words } from './text/words.ts'

export function presentOverlay(scenario: Scenario, state: NegotiationState, words: Words): OverlayView {
  return { ...overlayOf(seatView(scenario, state), words), language: scenario.language }
}

export function presentRoom(scenario: Scenario, state: NegotiationState, words: Words): RoomView {
  return roomOf(seatView(scenario, state), words)
}

export function presentSound(scenario: Scenario, state: NegotiationState, facts: readonly Fact[]): SoundView {
  return soundOf(seatView(scenario, state), facts)
}

export function roomInWords(scenario: Scenario, state: NegotiationState, words: Words): string[] {
  return roomWords(seatView(scenario, state), words)
}
