/**
 * How a person leaves the table and comes back to it: gathers or not, gets up, walks, is gone through the door. Knows the
 * order and the times of a passage, not what it looks like.
 */
import type { RoomPerson } from '../../../core/present/room-view.ts'
import { glide, glideInSteps, type Moving, PACE, PASSAGE, type Step } from '../motion.ts'
import type { SeatPlace } from '../seats.ts'
import { DOORWAY_STANCE, standingAt, type Stance } from './stance.ts'

const STRIDES_TO_DOOR = 5
const TURN_MS = 200

interface Carrying {
  readonly handsAlpha: number
}

/** A moment of stillness, or of gathering; then up and back from the table. */
function up(place: SeatPlace, { handsAlpha }: Carrying): readonly Step[] {
  return [
    { to: { handsAlpha }, afterMs: handsAlpha === 1 ? 0 : PASSAGE.rises, durationMs: 300 },
    { to: { ...standingAt(place) }, afterMs: PASSAGE.rises, durationMs: 700 },
    { to: { facing: 1 }, afterMs: PASSAGE.walks - TURN_MS, durationMs: TURN_MS },
  ]
}

function walkTo({ x, y, size }: Stance): Step {
  return { to: { x, y, size, stride: STRIDES_TO_DOOR }, afterMs: PASSAGE.walks, durationMs: PASSAGE.walkMs }
}

/** Up and out of the room. */
function leaving(place: SeatPlace, carrying: Carrying): readonly Step[] {
  const { alpha } = DOORWAY_STANCE
  return [
    ...up(place, carrying),
    walkTo(DOORWAY_STANCE),
    { to: { alpha, handsAlpha: alpha }, afterMs: PASSAGE.outMs - 350, durationMs: 350 },
  ]
}

/** Up from the table and over to the door, to stay there. */
function rising(place: SeatPlace, to: Stance): readonly Step[] {
  const { facing, alpha } = to
  return [
    { to: { alpha }, afterMs: 0, durationMs: TURN_MS },
    ...up(place, { handsAlpha: 0 }),
    walkTo(to),
    { to: { facing }, afterMs: PASSAGE.walks + PASSAGE.walkMs, durationMs: TURN_MS },
  ]
}

/** In by the door and down into the chair. */
function returning(place: SeatPlace, { x, y, size, alpha, handsAlpha, facing }: Stance): readonly Step[] {
  const seatMs = PASSAGE.backMs + PASSAGE.walkMs
  return [
    { to: { alpha }, afterMs: PASSAGE.backMs - 250, durationMs: 350 },
    { to: { x, ...standingAt(place), stride: 0 }, afterMs: PASSAGE.backMs, durationMs: PASSAGE.walkMs },
    { to: { facing }, afterMs: seatMs, durationMs: TURN_MS },
    { to: { y, size }, afterMs: seatMs + 150, durationMs: 650 },
    { to: { handsAlpha }, afterMs: seatMs + 600, durationMs: 300 },
  ]
}

export interface Walk {
  /** Is at the table at once, or comes in by the door first. */
  enter(to: Stance, place: SeatPlace, entry: 'comes' | 'is-there'): void
  /** From one presence to another. `gathers`: goes with papers in hand. */
  go(to: Stance, place: SeatPlace, way: Way): void
  /** Out for good. */
  leave(place: SeatPlace): void
}

export interface Way {
  readonly from: RoomPerson['presence']
  readonly presence: RoomPerson['presence']
  readonly gathers: boolean
}

const BACK_AT_DOOR: Stance = { ...DOORWAY_STANCE, stride: STRIDES_TO_DOOR, facing: -1 }

/** Moves a stance as a person moves: along the table, out by the door, in again. */
export function createWalk(moving: Moving, stance: object): Walk {
  return {
    enter(to, place, entry) {
      Object.assign(stance, entry === 'comes' ? BACK_AT_DOOR : to)
      if (entry === 'comes') glideInSteps(moving, stance, returning(place, to))
    },
    go(to, place, { from, presence, gathers }) {
      if (from === presence) return glide(moving, stance, { ...to }, PACE.move)
      if (presence === 'at-door') return glideInSteps(moving, stance, rising(place, to))
      if (presence === 'away') return glideInSteps(moving, stance, leaving(place, { handsAlpha: gathers ? 1 : 0 }))
      Object.assign(stance, { facing: -1 })
      glideInSteps(moving, stance, returning(place, to))
    },
    leave: (place) => glideInSteps(moving, stance, leaving(place, { handsAlpha: 0 })),
  }
}
