/**
 * Brings a large drawing to the graphics card in strips, each in a short task: as a whole it would keep the page waiting. Knows
 * Phaser's textures from within; knows nothing of what is drawn.
 */
import type { Renderer } from 'phaser'
import type { Turns } from './turns.ts'

type WebGL = Renderer.WebGL.WebGLRenderer
type Texture = Renderer.WebGL.Wrappers.WebGLTextureWrapper

const PIXELS_AT_ONCE = 250_000

export const isLarge = ({ width, height }: HTMLImageElement): boolean => width * height > PIXELS_AT_ONCE

/** As Phaser does it for images: upside down, with colours multiplied by alpha. */
function upload({ glTextureUnits, glWrapper, gl }: WebGL, texture: Texture, strip: HTMLCanvasElement, y: number): void {
  glTextureUnits.bind(texture, 0)
  glWrapper.updateTexturing({ texturing: { flipY: true, premultiplyAlpha: true } })
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, texture.height - y - strip.height, gl.RGBA, gl.UNSIGNED_BYTE, strip)
}

/** A texture of `image`, a strip at each turn. */
export async function textureInStrips(renderer: WebGL, image: HTMLImageElement, turns: Turns): Promise<Texture> {
  const { width, height } = image
  const { gl } = renderer
  const edge = gl.CLAMP_TO_EDGE
  const texture = renderer.createTexture2D(0, gl.LINEAR, gl.LINEAR, edge, edge, gl.RGBA, undefined, width, height)
  const rows = Math.ceil(PIXELS_AT_ONCE / width)
  const canvas = Object.assign(document.createElement('canvas'), { width })
  const context = canvas.getContext('2d')
  for (let y = 0; y < height && context !== null; y += rows) {
    await turns.next()
    canvas.height = Math.min(rows, height - y)
    context.drawImage(image, 0, -y)
    upload(renderer, texture, canvas, y)
  }
  // Where the card loses its textures, Phaser makes them anew from here.
  texture.pixels = image
  return texture
}
