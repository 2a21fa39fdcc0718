/**
 * The window: its frame by furniture, the three skies that blend into each other, and the moon. What stands outside is in
 * `outside.ts`.
 */
import type { Place } from '../../../core/model/place.ts'
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

const { x: X, y: Y, width: W, height: H } = GLASS
const RIGHT = X + W
const BOTTOM = Y + H

const shine = flat('#ffffff', `M${X + 30} ${Y}h70l-90 ${H}h-10v-160ZM${X + 300} ${Y}h26l-110 ${H}h-26Z`, 0.14)

function bars(d: string, colour: string, width: number): string {
  return `<path fill="none" d="${d}" stroke="#1d1712" stroke-width="${width + 7}"/><path fill="none" d="${d}" stroke="${colour}" stroke-width="${width}"/>`
}

function frame(colour: string, width: number): string {
  const d = `M${X - width} ${Y - width}h${W + 2 * width}v${H + 2 * width}h${-W - 2 * width}ZM${X} ${Y}v${H}h${W}v${-H}Z`
  return `<path fill-rule="evenodd" fill="${colour}" stroke="#1d1712" stroke-width="4.5" stroke-linejoin="round" d="${d}"/>`
}

const sill = (colour: string, reach = 30) =>
  panel(colour, { x: X - reach, y: BOTTOM + 12, width: W + 2 * reach, height: 16 }, { radius: 5 })

const uprights = (parts: number) =>
  Array.from({ length: parts - 1 }, (_, at) => `M${X + ((at + 1) * W) / parts} ${Y}v${H}`).join('')

const grid = (columns: number, rows: number) =>
  uprights(columns) + Array.from({ length: rows - 1 }, (_, at) => `M${X} ${Y + ((at + 1) * H) / rows}h${W}`).join('')

const fourPanes = (colour: string, low: string) =>
  shine + bars(`M640 ${Y}v${H}M${X} ${Y + 104}h${W}`, colour, 7) + frame(colour, 16) + sill(low)

/** Corners filled so that the light is an arch. */
function arched(colour: string, depth: number): string {
  const left = `M${X} ${Y}H640C540 ${Y} ${X + 14} ${Y + 20} ${X} ${Y + depth}Z`
  const right = `M${RIGHT} ${Y}H640C740 ${Y} ${RIGHT - 14} ${Y + 20} ${RIGHT} ${Y + depth}Z`
  return shape(colour, left, { width: 4 }) + shape(colour, right, { width: 4 })
}

/** A curtain drawn back to one side. */
function drape(colour: string, side: 'left' | 'right'): string {
  const cloth =
    shape(
      colour,
      `M${X - 40} 54H${X + 96}C${X + 92} 130 ${X + 40} 190 ${X - 4} 216C${X + 16} 260 ${X + 22} 300 ${X + 14} 352H${X - 44}Z`,
    ) +
    stroke(
      `M${X - 4} 60C${X} 130 ${X - 14} 180 ${X - 24} 214M${X + 40} 60C${X + 36} 120 ${X + 10} 170 ${X - 14} 206M${X - 24} 232V346M${X - 4} 240V346`,
      {
        width: 2.5,
        opacity: 0.35,
      },
    ) +
    shape('#d9b04a', `M${X - 44} 208L${X + 6} 204L${X + 8} 220L${X - 44} 224Z`, { width: 3 })
  return side === 'left' ? cloth : `<g transform="translate(1280 0) scale(-1 1)">${cloth}</g>`
}

const drapes = (colour: string) =>
  drape(colour, 'left') +
  drape(colour, 'right') +
  panel('#8a5231', { x: X - 60, y: 44, width: W + 120, height: 12 }, { width: 4, radius: 6 })

function awning(): string {
  const stripes = Array.from({ length: 12 }, (_, at) => {
    const left = X - 24 + at * 45.4
    return shape(at % 2 === 0 ? '#fffdf6' : '#b5654a', `M${left} 46h45.400v38a22.700 14 0 0 1 -45.400 0Z`, { width: 3 })
  })
  return stripes.join('')
}

/** Loaves on the sill, at both ends of it. */
const loaves = [398, 440, 482, 772, 814, 856]
  .map(
    (x) =>
      shape('#c9884a', `M${x - 22} 334c0 -26 44 -26 44 0Z`, { width: 3 }) +
      stroke(`M${x - 9} 318l5 8M${x + 3} 316l5 8`, { width: 2.5, opacity: 0.6 }),
  )
  .join('')

function blinds(bottom: number): string {
  let slats = ''
  for (let y = Y; y < bottom; y += 13)
    slats += panel('#e6dcc4', { x: X + 3, y, width: W - 6, height: 9 }, { width: 2, radius: 2 })
  return slats + stroke(`M${X + 70} ${Y}V${bottom}M${RIGHT - 70} ${Y}V${bottom}`, { width: 2.5 })
}

