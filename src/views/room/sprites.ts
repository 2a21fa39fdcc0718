/**
 * Keeps the images on the screen equal to a list of sprites: makes, moves, swaps and removes them. Knows nothing of what they
 * show.
 */
import type { GameObjects } from 'phaser'
import { glideInSteps, type Moving, PACE } from './motion.ts'
import type { Sprite } from './picture.ts'
import type { TextureShelf } from './textures.ts'
import { createTint, type Tint } from './tint.ts'

interface Pose {
  readonly x: number
  readonly y: number
  readonly alpha: number
  readonly rotation: number
  readonly scaleX: number
  readonly scaleY: number
}

interface Shown {
  image: GameObjects.Image
  wanted: Sprite
  readonly tint: Tint
}

/** Small enough that a hundred sprites stay within one step of depth. */
const ORDER_STEP = 0.0001

/** Milliseconds by sprite id. */
export type Waits = ReadonlyMap<string, number>

export interface SpriteLayer {
  /**
   * Shows exactly these sprites; resolves when all their pictures are made. What is new about a sprite that `waits` comes
   * only after so many milliseconds.
   */
  show(sprites: readonly Sprite[], waits?: Waits): Promise<void>
  /** To be called each frame: carries blended colours to the images. */
  tick(): void
}

function poseOf(
  { picture: { box }, dx = 0, dy = 0, alpha, rotation = 0, size = 1 }: Sprite,
  image: GameObjects.Image,
): Pose {
  return {
    x: dx + (box.x + box.width / 2) * size,
    y: dy + (box.y + box.height / 2) * size,
    alpha,
    rotation,
    scaleX: (box.width / image.width) * size,
    scaleY: (box.height / image.height) * size,
  }
}

function differs(a: Pose, b: Pose): boolean {
  return (Object.keys(a) as (keyof Pose)[]).some((name) => a[name] !== b[name])
}

function place({ scene }: Moving, sprite: Sprite): GameObjects.Image {
  const image = scene.add.image(0, 0, sprite.picture.key).setDepth(sprite.depth).setTint(sprite.tint)
  return Object.assign(image, poseOf(sprite, image))
}

function fadeIn({ scene, motion }: Moving, image: GameObjects.Image, { alpha }: Sprite, delay: number): void {
  if (motion.reduced) return
  image.alpha = 0
  scene.tweens.add({ targets: image, alpha, delay, duration: PACE.fade, ease: 'Sine.easeInOut' })
}

function fadeAway({ scene, motion }: Moving, image: GameObjects.Image, delay: number): void {
  scene.tweens.killTweensOf(image)
  if (motion.reduced) image.destroy()
  else scene.tweens.add({ targets: image, alpha: 0, delay, duration: PACE.fade, onComplete: () => image.destroy() })
}

function appear(moving: Moving, sprite: Sprite, delay: number | 'cut'): Shown {
  const image = place(moving, sprite)
  if (delay !== 'cut') fadeIn(moving, image, sprite, delay)
  return { image, wanted: sprite, tint: createTint(moving, sprite.tint) }
}

function update(moving: Moving, entry: Shown, sprite: Sprite, delay: number): void {
  const before = entry.wanted
  entry.wanted = sprite
  if (before.picture.key !== sprite.picture.key) {
    // The old picture goes only when the new one is whole: otherwise the wall would shine through both.
    fadeAway(moving, entry.image, delay + PACE.fade)
    entry.image = place(moving, sprite)
    fadeIn(moving, entry.image, sprite, delay)
  } else if (differs(poseOf(before, entry.image), poseOf(sprite, entry.image))) {
    const isLight = sprite.rotation !== undefined || sprite.alpha !== before.alpha
    const durationMs = isLight ? PACE.light : PACE.move
    glideInSteps(moving, entry.image, [{ to: { ...poseOf(sprite, entry.image) }, afterMs: delay, durationMs }])
  }
  entry.tint.set(sprite.tint, 'blend')
}

/** A layer of images that follows lists of sprites. */
export function createSpriteLayer(moving: Moving, shelf: TextureShelf): SpriteLayer {
  const shown = new Map<string, Shown>()
  let turn = 0
  return {
    async show(sprites, waits = new Map()) {
      turn += 1
      const mine = turn
      await Promise.all(sprites.map(async (sprite) => shelf.ensure(sprite.picture)))
      if (mine !== turn) return
      const isFirst = shown.size === 0
      for (const [id, entry] of shown) {
        if (sprites.some((sprite) => sprite.id === id)) continue
        fadeAway(moving, entry.image, waits.get(id) ?? 0)
        shown.delete(id)
      }
      for (const [at, sprite] of sprites.entries()) {
        const delay = waits.get(sprite.id) ?? 0
        const entry = shown.get(sprite.id) ?? appear(moving, sprite, isFirst ? 'cut' : delay)
        if (shown.has(sprite.id)) update(moving, entry, sprite, delay)
        shown.set(sprite.id, entry)
        // Things at the same depth lie in the order of the list, whichever came first.
        entry.image.setDepth(sprite.depth + at * ORDER_STEP)
      }
    },
    tick() {
      for (const { image, tint } of shown.values()) {
        image.setTint(tint.value())
        image.visible = image.alpha > 0.004
      }
    },
  }
}
