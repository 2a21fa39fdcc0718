/**
 * Turns pictures into Phaser textures, once per key. Knows pixels and image decoding; knows nothing about the room.
 */
import { type Game, type Renderer, WEBGL } from 'phaser'
import { svgOf } from './ink.ts'
import type { Picture } from './picture.ts'
import { isLarge, textureInStrips } from './strips.ts'
import { createTurns } from './turns.ts'

export interface TextureShelf {
  /** Resolves with the texture's key when it can be drawn. The same picture is made only once. */
  ensure(picture: Picture): Promise<string>
}

async function decodeSvg(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

function paintCanvas(picture: Extract<Picture, { paint: unknown }>, detail: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(picture.box.width * detail)
  canvas.height = Math.ceil(picture.box.height * detail)
  const context = canvas.getContext('2d')
  if (context !== null) {
    context.scale(detail, detail)
    context.translate(-picture.box.x, -picture.box.y)
    picture.paint(context)
  }
  return canvas
}

/** A shelf whose textures have `detail` pixels to a stage unit, unless a picture asks for its own. */
export function createTextureShelf({ textures, renderer }: Game, detail: number): TextureShelf {
  const making = new Map<string, Promise<string>>()
  const turns = createTurns()

  async function make(picture: Picture): Promise<string> {
    const own = picture.detail ?? detail
    await turns.next()
    if ('svg' in picture) {
      const image = await decodeSvg(svgOf(picture.box, picture.svg, own))
      // Only on its way to the graphics card is it really drawn.
      if (renderer.type === WEBGL && isLarge(image)) {
        const texture = await textureInStrips(renderer as Renderer.WebGL.WebGLRenderer, image, turns)
        textures.addGLTexture(picture.key, texture)
      } else {
        await turns.next()
        textures.addImage(picture.key, image)
      }
    } else {
      textures.addCanvas(picture.key, paintCanvas(picture, own))
    }
    return picture.key
  }
  return {
    ensure(picture) {
      const known = making.get(picture.key)
      if (known !== undefined) return known
      const promise = make(picture)
      making.set(picture.key, promise)
      return promise
    },
  }
}
