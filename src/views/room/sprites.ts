/**
 * Keeps the images on the screen equal to a list of sprites: makes, moves, swaps and removes them. Knows nothing of what they
 * show.
 */
import type { GameObjects, Scene } from 'phaser'
import { blend, glide, type Motion, PACE } from './motion.ts'
import type { Sprite } from './picture.ts'
import type { TextureShelf } from './textures.ts'

interface Shown {
  image: GameObjects.Image
  key: string
  /** What the image is on its way to; `t` runs from 0 to 1 while the tint blends. */
  readonly tint: { from: number; to: number; t: number }
  wanted: Sprite
}

export interface SpriteLayer {
  /** Shows exactly these sprites; resolves when all their pictures are made. */
  show(sprites: readonly Sprite[]): Promise<void>
  /** To be called each frame: carries blended colours to the images. */
  tick(): void
}

interface Pose {
  readonly x: number
  readonly y: number
  readonly alpha: number
  readonly rotation: number
  readonly scaleX: number
  readonly scaleY: number
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

/** A layer of images in `scene` that follows lists of sprites. */
export function createSpriteLayer(scene: Scene, shelf: TextureShelf, motion: Motion): SpriteLayer {
  const shown = new Map<string, Shown>()
  let turn = 0

  function place(key: string, sprite: Sprite): GameObjects.Image {
    const image = scene.add.image(0, 0, key).setDepth(sprite.depth)
    return image.setTint(sprite.tint)
  }

  function fadeAway(image: GameObjects.Image, delay = 0): void {
    scene.tweens.killTweensOf(image)
    if (motion.reduced) image.destroy()
    else scene.tweens.add({ targets: image, alpha: 0, delay, duration: PACE.fade, onComplete: () => image.destroy() })
  }

  function appear(sprite: Sprite, key: string, first: boolean): void {
    const image = place(key, sprite)
    Object.assign(image, poseOf(sprite, image))
    if (!first && !motion.reduced) {
      image.alpha = 0
      glide(scene, motion, image, { alpha: sprite.alpha }, PACE.fade)
    }
    shown.set(sprite.id, { image, key, tint: { from: sprite.tint, to: sprite.tint, t: 1 }, wanted: sprite })
  }

  function update(entry: Shown, sprite: Sprite, key: string): void {
    if (entry.key !== key) {
      // The old picture goes only when the new one is whole: otherwise the wall would shine through both.
      fadeAway(entry.image, PACE.fade)
      entry.image = place(key, sprite)
      Object.assign(entry.image, poseOf(sprite, entry.image))
      entry.key = key
      if (!motion.reduced) {
        entry.image.alpha = 0
        glide(scene, motion, entry.image, { alpha: sprite.alpha }, PACE.fade)
      }
    } else {
      const pose = poseOf(sprite, entry.image)
      const isLight = sprite.rotation !== undefined || sprite.alpha !== entry.wanted.alpha
      if (
        Object.entries(pose).some(([name, value]) => poseOf(entry.wanted, entry.image)[name as keyof Pose] !== value)
      ) {
        glide(scene, motion, entry.image, { ...pose }, isLight ? PACE.light : PACE.move)
      }
    }
    if (sprite.tint !== entry.tint.to) {
      entry.tint.from = blend(entry.tint.from, entry.tint.to, entry.tint.t)
      entry.tint.to = sprite.tint
      entry.tint.t = 0
      glide(scene, motion, entry.tint, { t: 1 }, PACE.light)
    }
    entry.wanted = sprite
  }

  async function show(sprites: readonly Sprite[]): Promise<void> {
    turn += 1
    const mine = turn
    const first = shown.size === 0
    const keys = await Promise.all(sprites.map(async (sprite) => shelf.ensure(sprite.picture)))
    if (mine !== turn) return
    const wanted = new Set(sprites.map((sprite) => sprite.id))
    for (const [id, entry] of shown) {
      if (wanted.has(id)) continue
      fadeAway(entry.image)
      shown.delete(id)
    }
    sprites.forEach((sprite, at) => {
      const key = keys[at] ?? sprite.picture.key
      const entry = shown.get(sprite.id)
      if (entry === undefined) appear(sprite, key, first)
      else update(entry, sprite, key)
    })
  }

  return {
    show,
    tick() {
      for (const { image, tint } of shown.values()) {
        image.setTint(blend(tint.from, tint.to, tint.t))
        image.visible = image.alpha > 0.004
      }
    },
  }
}
