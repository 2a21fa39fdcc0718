/**
 * One person on the screen: figure and face behind the table, hands on it. Breathes, blinks, speaks, leans, leaves and comes
 * back. Settles on the same picture whatever came before.
 */
import type { GameObjects, Scene, Time } from 'phaser'
import type { RoomPerson } from '../../../core/present/room-view.ts'
import type { Drawings } from '../../dom/people/drawings.ts'
import type { Look } from '../../dom/people/person.ts'
import { glide, type Motion, PACE } from '../motion.ts'
import { DEPTH, type Picture, TABLE_EDGE_Y } from '../picture.ts'
import type { SeatPlace } from '../seats.ts'
import type { TextureShelf } from '../textures.ts'
import { BLINK_MS, blinkGapMs, SPEECH_MS, syllable } from './life.ts'
import {
  facePicture,
  figurePicture,
  FIGURE_MIDDLE,
  FIGURE_SCALE,
  handsPicture,
  looksOf,
  SEAT_LINE,
} from './person-pictures.ts'

export interface ActorStage {
  readonly scene: Scene
  readonly shelf: TextureShelf
  readonly motion: Motion
  readonly drawings: Drawings
}

export interface Actor {
  /** Shows the person so; resolves when every picture it needs is made. */
  show(person: RoomPerson, place: SeatPlace, tint: number): Promise<void>
  /** The face's box in stage units, or `undefined` while the person is away. */
  faceBox(): { x: number; y: number; width: number; height: number } | undefined
  tick(): void
  destroy(): void
}

const LEANS = {
  back: { size: 0.955, drop: 10 },
  upright: { size: 1, drop: 0 },
  forward: { size: 1.06, drop: 4 },
} as const

const DOORWAY_X = 1126

