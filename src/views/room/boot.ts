/**
 * Starts Phaser in an element: a quiet canvas that takes no input and makes no sound. Knows nothing of what is shown.
 */
import { AUTO, Game, Scale, type Scene } from 'phaser'
import { lightenShader } from './shader.ts'

/** Drives the room in tests: receives a function that advances it to a time in milliseconds. */
export interface RoomClock {
  start(step: (timeMs: number) => void): void
}

const FRAME_MS = 1000 / 60
const KEY = 'room'

/** Canvas pixels to a CSS pixel: sharp lines, without the cost of the densest screens. */
export function pixelRatio(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio))
}

export interface Booted {
  readonly game: Game
  readonly scene: Scene
}

/** Resolves with an empty running scene. `tick` is called once a frame. */
export async function bootScene(parent: HTMLElement, tick: () => void, clock?: RoomClock): Promise<Booted> {
  const ratio = pixelRatio()
  const game = new Game({
    type: AUTO,
    parent,
    width: Math.max(1, Math.round(parent.clientWidth * ratio)),
    height: Math.max(1, Math.round(parent.clientHeight * ratio)),
    transparent: true,
    antialiasGL: false,
    // With several textures in a batch, software rendering loses small rotated images (the clock's hour hand).
    maxTextures: 1,
    // Quads: more than the room ever draws. Phaser prepares for 16,384, at every start.
    batchSize: 512,
    // Only what changes is drawn; the wall covers everything else.
    preserveDrawingBuffer: true,
    clearBeforeRender: false,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE },
    fps: { limit: 30 },
  })
  await new Promise<void>((resolve) => {
    game.events.once('ready', () => resolve())
  })
  lightenShader(game)
  if (clock !== undefined) {
    game.loop.sleep()
    let lastMs: number | undefined
    clock.start((timeMs) => {
      game.step(timeMs, lastMs === undefined ? FRAME_MS : timeMs - lastMs)
      lastMs = timeMs
    })
  }
  const scene = game.scene.add(KEY, { update: tick }, true)
  if (scene === null) throw new Error('The room was started twice.')
  return { game, scene }
}
