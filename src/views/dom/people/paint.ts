/**
 * Turns paints and strokes into SVG text, with the colours of one person. Knows nothing about casting words.
 */
import type { Paint } from './drawings.ts'
import { INK } from './words.ts'

export interface Colours {
  readonly skin: string
  readonly hair: string
  readonly clothing: string
}

function colourOf(name: string, colours: Colours): string {
  if (name === 'ink') return INK
  if (name === 'skin') return colours.skin
  if (name === 'headContrast') return colours.hair
  if (name === 'clothing') return colours.clothing
  return name
}

/** The paints as paths, first at the back. */
export function paintAll(paints: readonly Paint[], colours: Colours): string {
  return paints.map(([name, path]) => fill(colourOf(name, colours), path)).join('')
}

/** A flat shape without an edge. */
export function fill(colour: string, path: string): string {
  return `<path fill="${colour}" fill-rule="evenodd" d="${path}"/>`
}

/** A flat shape with the ink edge of our costumes and furniture. */
export function inked(colour: string, path: string, width = 18): string {
  return `<path fill="${colour}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" d="${path}"/>`
}

/** An ink line alone. */
export function line(path: string, width = 18): string {
  return inked('none', path, width)
}

export function group(transform: string, content: string): string {
  return `<g transform="${transform}">${content}</g>`
}

/** Stroke attributes of the ink rim drawn inside a mass of hair: as wide inside as the lines of a face are thick. */
export const INK_CORE = `stroke="${INK}" stroke-width="19" stroke-linejoin="round"`