export function createActor({ scene, shelf, motion, drawings }: ActorStage, seat: number): Actor {
  const body = scene.add.container(0, 0).setDepth(DEPTH.person + seat * 0.1)
  const front = scene.add.container(0, 0).setDepth(DEPTH.hands + seat * 0.1)
  const breath = { rise: 0 }
  const pace = { x: 0, y: TABLE_EDGE_Y, size: 1, alpha: 1, handsAlpha: 1 }
  const light = { tint: 0xffffff }
  let shown: RoomPerson | undefined
  let mirrored = false
  let figure: GameObjects.Image | undefined
  let face: GameObjects.Image | undefined
  let hands: GameObjects.Image | undefined
  let blinks = 0
  let timers: Time.TimerEvent[] = []

  scene.tweens.add({
    targets: breath,
    rise: 1,
    duration: 2300 + seat * 260,
    yoyo: true,
    repeat: -1,
    ease: 'Sine.easeInOut',
  })

  /** An image placed by its picture's box inside the containers, whose origin is the seat at the table's edge. */
  function hang(parent: GameObjects.Container, picture: Picture): GameObjects.Image {
    const { box } = picture
    const image = scene.add.image(
      box.x + box.width / 2 - FIGURE_MIDDLE,
      box.y + box.height / 2 - SEAT_LINE,
      picture.key,
    )
    image.setScale(box.width / image.width, box.height / image.height).setTint(light.tint)
    parent.add(image)
    return image
  }

  function setFace(look: Look, soft: boolean): void {
    if (shown === undefined) return
    const old = face
    face = hang(body, facePicture(drawings, shown.casting, look))
    if (old === undefined) return
    if (!soft || motion.reduced) {
      old.destroy()
      return
    }
    face.alpha = 0
    scene.tweens.add({ targets: face, alpha: 1, duration: PACE.face })
    scene.tweens.add({ targets: old, alpha: 0, duration: PACE.face, onComplete: () => old.destroy() })
  }

  function rest(): Look {
    return { expression: shown?.expression ?? 'neutral', eyes: 'open', mouth: 'shut' }
  }

  function stopTimers(): void {
    for (const timer of timers) timer.remove()
    timers = []
  }

  function after(ms: number, act: () => void): void {
    timers = timers.filter((timer) => timer.getProgress() < 1)
    timers.push(scene.time.delayedCall(ms, act))
  }

  function blinkLater(): void {
    after(blinkGapMs(blinks, seat), () => {
      blinks += 1
      setFace({ ...rest(), eyes: 'closed' }, false)
      after(BLINK_MS, () => {
        setFace(rest(), false)
        blinkLater()
      })
    })
  }

  function speak(turn: number, leftMs: number): void {
    const { mouth, ms } = syllable(turn)
    if (leftMs <= 0) {
      setFace(rest(), false)
      blinkLater()
      return
    }
    setFace({ ...rest(), mouth }, false)
    after(ms, () => speak(turn + 1, leftMs - ms))
  }

  function live(speaks: boolean): void {
    stopTimers()
    if (motion.reduced || shown?.presence === 'away') return
    if (speaks) after(PACE.face, () => speak(0, SPEECH_MS))
    else blinkLater()
  }

  function settle(person: RoomPerson, place: SeatPlace, first: boolean): void {
    const lean = LEANS[person.lean]
    const away = person.presence === 'away'
    const size = FIGURE_SCALE * place.size * lean.size
    const target = away
      ? { x: DOORWAY_X, y: TABLE_EDGE_Y - 26, size: FIGURE_SCALE * 0.72, alpha: 0, handsAlpha: 0 }
      : { x: place.x, y: TABLE_EDGE_Y + lean.drop, size, alpha: 1, handsAlpha: person.lean === 'back' ? 0 : 1 }
    const wasAway = shown?.presence === 'away'
    if (first) {
      scene.tweens.killTweensOf(pace)
      Object.assign(pace, target)
      return
    }
    glide(scene, motion, pace, target, away !== wasAway ? PACE.walk : PACE.move)
  }

  async function show(person: RoomPerson, place: SeatPlace, tint: number): Promise<void> {
    const pictures = [
      figurePicture(drawings, person.casting),
      handsPicture(person.casting, person.lean),
      ...looksOf(person.expression).map((look) => facePicture(drawings, person.casting, look)),
    ]
    await Promise.all(pictures.map(async (picture) => shelf.ensure(picture)))
    const before = shown
    const first = before === undefined
    settle(person, place, first)
    shown = person
    mirrored = place.x > 660
    if (before === undefined || JSON.stringify(before.casting) !== JSON.stringify(person.casting)) {
      figure?.destroy()
      figure = hang(body, figurePicture(drawings, person.casting))
      body.sendToBack(figure)
      setFace(rest(), false)
    } else if (before.expression !== person.expression) setFace(rest(), true)
    if (before === undefined || before.lean !== person.lean || hands === undefined) {
      hands?.destroy()
      hands = hang(front, handsPicture(person.casting, person.lean))
    }
    light.tint = tint
    if (
      before?.speaking !== person.speaking ||
      before.expression !== person.expression ||
      before.presence !== person.presence
    )
      live(person.speaking)
  }

  return {
    show,
    faceBox() {
      if (shown === undefined || shown.presence === 'away') return undefined
      const size = pace.size
      const width = 400 * size
      const middle = mirrored ? FIGURE_MIDDLE - 385 : 385 - FIGURE_MIDDLE
      return { x: pace.x + middle * size - width / 2, y: pace.y + (110 - SEAT_LINE) * size, width, height: 480 * size }
    },
    tick() {
      const rise = motion.reduced ? 0 : breath.rise
      body.setPosition(pace.x, pace.y - rise * 1.2).setAlpha(pace.alpha)
      body.setScale(pace.size * (mirrored ? -1 : 1), pace.size * (1 + rise * 0.006))
      front.setPosition(pace.x, pace.y).setAlpha(pace.handsAlpha).setScale(body.scaleX, pace.size)
      body.visible = pace.alpha > 0.004
      front.visible = pace.handsAlpha > 0.004
      for (const image of [figure, face, hands]) image?.setTint(light.tint)
    },
    destroy() {
      stopTimers()
      scene.tweens.killTweensOf([breath, pace])
      body.destroy()
      front.destroy()
    },
  }
}
