/**
 * One person on the screen, following the view: sits, leans, changes expression, speaks, leaves and comes back. Settles on the
 * same picture whatever came before.
 */
import type { RoomPerson } from '../../../core/present/room-view.ts'
import type { Drawings } from '../../dom/people/drawings.ts'
import type { Look } from '../../dom/people/person.ts'
import { glide, glideInSteps, type Moving, PACE, type Step } from '../motion.ts'
import { type Box, TABLE_EDGE_Y } from '../picture.ts'
import type { SeatPlace } from '../seats.ts'
import type { TextureShelf } from '../textures.ts'
import { createTint } from '../tint.ts'
import { createLife } from './life.ts'
import {
  facePicture,
  figurePicture,
  FIGURE_MIDDLE,
  FIGURE_SCALE,
  handsPicture,
  looksOf,
  SEAT_LINE,
} from './person-pictures.ts'
import { createPuppet } from './puppet.ts'

export interface ActorStage extends Moving {
  readonly shelf: TextureShelf
  readonly drawings: Drawings
}

export interface Actor {
  /** Shows the person so; resolves when every picture it needs is made. */
  show(person: RoomPerson, place: SeatPlace, tint: number): Promise<void>
  /** The face's box in stage units, or `undefined` while the person is away. */
  faceBox(): Box | undefined
  tick(): void
  destroy(): void
}

type Stance = Readonly<Record<'x' | 'y' | 'size' | 'alpha' | 'handsAlpha', number>>

const LEANS = {
  back: { size: 0.955, drop: 10 },
  upright: { size: 1, drop: 0 },
  forward: { size: 1.06, drop: 4 },
} as const
const DOORWAY = { x: 1126, size: FIGURE_SCALE * 0.74 } as const
const STANDING_RISE = 46

function stanceOf(person: RoomPerson, place: SeatPlace): Stance {
  const lean = LEANS[person.lean]
  if (person.presence === 'away') return { ...DOORWAY, y: TABLE_EDGE_Y - STANDING_RISE, alpha: 0, handsAlpha: 0 }
  const size = FIGURE_SCALE * place.size * lean.size
  return { x: place.x, y: TABLE_EDGE_Y + lean.drop, size, alpha: 1, handsAlpha: person.lean === 'back' ? 0 : 1 }
}

const isEqual = (a: Stance, b: Stance) => JSON.stringify(a) === JSON.stringify(b)

function leaving({ x, y, size, alpha, handsAlpha }: Stance): readonly Step[] {
  return [
    { to: { y, handsAlpha }, afterMs: 0, durationMs: 600 },
    { to: { x, size }, afterMs: 550, durationMs: 1700 },
    { to: { alpha }, afterMs: 1750, durationMs: 500 },
  ]
}

function returning({ x, y, size, alpha, handsAlpha }: Stance): readonly Step[] {
  return [
    { to: { alpha }, afterMs: 0, durationMs: 500 },
    { to: { x, size }, afterMs: 150, durationMs: 1700 },
    { to: { y, handsAlpha }, afterMs: 1750, durationMs: 600 },
  ]
}

function rest(person: RoomPerson): Look {
  return { expression: person.expression, eyes: 'open', mouth: 'shut' }
}

function looksLike(a: RoomPerson, b: RoomPerson): boolean {
  return JSON.stringify(a.casting) === JSON.stringify(b.casting)
}

/** Whether the rhythm of blinks and speech may go on undisturbed. */
function livesOn(a: RoomPerson, b: RoomPerson): boolean {
  return a.expression === b.expression && a.speaking === b.speaking && a.presence === b.presence
}

/** The face's box of a person in a stance: from the hair to the chin. */
function faceBoxOf({ x, y, size }: Stance, mirrored: boolean): Box {
  const width = 400 * size
  const offset = (mirrored ? FIGURE_MIDDLE - 385 : 385 - FIGURE_MIDDLE) * size
  return { x: x + offset - width / 2, y: y + (110 - SEAT_LINE) * size, width, height: 480 * size }
}

async function preparePictures(
  { shelf, drawings }: ActorStage,
  { casting, lean, expression }: RoomPerson,
): Promise<void> {
  const faces = looksOf(expression).map((look) => facePicture(drawings, casting, look))
  const pictures = [figurePicture(drawings, casting), handsPicture(casting, lean), ...faces]
  await Promise.all(pictures.map(async (picture) => shelf.ensure(picture)))
}

/** An actor with nobody to play yet. `seat` sets the rhythm of breath and blinks, so that two people never move as one. */
export function createActor(stage: ActorStage, seat: number): Actor {
  const puppet = createPuppet(stage, stage.drawings, seat)
  const stance = { x: 0, y: 0, size: 1, alpha: 0, handsAlpha: 0 }
  const light = createTint(stage, 0xffffff)
  const life = createLife(stage.scene, seat, (signs) => {
    if (shown !== undefined) puppet.setFace(shown.person, { ...rest(shown.person), ...signs }, 'cut')
  })
  let shown: { readonly person: RoomPerson; readonly place: SeatPlace } | undefined
  let turn = 0
  const isMirrored = () => (shown?.place.x ?? 0) > 660

  function move(to: Stance, before: RoomPerson | undefined, person: RoomPerson): void {
    if (before === undefined) Object.assign(stance, to)
    else if (before.presence === person.presence) glide(stage, stance, { ...to }, PACE.move)
    else glideInSteps(stage, stance, person.presence === 'away' ? leaving(to) : returning(to))
  }

  function express(before: RoomPerson | undefined, person: RoomPerson): void {
    const isSame = before !== undefined && looksLike(before, person)
    if (!isSame) puppet.dress(person)
    if (!isSame || before.lean !== person.lean) puppet.setHands(person)
    if (isSame && livesOn(before, person) && !stage.motion.reduced) return
    life.stop()
    puppet.setFace(person, rest(person), isSame ? 'fade' : 'cut')
    if (stage.motion.reduced || person.presence === 'away') return
    if (person.speaking) life.speak()
    else life.blink()
  }

  return {
    async show(person, place, tint) {
      turn += 1
      const mine = turn
      await preparePictures(stage, person)
      if (mine !== turn) return
      const before = shown?.person
      const to = stanceOf(person, place)
      if (shown === undefined || !isEqual(stanceOf(shown.person, shown.place), to)) move(to, before, person)
      light.set(tint, before === undefined ? 'cut' : 'blend')
      shown = { person, place }
      express(before, person)
    },
    faceBox: () =>
      shown === undefined || shown.person.presence === 'away'
        ? undefined
        : faceBoxOf(stanceOf(shown.person, shown.place), isMirrored()),
    tick: () => puppet.pose(stance, isMirrored(), light.value()),
    destroy() {
      turn += 1
      life.stop()
      stage.scene.tweens.killTweensOf(stance)
      puppet.destroy()
    },
  }
}
