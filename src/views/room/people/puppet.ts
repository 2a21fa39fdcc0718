/**
 * The images of one person: figure and face behind the table, hands on it. Puts up what it is told; decides nothing.
 */
import type { GameObjects, Scene } from 'phaser'
import type { RoomPerson } from '../../../core/present/room-view.ts'
import type { Drawings } from '../../dom/people/drawings.ts'
import type { Look } from '../../dom/people/person.ts'
import { type Moving, PACE } from '../motion.ts'
import { DEPTH, type Picture } from '../picture.ts'
import { facePicture, figurePicture, handsPicture } from './person-pictures.ts'
import type { Hands } from './role.ts'
import { FIGURE_MIDDLE, SEAT_LINE } from './stance.ts'

export interface PuppetPose {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly alpha: number
  readonly handsAlpha: number
  readonly stride: number
  readonly facing: number
}

export interface Puppet {
  dress(person: RoomPerson): void
  setFace(person: RoomPerson, look: Look, soft: 'fade' | 'cut'): void
  setHands(person: RoomPerson, hands: Hands): void
  /** Where it is from back to front among the puppets. */
  order(at: number): void
  pose(pose: PuppetPose, tint: number): void
  destroy(): void
}

/** A step lifts a walker by so many units of the drawings, and sways by so many radians. */
const STEP_LIFT = 26
const STEP_SWAY = 0.022

/** An image placed by its picture's box; the container's origin is the seat at the table's edge. */
function hang(scene: Scene, parent: GameObjects.Container, { key, box }: Picture): GameObjects.Image {
  const image = scene.add.image(box.x + box.width / 2 - FIGURE_MIDDLE, box.y + box.height / 2 - SEAT_LINE, key)
  parent.add(image.setScale(box.width / image.width, box.height / image.height))
  return image
}

/** A rise from 0 to 1 and back, for ever. */
function breathing(scene: Scene, seat: number): { rise: number } {
  const breath = { rise: 0 }
  const duration = 2300 + seat * 260
  scene.tweens.add({ targets: breath, rise: 1, duration, yoyo: true, repeat: -1, ease: 'Sine.easeInOut' })
  return breath
}

/** An empty puppet; `seat` sets the rhythm of its breath. All its pictures must be on the shelf before they are put up. */
export function createPuppet({ scene, motion }: Moving, drawings: Drawings, seat: number): Puppet {
  const body = scene.add.container(0, 0)
  const front = scene.add.container(0, 0)
  const images: { figure?: GameObjects.Image; face?: GameObjects.Image; hands?: GameObjects.Image } = {}

  const breath = breathing(scene, seat)

  return {
    dress(person) {
      images.figure?.destroy()
      images.figure = hang(scene, body, figurePicture(drawings, person.casting))
      body.sendToBack(images.figure)
    },
    setFace(person, look, soft) {
      const old = images.face
      const face = hang(scene, body, facePicture(drawings, person.casting, look))
      images.face = face
      if (old === undefined || soft === 'cut' || motion.reduced) {
        old?.destroy()
        return
      }
      face.alpha = 0
      scene.tweens.add({ targets: face, alpha: 1, duration: PACE.face })
      scene.tweens.add({ targets: old, alpha: 0, duration: PACE.face, onComplete: () => old.destroy() })
    },
    setHands(person, hands) {
      images.hands?.destroy()
      // What is carried goes with the body, behind whoever still sits.
      images.hands = hang(scene, hands === 'carried' ? body : front, handsPicture(person.casting, hands))
    },
    order(at) {
      body.setDepth(DEPTH.person + at * 0.1)
      front.setDepth(DEPTH.hands + at * 0.1)
    },
    pose({ x, y, size, alpha, handsAlpha, stride, facing }, tint) {
      const rise = motion.reduced ? 0 : breath.rise
      const step = Math.sin((stride % 1) * Math.PI)
      const lift = step * STEP_LIFT * size
      body
        .setPosition(x, y - rise * 1.2 - lift)
        .setRotation(step * STEP_SWAY * facing)
        .setAlpha(alpha)
        .setScale(size * facing, size * (1 + rise * 0.006))
        .setVisible(alpha > 0.004)
      front
        .setPosition(x, y - lift)
        .setAlpha(handsAlpha)
        .setScale(size * facing, size)
        .setVisible(handsAlpha > 0.004)
      for (const image of [images.figure, images.face, images.hands]) image?.setTint(tint)
    },
    destroy() {
      scene.tweens.killTweensOf(breath)
      body.destroy()
      front.destroy()
    },
  }
}