/** Canvas tied back on both sides: no glass, no bars. */
const flaps =
  shape(
    '#cdbb93',
    `M${X - 40} 60H${X + 110}C${X + 96} 150 ${X + 50} 196 ${X + 16} 226C${X + 30} 270 ${X + 34} 320 ${X + 28} 348H${X - 40}Z`,
  ) +
  shape(
    '#cdbb93',
    `M${RIGHT + 40} 60H${RIGHT - 110}C${RIGHT - 96} 150 ${RIGHT - 50} 196 ${RIGHT - 16} 226C${RIGHT - 30} 270 ${RIGHT - 34} 320 ${RIGHT - 28} 348H${RIGHT + 40}Z`,
  ) +
  shape('#bda97f', `M${X - 40} 48H${RIGHT + 40}V84C${RIGHT - 100} 104 ${X + 100} 104 ${X - 40} 84Z`) +
  stroke(`M${X + 16} 226L${X - 34} 218M${RIGHT - 16} 226L${RIGHT + 34} 218`, { width: 6 }) +
  stroke(
    `M${X + 50} 96C${X + 40} 150 ${X + 10} 190 ${X - 14} 214M${RIGHT - 50} 96C${RIGHT - 40} 150 ${RIGHT - 10} 190 ${RIGHT + 14} 214`,
    {
      width: 2.5,
      opacity: 0.4,
    },
  ) +
  shape('#bda97f', `M${X - 40} 326H${RIGHT + 40}V350H${X - 40}Z`, { width: 4 })

const gingham = (side: 'left' | 'right') => {
  const d = `M${X - 16} ${Y - 6}h96c-4 70 -30 130 -66 170v88h-30Z`
  const cloth =
    shape('#f7efe0', d, { width: 4 }) +
    stroke(`M${X + 8} ${Y}v230M${X + 34} ${Y}v150M${X + 58} ${Y}v90`, { width: 8, opacity: 0 }) +
    `<path d="M${X + 6} ${Y - 4}v246M${X + 30} ${Y - 4}v150M${X + 54} ${Y - 4}v90M${X - 14} ${Y + 30}h88M${X - 14} ${Y + 70}h76M${X - 14} ${Y + 110}h58M${X - 14} ${Y + 150}h34M${X - 14} ${Y + 200}h26" stroke="#c4605a" stroke-width="8" opacity=".4" fill="none"/>`
  return side === 'left' ? cloth : `<g transform="translate(1280 0) scale(-1 1)">${cloth}</g>`
}

const STEEL = '#59646a'
const FRAMES: Readonly<Record<Place['furniture'], string>> = {
  boardroom: shine + bars(uprights(3), '#4f3b30', 5) + frame('#4f3b30', 12) + sill('#6a5142'),
  'site-office': fourPanes(WOOD_DARK, '#9a6440'),
  kitchen: fourPanes('#f3ead8', '#e6d9be') + gingham('left') + gingham('right'),
  cafe: shine + bars(`M${X} ${Y + 52}h${W}`, '#2e5d6b', 7) + frame('#2e5d6b', 16) + sill('#234a56') + drapes('#d8a657'),
  hall: arched('#a97c54', 92) + bars(uprights(3), '#a97c54', 12) + frame('#a97c54', 16) + sill('#8d6240'),
  tent: flaps,
  bakery: shine + bars(uprights(2), '#4c7a63', 7) + frame('#4c7a63', 16) + awning() + sill('#d9b98e', 34) + loaves,
  library: shine + arched('#7c4f33', 120) + bars(uprights(4), '#7c4f33', 6) + frame('#7c4f33', 18) + sill('#8d6240'),
  workshop: shine + bars(grid(6, 4), STEEL, 3) + frame(STEEL, 10) + sill('#7d6a52'),
  restaurant:
    shine + arched('#efe3cd', 86) + bars(uprights(2), '#efe3cd', 8) + frame('#efe3cd', 14) + drapes('#8c3238'),
  studio: bars(uprights(2), '#3a3532', 6) + blinds(Y + 92) + frame('#3a3532', 12) + sill('#4d4843'),
  'open-office': shine + bars(uprights(5), '#fbf7ec', 5) + frame('#fbf7ec', 10),
  canteen: shine + bars(`${uprights(3)}M${X} ${BOTTOM - 66}h${W}`, STEEL, 5) + frame(STEEL, 12) + sill('#8fa0a0'),
  clinic: shine + bars(uprights(2), '#f3f6f2', 7) + blinds(Y + 40) + frame('#f3f6f2', 14) + sill('#dfe7e2'),
}

/** Frame, bars, sill and the shine on the glass. */
export function windowPicture(furniture: Place['furniture']): Picture {
  return {
    key: `window-${furniture}`,
    box: { x: X - 70, y: 36, width: W + 140, height: H + 100 },
    svg: FRAMES[furniture],
  }
}

/** A noticeboard where a room has no window. */
export function noWindowPicture(): Picture {
  const note = (nx: number, ny: number, colour: string) =>
    panel(colour, { x: nx, y: ny, width: 74, height: 58 }, { width: 2.5, radius: 2 }) +
    ellipse('#b5443a', [nx + 37, ny + 6], [4, 4], { width: 2 })
  const svg =
    panel('#c99e68', { x: X - 10, y: Y, width: W + 20, height: H - 10 }, { width: 5, radius: 6 }) +
    note(424, 110, '#fffdf6') +
    note(520, 132, '#f6e3a6') +
    note(800, 104, '#d8e6ea') +
    note(420, 206, '#f3d2c4') +
    note(780, 214, '#fffdf6') +
    note(700, 120, '#e4ead0')
  return { key: 'noticeboard', box: { x: X - 20, y: Y - 10, width: W + 40, height: H + 20 }, svg }
}
