/**
 * Assembles a person as two layers of SVG text: who they are (body, costume, head) and how they look right now (face with
 * beard and glasses). Faces change often, so they are small and separate.
 */
import type { Casting } from '../../../core/model/casting.ts'
import type { Expression } from '../../../core/model/setting.ts'
import { costume } from './costume.ts'
import type { Drawings, Paint } from './drawings.ts'
import { facePaints, type FaceState } from './face.ts'
import { fill, group, INK_CORE, paintAll, type Colours } from './paint.ts'
import { BEARD_DRAWINGS, COSTUME_TONES, GLASSES_DRAWINGS, HAIR_TONES, HEAD_DRAWINGS, SKIN_COLOURS } from './words.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a figure fills, and the part of it where a face can change, in the drawings' coordinates. */
export const FIGURE_BOX: Box = { x: -120, y: 0, width: 960, height: 1180 }
export const FACE_BOX: Box = { x: 150, y: 200, width: 500, height: 480 }

export interface Look extends FaceState {
  readonly expression: Expression
}

function coloursOf(casting: Casting): Colours {
  return { skin: SKIN_COLOURS[casting.skin], hair: HAIR_TONES[casting.hair], clothing: COSTUME_TONES[casting.colour] }
}

/**
 * Hair that Open Peeps draws as one piece with the outline gets its colour inside a rim of ink: the thin lines of the face stay
 * ink, the thick mass takes the colour.
 */
function hairy(name: string, paints: readonly Paint[], colours: Colours): string {
  const hasHairColour = paints.some(([colour]) => colour === 'headContrast') || name === 'noHair1' || name === 'turban'
  if (hasHairColour) return paintAll(paints, colours)
  return paints
    .map((paint, at) =>
      paint[0] === 'ink' ? hairMass(`${name}-${at}`, paint[1], colours.hair) : paintAll([paint], colours),
    )
    .join('')
}

function hairMass(name: string, path: string, tone: string): string {
  const clip = `<clipPath id="hair-${name}"><path clip-rule="evenodd" d="${path}"/></clipPath>`
  return `${clip}${fill(tone, path)}<path clip-path="url(#hair-${name})" fill="none" ${INK_CORE} d="${path}"/>`
}

/** Body, costume and head, without a face. */
export function figureLayer(drawings: Drawings, casting: Casting): string {
  const colours = coloursOf(casting)
  const name = HEAD_DRAWINGS[casting.head]
  return (
    paintAll(drawings.body.slice(0, 1), colours) +
    paintAll(drawings.body.slice(2), colours) +
    costume(casting.costume, colours.clothing) +
    group('matrix(.99789 0 0 1 6.3 -58)', hairy(name, drawings.heads[name] ?? [], colours))
  )
}

/** Face, beard and glasses. */
export function faceLayer(drawings: Drawings, casting: Casting, look: Look): string {
  const colours = coloursOf(casting)
  const beard = casting.beard === 'none' ? [] : (drawings.beards[BEARD_DRAWINGS[casting.beard]] ?? [])
  const glasses = casting.glasses === 'none' ? [] : (drawings.glasses[GLASSES_DRAWINGS[casting.glasses]] ?? [])
  const face = facePaints(drawings, look.expression, look)
  return (
    group('translate(351 275)', paintAll(face.still, colours)) +
    group(`translate(${351 + face.eyesShift} 275)`, paintAll(face.eyes, colours)) +
    group('translate(58 333)', hairy(`beard-${casting.beard}`, beard, colours)) +
    group('translate(190 243)', paintAll(glasses, colours))
  )
}

/** A whole SVG document showing `box` of `content`, `scale` pixels to a unit. */
export function svgDocument(content: string, box: Box, scale = 1): string {
  const size = `width="${Math.round(box.width * scale)}" height="${Math.round(box.height * scale)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${box.x} ${box.y} ${box.width} ${box.height}" fill="none">${content}</svg>`
}
