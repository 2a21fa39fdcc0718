/**
 * The illustrated room: shows a `RoomView` and nothing else. It asks for no input, decides nothing and may be missing
 * altogether; the page over it is complete without it.
 */
import type { RoomView } from '../../core/present/room-view.ts'
import { loadPeople } from '../dom/person-svg.ts'
import { bootScene, pixelRatio, type RoomClock } from './boot.ts'
import { createCast } from './cast.ts'
import { describeRoom } from './describe.ts'
import { type Frame, frameOf } from './frame.ts'
import { glide, type Motion, PACE } from './motion.ts'
import { loadBoardFonts } from './pictures/board.ts'
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

/** Draws the room into `parent`, which gives it its size. Resolves when the first view stands. */
export async function createRoom(parent: HTMLElement, first: RoomView, options: RoomOptions): Promise<RoomHandle> {
  const ticks: (() => void)[] = []
  const [drawings, { game, scene }] = await Promise.all([
    loadPeople(),
    bootScene(parent, () => ticks.forEach((tick) => tick()), options.clock),
    loadBoardFonts(),
  ])
  game.canvas.style.pointerEvents = 'none'
  game.canvas.setAttribute('aria-hidden', 'true')
  const motion: Motion = { reduced: options.reducedMotion }
  const containerSize = () => ({ width: Math.max(1, parent.clientWidth), height: Math.max(1, parent.clientHeight) })
  const detail = Math.min(2, Math.max(1, frameOf(containerSize(), first.people.length, 'near').zoom * pixelRatio()))
  const shelf = createTextureShelf(game.textures, detail)
  const sprites = createSpriteLayer(scene, shelf, motion)
  const cast = createCast({ scene, shelf: createTextureShelf(game.textures, detail * 0.5), motion, drawings })
  const camera: { zoom: number; x: number; y: number } = { zoom: 1, x: 0, y: 0 }
  let view = first
  let drawing: Promise<unknown> = Promise.resolve()

  ticks.push(sprites.tick, cast.tick, () => {
    scene.cameras.main.setZoom(camera.zoom * pixelRatio()).centerOn(camera.x, camera.y)
  })

  function frame(): Frame {
    return frameOf(containerSize(), view.people.length, view.camera)
  }

  function draw(cameraMs: number): void {
    const { zoom, x, y, narrow } = frame()
    drawing = Promise.all([sprites.show(describeRoom(view, narrow)), cast.show(view)])
    glide(scene, motion, camera, { zoom, x, y }, cameraMs)
  }

  function fitCanvas(): void {
    const { width, height } = containerSize()
    game.scale.resize(Math.round(width * pixelRatio()), Math.round(height * pixelRatio()))
    Object.assign(game.canvas.style, { width: '100%', height: '100%', display: 'block' })
  }

  fitCanvas()
  draw(0)
  await drawing

  return {
    apply(next) {
      view = next
      draw(PACE.camera)
    },
    resize() {
      fitCanvas()
      draw(0)
    },
    setReducedMotion(on) {
      motion.reduced = on
      draw(0)
    },
    destroy() {
      game.destroy(true)
    },
    faces() {
      const { zoom, x, y } = frame()
      const { width, height } = containerSize()
      const toPage = (face: FaceBox): FaceBox => ({
        id: face.id,
        x: (face.x - x) * zoom + width / 2,
        y: (face.y - y) * zoom + height / 2,
        width: face.width * zoom,
        height: face.height * zoom,
      })
      return cast.faces().map(toPage)
    },
    async ready() {
      await drawing
    },
  }
}
