/**
 * The line and the palette of the room, and the few SVG shapes everything is drawn with. Knows nothing of what is drawn.
 */
import type { Box } from './picture.ts'

export const INK = '#1d1712'
export const PAPER = '#fffdf6'
export const WOOD_DARK = '#8a5231'

interface Pen {
  readonly width?: number
  readonly opacity?: number
}

const pen = ({ width = 4.5, opacity = 1 }: Pen) =>
  `stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}`

export const shape = (fill: string, d: string, edge: Pen = {}): string => `<path fill="${fill}" ${pen(edge)} d="${d}"/>`
export const flat = (fill: string, d: string, opacity = 1): string =>
  `<path fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''} d="${d}"/>`
export const stroke = (d: string, edge: Pen = {}): string => `<path fill="none" ${pen(edge)} d="${d}"/>`

export function panel(fill: string, box: Box, edge: Pen & { readonly radius?: number } = {}): string {
  return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${edge.radius ?? 4}" fill="${fill}" ${pen(edge)}/>`
}

export function ellipse(
  fill: string,
  [cx, cy]: readonly [number, number],
  [rx, ry]: readonly [number, number],
  edge: Pen = {},
): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${pen(edge)}/>`
}

/** A vertical gradient named `id`; use as `url(#id)`. */
export function gradient(
  id: string,
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
): string {
  const marks = stops.map(
    ([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  )
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${marks.join('')}</linearGradient>`
}

export function svgOf(box: Box, content: string, detail: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(box.width * detail)}" height="${Math.ceil(box.height * detail)}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">${content}</svg>`
}

/** A step down the same colour, for what lies in shade. */
export function darker(colour: string): string {
  const part = (at: number) =>
    Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.82)
      .toString(16)
      .padStart(2, '0')
  return `#${part(1)}${part(3)}${part(5)}`
}
