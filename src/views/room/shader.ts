/**
 * Colours pictures on the graphics card in one multiplication. Phaser's own shader goes through eight ways of tinting at every
 * pixel, of which the room needs one; where the processor does the drawing, that is most of its work.
 */
import { type Game, type Renderer, WEBGL } from 'phaser'

const TINT = {
  name: 'PlainTint',
  tags: ['TINT'],
  additions: {
    fragmentHeader: `vec4 plainTint(vec4 texel) { return vec4(texel.rgb * outTint.bgr, texel.a) * outTint.a; }`,
    fragmentProcess: 'fragColor = plainTint(fragColor);',
  },
}

/** Does nothing where there is no graphics card to ask. */
export function lightenShader({ renderer }: Game): void {
  if (renderer.type !== WEBGL) return
  const quads = (renderer as Renderer.WebGL.WebGLRenderer).renderNodes.getNode('BatchHandlerQuad')
  ;(quads as Renderer.WebGL.RenderNodes.BatchHandlerQuad).programManager.replaceAddition('Tint', TINT)
}
