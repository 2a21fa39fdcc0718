/**
 * The illustrated room: shows a `RoomView` and nothing else. It asks for no input, decides nothing and may be missing
 * altogether; the page over it is complete without it.
 */
import type { RoomView } from '../../core/present/room-view.ts'
import { loadPeople } from '../dom/person-svg.ts'
import { bootScene, pixelRatio, type RoomClock } from './boot.ts'
import { createRoomCamera, type RoomCamera, sizeOf } from './camera.ts'
import { createCast } from './cast.ts'
import { createDamage } from './damage.ts'
import { describeRoom } from './describe.ts'
import { frameOf, type Size } from './frame.ts'
import { type Moving, PACE } from './motion.ts'
import type { Box } from './picture.ts'
import { loadBoardFonts } from './pictures/board.ts'
import { createRest } from './rest.ts'
import { keepDoor } from './passage.ts'
import type { Sight } from './sight.ts'
import { createSpriteLayer, type Waits } from './sprites.ts'
import { cueBox } from './table-props.ts'
import { createTextureShelf } from './textures.ts'

/** A face on the page, in CSS pixels from the room's top left corner. */
export interface FaceBox extends Box {
  readonly id: string
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
  /** Told what of the room the page's cards lie over, in CSS pixels from its top left corner. Faces and the cue keep clear. */
  setCovers(covers: readonly Box[]): void
  faces(): FaceBox[]
  /** Where the current cue can be seen, in the same pixels; `undefined` where there is none. */
  cue(): Box | undefined
  /** Resolves when every picture of the last applied view has been made. */
  ready(): Promise<void>
}

/** Pixels to a stage unit: enough for the closest camera on this container, no more than twice. */
function detailFor(parent: HTMLElement, people: number): number {
  return Math.min(
    2,
    Math.max(1, frameOf(sizeOf(parent), { people, camera: 'near', coverTop: Infinity }).zoom * pixelRatio()),
  )
}

/** Where the first card begins that lies over the middle, where people sit. */
function topOf(covers: readonly Box[], { width }: Size): number {
  const middle = covers.filter((cover) => cover.x < width * 0.6 && cover.x + cover.width > width * 0.4)
  return Math.min(Infinity, ...middle.map((cover) => cover.y))
}

function sightOf(camera: RoomCamera, parent: HTMLElement, { narrow, covers }: Omit<Sight, 'seen'>): Sight {
  const seen = camera.toStage({ x: 0, y: 0, ...sizeOf(parent) })
  return { narrow, seen, covers: covers.map((cover) => camera.toStage(cover)) }
}

/** A running game with everything that is drawn in it, one tick a frame. */
async function openStage(parent: HTMLElement, first: RoomView, options: RoomOptions) {
  const parts: { tick(): void }[] = []
  const [drawings, { game, scene }] = await Promise.all([
    loadPeople(),
    bootScene(parent, () => parts.forEach((part) => part.tick()), options.clock),
    loadBoardFonts(),
  ])
  game.canvas.setAttribute('aria-hidden', 'true')
  const moving: Moving = { scene, motion: { reduced: options.reducedMotion } }
  const detail = detailFor(parent, first.people.length)
  const sprites = createSpriteLayer(moving, createTextureShelf(game, detail))
  const cast = createCast({ ...moving, shelf: createTextureShelf(game, detail / 2), drawings })
  const camera = createRoomCamera(moving, game, parent)
  const rest = options.clock === undefined ? createRest(game, moving.motion) : undefined
  parts.push(sprites, cast, camera, createDamage(game, scene), ...(rest === undefined ? [] : [rest]))
  return { game, moving, sprites, cast, camera, rest }
}

/** Draws the room into `parent`, which gives it its size. Resolves when the first view stands. */
export async function createRoom(parent: HTMLElement, first: RoomView, options: RoomOptions): Promise<RoomHandle> {
  const { game, moving, sprites, cast, camera, rest } = await openStage(parent, first, options)
  let view = first
  let now: Sight | undefined
  let drawing: Promise<unknown> = Promise.resolve()

  let covers: readonly Box[] | undefined
  const door = keepDoor(moving, () => draw(PACE.camera))

  function draw(cameraMs: number, waits?: Waits): void {
    rest?.wake()
    const shot = { people: view.people.length, camera: view.camera, coverTop: topOf(covers ?? [], sizeOf(parent)) }
    const { narrow } = camera.frame(shot, cameraMs)
    now = sightOf(camera, parent, { narrow, covers: covers ?? [] })
    const described = describeRoom(door.asItStands(view), now)
    drawing = Promise.all([sprites.show(described, waits), cast.show(view, narrow)]).then(() => rest?.wake())
  }

  function refit(): void {
    camera.fit()
    draw(0)
  }

  refit()
  await drawing
  return {
    apply(next) {
      const waits = door.pass(view, next)
      view = next
      draw(PACE.camera, waits)
    },
    resize: refit,
    setReducedMotion(on) {
      moving.motion.reduced = on
      door.shut()
      draw(0)
    },
    destroy: () => game.destroy(true),
    setCovers(next) {
      if (JSON.stringify(next) === JSON.stringify(covers)) return
      const isFirst = covers === undefined
      covers = next
      draw(isFirst ? 0 : PACE.move)
    },
    cue() {
      const box = now && cueBox(view, now)
      return box && camera.toPage(box)
    },
    faces: () => cast.faces().map(({ id, ...box }) => ({ id, ...camera.toPage(box) })),
    ready: async () => void (await drawing),
  }
}
