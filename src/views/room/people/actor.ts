/**
 * One person on the screen, following the view: sits, leans, changes expression, speaks, leaves and comes back. Settles on the
 * same picture whatever came before.
 */
import type { Drawings } from '../../dom/people/drawings.ts'
import type { Look } from '../../dom/people/person.ts'
import { after, type Moving, PASSAGE } from '../motion.ts'
import type { Box } from '../picture.ts'
import type { TextureShelf } from '../textures.ts'
import { createTint } from '../tint.ts'
import { createLife, type Life } from './life.ts'
import { facePicture, figurePicture, handsPicture, looksOf } from './person-pictures.ts'
import { createPuppet, type Puppet } from './puppet.ts'
import type { Hands, Role } from './role.ts'
import { faceBoxOf, type Stance, stanceOf } from './stance.ts'
import { createWalk } from './walk.ts'

export interface ActorStage extends Moving {
  readonly shelf: TextureShelf
  readonly drawings: Drawings
}

/** What a role does not say: the light, and how the person comes to it. */
export interface Turn {
  readonly tint: number
  /** `comes`: in through the door, not seen before. */
  readonly entry: 'comes' | 'is-there'
  /** Whoever leaves now takes the papers along. */
  readonly gathers: boolean
}

export interface Actor {
  /** Plays the role; resolves when every picture it needs is made. */
  show(role: Role, turn: Turn): Promise<void>
  /** Gets up and goes out by the door; `gone` is called when nothing is left of them. */
  leave(gone: () => void): void
  /** The face's box in stage units, or `undefined` while the person is away. */
  faceBox(): Box | undefined
  tick(): void
  destroy(): void
}

const isEqual = (a: Stance, b: Stance) => JSON.stringify(a) === JSON.stringify(b)

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

/** Who is away may have gone with papers. */
function handsOf({ person, hands }: Role): readonly Hands[] {
  return person.presence === 'away' ? [hands, 'papers', 'carried'] : [hands]
}

async function preparePictures({ shelf, drawings }: ActorStage, role: Role): Promise<void> {
  const { casting } = role.person
  const faces = looksOf(rest(role)).map((look) => facePicture(drawings, casting, look))
  const hands = handsOf(role).map((each) => handsPicture(casting, each))
  const pictures = [figurePicture(drawings, casting), ...hands, ...faces]
  await Promise.all(pictures.map(async (picture) => shelf.ensure(picture)))
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
  if (!isSame || before.hands !== role.hands || before.person.presence !== person.presence)
    puppet.setHands(person, role.hands)
  if (isSame && livesOn(before, role) && !stage.motion.reduced) return
  life.stop()
  puppet.setFace(person, rest(role), isSame ? 'fade' : 'cut')
  // Whoever is on the way out still speaks.
  const isOut = person.presence === 'away' && (before === undefined || before.person.presence === 'away')
  if (stage.motion.reduced || isOut) return
  if (person.speaking) life.speak()
  else life.blink()
}

/** Papers are gathered, then carried, unless somebody is called back meanwhile. */
function carryPapers({ stage, puppet }: Performer, { person }: Role, isLeaving: () => boolean): void {
  puppet.setHands(person, 'papers')
  after(stage, PASSAGE.rises, () => {
    if (isLeaving()) puppet.setHands(person, 'carried')
  })
}

/** An actor with nobody to play yet. `seat` sets the rhythm of breath and blinks, so that two people never move as one. */
export function createActor(stage: ActorStage, seat: number): Actor {
  const puppet = createPuppet(stage, stage.drawings, seat)
  const stance = { x: 0, y: 0, size: 1, alpha: 0, handsAlpha: 0, stride: 0, facing: 1 }
  const walk = createWalk(stage, stance)
  const light = createTint(stage, 0xffffff)
  let shown: Role | undefined
  const life = createLife(stage.scene, {
    seat,
    aside: () => (shown?.gaze === 'level' ? 'forth' : 'level'),
    show(signs) {
      if (shown !== undefined) puppet.setFace(shown.person, { ...rest(shown), ...signs }, 'cut')
    },
  })
  const performer = { stage, puppet, life }
  let turns = 0

  function destroy(): void {
    turns += 1
    life.stop()
    stage.scene.tweens.killTweensOf(stance)
    puppet.destroy()
  }

  return {
    async show(role, { tint, entry, gathers }) {
      turns += 1
      const mine = turns
      await preparePictures(stage, role)
      if (mine !== turns) return
      const before = shown
      const { person, place } = role
      const to = stanceOf(person, place)
      if (before === undefined) walk.enter(to, place, entry)
      else if (!isEqual(stanceOf(before.person, before.place), to))
        walk.go(to, place, { from: before.person.presence, presence: person.presence, gathers })
      light.set(tint, before === undefined ? 'cut' : 'blend')
      shown = role
      puppet.order(role.order)
      express(performer, before, role)
      const goes = before !== undefined && before.person.presence !== 'away' && person.presence === 'away'
      if (goes && gathers && !stage.motion.reduced)
        carryPapers(performer, role, () => shown?.person.presence === 'away')
    },
    leave(gone) {
      turns += 1
      life.stop()
      const vanish = () => {
        destroy()
        gone()
      }
      if (stage.motion.reduced || shown === undefined) return vanish()
      walk.leave(shown.place)
      after(stage, PASSAGE.shuts, vanish)
    },
    faceBox: () =>
      shown === undefined || shown.person.presence === 'away' ? undefined : faceBoxOf(shown.person, shown.place),
    tick: () => puppet.pose(stance, light.value()),
    destroy,
  }
}
