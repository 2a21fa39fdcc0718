/**
 * The illustrated room: shows a `RoomView` and nothing else. It asks for no input, decides nothing and may be missing
 * altogether; the page over it is complete without it.
 */
import type { RoomView } from '../../core/present/room-view.ts'
import { loadPeople } from '../dom/person-svg.ts'
import { bootScene, pixelRatio, type RoomClock } from './boot.ts'
import { createRoomCamera, sizeOf } from './camera.ts'
import { createCast } from './cast.ts'
import { describeRoom } from './describe.ts'
import { frameOf } from './frame.ts'
import { type Motion, PACE } from './motion.ts'
import { loadBoardFonts } from './pictures/board.ts'
import { createRest } from './rest.ts'
import { createSpriteLayer } from './sprites.ts'
import { createTextureShelf } from './textures.ts'

/** A face on the page, in CSS pixels from the room's top left corner. */
export interface FaceBox {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface RoomOptions {
  readonly reducedMotion: boolean
  readonly clock?: RoomClock
}

export interface RoomHandle {
  /** Shows this view. Calling it again with the same view changes nothing. */
  apply(view: RoomView): void
  /** To be called when the parent has another size. */
  resize(): void
  setReducedMotion(on: boolean): void
  destroy(): void
  faces(): FaceBox[]
  /** Resolves when every picture of the last applied view has been made. */
  ready(): Promise<void>
}

/** Pixels to a stage unit: enough for the closest camera on this container, no more than twice. */
function detailFor(parent: HTMLElement, people: number): number {
  return Math.min(2, Math.max(1, frameOf(sizeOf(parent), people, 'near').zoom * pixelRatio()))
}

/** Draws the room into `parent`, which gives it its size. Resolves when the first view stands. */
export async function createRoom(parent: HTMLElement, first: RoomView, options: RoomOptions): Promise<RoomHandle> {
  const parts: { tick(): void }[] = []
  const [drawings, { game, scene }] = await Promise.all([
    loadPeople(),
    bootScene(parent, () => parts.forEach((part) => part.tick()), options.clock),
    loadBoardFonts(),
  ])
  game.canvas.setAttribute('aria-hidden', 'true')
  const motion: Motion = { reduced: options.reducedMotion }
  const detail = detailFor(parent, first.people.length)
  const sprites = createSpriteLayer({ scene, motion }, createTextureShelf(game.textures, detail))
  const cast = createCast({ scene, shelf: createTextureShelf(game.textures, detail / 2), motion, drawings })
  const camera = createRoomCamera({ scene, motion }, game, parent)
  parts.push(sprites, cast, camera)
  const rest = options.clock === undefined ? createRest(game, motion) : undefined
  if (rest !== undefined) parts.push(rest)
  let view = first
  let drawing: Promise<unknown> = Promise.resolve()

  function draw(cameraMs: number): void {
    rest?.wake()
    const { narrow } = camera.frame(view.people.length, view.camera, cameraMs)
    drawing = Promise.all([sprites.show(describeRoom(view, narrow)), cast.show(view, narrow)]).then(() => rest?.wake())
  }

  function refit(): void {
    camera.fit()
    draw(0)
  }

  refit()
  await drawing
  return {
    apply(next) {
      view = next
      draw(PACE.camera)
    },
    resize: refit,
    setReducedMotion(on) {
      motion.reduced = on
      draw(0)
    },
    destroy: () => game.destroy(true),
    faces: () => cast.faces().map(({ id, ...box }) => ({ id, ...camera.toPage(box) })),
    ready: async () => void (await drawing),
  }
}
