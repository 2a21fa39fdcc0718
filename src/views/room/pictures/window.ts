/**
 * The window: its frame, the three skies that blend into each other, and the moon. What stands outside is in `outside.ts`.
 */
import { ellipse, flat, gradient, panel, shape, stroke, WOOD_DARK } from '../ink.ts'
import type { Box, Picture } from '../picture.ts'

export const GLASS: Box = { x: 392, y: 84, width: 496, height: 238 }

const SKIES = {
  day: ['#a9d6ec', '#d3eaf0', '#f3ead0'],
  dusk: ['#e58f52', '#f6b768', '#fbdca0'],
  night: ['#1d2740', '#31415f', '#5a6480'],
} as const

export type SkyName = keyof typeof SKIES

export function skyPicture(name: SkyName): Picture {
  const [top, middle, low] = SKIES[name]
  const { x, y, width, height } = GLASS
  const stars = [
    [430, 110],
    [500, 140],
    [560, 104],
    [705, 118],
    [760, 160],
    [842, 190],
    [466, 186],
    [640, 150],
  ]
  const svg =
    `<defs>${gradient('sky', [
      [0, top],
      [0.6, middle],
      [1, low],
    ])}</defs>` +
    flat('url(#sky)', `M${x} ${y}h${width}v${height}h${-width}Z`) +
    (name === 'day' ? clouds() : '') +
    (name === 'dusk' ? flat('#fff0c4', 'M770 268a34 34 0 1 0 .1 0Z', 0.85) : '') +
    (name === 'night'
      ? stars.map(([cx = 0, cy = 0]) => `<circle cx="${cx}" cy="${cy}" r="1.8" fill="#f6e9c8"/>`).join('') + moon()
      : '')
  return { key: `sky-${name}`, box: GLASS, svg }
}

function clouds(): string {
  return (
    flat('#ffffff', 'M420 150c0-14 16-20 26-14 6-16 34-16 38 2 14-4 24 4 22 14Z', 0.75) +
    flat('#ffffff', 'M770 122c0-12 14-16 24-12 8-14 32-12 34 2 12-2 20 4 18 12Z', 0.65)
  )
}

function moon(): string {
  return '<circle cx="818" cy="130" r="40" fill="#fbe8b0" opacity=".16"/><circle cx="818" cy="130" r="21" fill="#fbe8b0"/><circle cx="811" cy="126" r="4" fill="#e6cf95"/><circle cx="825" cy="137" r="3" fill="#e6cf95"/>'
}

/** Frame, bars, sill and the shine on the glass. */
export function windowPicture(): Picture {
  const { x, y, width, height } = GLASS
  const bar = (d: string) =>
    `<path d="${d}" stroke="#1d1712" stroke-width="14"/><path d="${d}" stroke="${WOOD_DARK}" stroke-width="7"/>`
  const frame = `M${x - 16} ${y - 16}h${width + 32}v${height + 32}h${-width - 32}ZM${x} ${y}v${height}h${width}v${-height}Z`
  const svg =
    flat('#ffffff', `M${x + 30} ${y}h70l-90 ${height}h-10v-160ZM${x + 300} ${y}h26l-110 ${height}h-26Z`, 0.14) +
    bar(`M${x + width / 2} ${y}v${height}M${x} ${y + 104}h${width}`) +
    shape(WOOD_DARK, frame) +
    stroke(`M${x - 9} ${y - 9}h${width + 18}`, { width: 2, opacity: 0.35 }) +
    panel('#9a6440', { x: x - 30, y: y + height + 12, width: width + 60, height: 16 }, { radius: 5 })
  return {
    key: 'window',
    box: { x: x - 40, y: y - 24, width: width + 80, height: height + 60 },
    svg: svg.replace('<path fill="#8a5231"', '<path fill-rule="evenodd" fill="#8a5231"'),
  }
}

/** A noticeboard where a room has no window. */
export function noWindowPicture(): Picture {
  const note = (nx: number, ny: number, colour: string) =>
    panel(colour, { x: nx, y: ny, width: 74, height: 58 }, { width: 2.5, radius: 2 }) +
    ellipse('#b5443a', [nx + 37, ny + 6], [4, 4], { width: 2 })
  const svg =
    panel(
      '#c99e68',
      { x: GLASS.x - 10, y: GLASS.y, width: GLASS.width + 20, height: GLASS.height - 10 },
      { width: 5, radius: 6 },
    ) +
    note(424, 110, '#fffdf6') +
    note(520, 132, '#f6e3a6') +
    note(800, 104, '#d8e6ea') +
    note(420, 206, '#f3d2c4') +
    note(780, 214, '#fffdf6') +
    note(700, 120, '#e4ead0')
  return {
    key: 'noticeboard',
    box: { x: GLASS.x - 20, y: GLASS.y - 10, width: GLASS.width + 40, height: GLASS.height + 20 },
    svg,
  }
}
