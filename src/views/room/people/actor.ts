/**
 * One person on the screen, following the view: sits, leans, changes expression, speaks, leaves and comes back. Settles on the
 * same picture whatever came before.
 */
import type { RoomPerson } from '../../../core/present/room-view.ts'
import type { Drawings } from '../../dom/people/drawings.ts'
import type { Look } from '../../dom/people/person.ts'
import { glide, glideInSteps, type Moving, PACE, type Step } from '../motion.ts'
import type { Box } from '../picture.ts'
import type { TextureShelf } from '../textures.ts'
import { createTint } from '../tint.ts'
import { createLife, type Life } from './life.ts'
import { facePicture, figurePicture, handsPicture, looksOf } from './person-pictures.ts'
import { createPuppet, type Puppet } from './puppet.ts'
import type { Role } from './role.ts'
import { DOORWAY_STANCE, faceBoxOf, isMirrored, type Stance, stanceOf } from './stance.ts'

export interface ActorStage extends Moving {
  readonly shelf: TextureShelf
  readonly drawings: Drawings
}

type Entry = 'comes' | 'is-there'

export interface Actor {
  /** Plays the role; resolves when every picture it needs is made. `comes`: in through the door, not seen before. */
  show(role: Role, tint: number, entry: Entry): Promise<void>
  /** Gets up and goes out by the door; `gone` is called when nothing is left of them. */
  leave(gone: () => void): void
  /** The face's box in stage units, or `undefined` while the person is away. */
  faceBox(): Box | undefined
  tick(): void
  destroy(): void
}

const isEqual = (a: Stance, b: Stance) => JSON.stringify(a) === JSON.stringify(b)

function leaving({ x, y, size, alpha, handsAlpha }: Stance): readonly Step[] {
  return [
    { to: { y, handsAlpha }, afterMs: 0, durationMs: 600 },
    { to: { x, size }, afterMs: 550, durationMs: 1700 },
    { to: { alpha }, afterMs: 1750, durationMs: 500 },
  ]
}

/** Up from the table and over to the door, to stay there. */
function rising({ x, y, size, alpha, handsAlpha }: Stance): readonly Step[] {
  return [
    { to: { y, handsAlpha, alpha }, afterMs: 0, durationMs: 700 },
    { to: { x, size }, afterMs: 650, durationMs: 1900 },
  ]
}

function returning({ x, y, size, alpha, handsAlpha }: Stance): readonly Step[] {
  return [
    { to: { alpha }, afterMs: 0, durationMs: 500 },
    { to: { x, size }, afterMs: 150, durationMs: 1700 },
    { to: { y, handsAlpha }, afterMs: 1750, durationMs: 600 },
  ]
}

function rest({ person, gaze }: Role): Look {
  return { expression: person.expression, eyes: 'open', mouth: 'shut', gaze }
}

function looksLike(a: Role, b: Role): boolean {
  return JSON.stringify(a.person.casting) === JSON.stringify(b.person.casting)
}

/** Whether the rhythm of blinks and speech may go on undisturbed. */
function livesOn(a: Role, b: Role): boolean {
  const [before, now] = [a.person, b.person]
  return (
    before.expression === now.expression &&
    before.speaking === now.speaking &&
    before.presence === now.presence &&
    a.gaze === b.gaze
  )
}

async function preparePictures({ shelf, drawings }: ActorStage, role: Role): Promise<void> {
  const { casting } = role.person
  const faces = looksOf(rest(role)).map((look) => facePicture(drawings, casting, look))
  const pictures = [figurePicture(drawings, casting), handsPicture(casting, role.hands), ...faces]
  await Promise.all(pictures.map(async (picture) => shelf.ensure(picture)))
}

/** Moves a stance as a person moves: along the table, out by the door, in again. */
function walking(moving: Moving, stance: Stance) {
  type Presence = RoomPerson['presence']
  return {
    enter(to: Stance, entry: Entry): void {
      Object.assign(stance, entry === 'comes' ? DOORWAY_STANCE : to)
      if (entry === 'comes') glideInSteps(moving, stance, returning(to))
    },
    go(to: Stance, from: Presence, presence: Presence): void {
      if (from === presence) glide(moving, stance, { ...to }, PACE.move)
      else if (presence === 'at-door') glideInSteps(moving, stance, rising(to))
      else glideInSteps(moving, stance, presence === 'away' ? leaving(to) : returning(to))
    },
    leave: () => glideInSteps(moving, stance, leaving(DOORWAY_STANCE)),
  }
}

interface Performer {
  readonly stage: ActorStage
  readonly puppet: Puppet
  readonly life: Life
}

/** Dresses, holds and looks as the role says; a rhythm that may go on is left alone. */
function express({ stage, puppet, life }: Performer, before: Role | undefined, role: Role): void {
  const { person } = role
  const isSame = before !== undefined && looksLike(before, role)
  if (!isSame) puppet.dress(person)
  if (!isSame || before.hands !== role.hands) puppet.setHands(person, role.hands)
  if (isSame && livesOn(before, role) && !stage.motion.reduced) return
  life.stop()
  puppet.setFace(person, rest(role), isSame ? 'fade' : 'cut')
  if (stage.motion.reduced || person.presence === 'away') return
  if (person.speaking) life.speak()
  else life.blink()
}

const LEAVING_MS = 2400

/** An actor with nobody to play yet. `seat` sets the rhythm of breath and blinks, so that two people never move as one. */
export function createActor(stage: ActorStage, seat: number): Actor {
  const puppet = createPuppet(stage, stage.drawings, seat)
  const stance = { x: 0, y: 0, size: 1, alpha: 0, handsAlpha: 0 }
  const walk = walking(stage, stance)
  const light = createTint(stage, 0xffffff)
  let shown: Role | undefined
  const life = createLife(stage.scene, {
    seat,
    aside: () => (shown?.gaze === 'level' ? 'forth' : 'level'),
    show(signs) {
      if (shown !== undefined) puppet.setFace(shown.person, { ...rest(shown), ...signs }, 'cut')
    },
  })
  let turn = 0

  function destroy(): void {
    turn += 1
    life.stop()
    stage.scene.tweens.killTweensOf(stance)
    puppet.destroy()
  }

  return {
    async show(role, tint, entry) {
      turn += 1
      const mine = turn
      await preparePictures(stage, role)
      if (mine !== turn) return
      const before = shown
      const to = stanceOf(role.person, role.place)
      if (before === undefined) walk.enter(to, entry)
      else if (!isEqual(stanceOf(before.person, before.place), to))
        walk.go(to, before.person.presence, role.person.presence)
      light.set(tint, before === undefined ? 'cut' : 'blend')
      shown = role
      puppet.order(role.order)
      express({ stage, puppet, life }, before, role)
    },
    leave(gone) {
      turn += 1
      life.stop()
      const vanish = () => {
        destroy()
        gone()
      }
      if (stage.motion.reduced || shown === undefined) return vanish()
      walk.leave()
      stage.scene.time.delayedCall(LEAVING_MS, vanish)
    },
    faceBox: () =>
      shown === undefined || shown.person.presence === 'away' ? undefined : faceBoxOf(shown.person, shown.place),
    tick: () => puppet.pose(stance, shown !== undefined && isMirrored(shown), light.value()),
    destroy,
  }
}
