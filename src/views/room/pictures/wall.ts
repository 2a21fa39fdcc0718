/**
 * Wall and floor of a room: what they are made of comes from the furniture, their colour from the wall. Drawn by daylight; the
 * light tints them.
 */
import type { Place } from '../../../core/model/place.ts'
import { darker, flat, gradient, shape, stroke } from '../ink.ts'
import type { Picture } from '../picture.ts'
import { GLASS } from './window.ts'

interface Colours {
  readonly top: string
  readonly bottom: string
  /** Below the rail. */
  readonly low: string
  /** Drawn into the upper wall. */
  readonly pattern?: string
}

const COLOURS: Readonly<Record<Place['wall'], Colours>> = {
  sand: { top: '#f4e5cb', bottom: '#e6cfa8', low: '#c9ab83' },
  sage: { top: '#dfe3cc', bottom: '#c8cfae', low: '#a3ab86' },
  'blue-grey': { top: '#dde3e4', bottom: '#c3cdd0', low: '#98a7ad' },
  rose: { top: '#f0dcd2', bottom: '#e2c1b3', low: '#c39a8a' },
  white: { top: '#f8f5ec', bottom: '#ebe5d6', low: '#cfc6b2' },
  brick: { top: '#dba584', bottom: '#cb8f6d', low: '#b07a5a' },
  ochre: { top: '#f4dca6', bottom: '#e6c27a', low: '#bf9552' },
  mint: { top: '#dcede3', bottom: '#bedccc', low: '#95bba8' },
}

const LEFT = -420
const RIGHT = 1700
const TOP = -160
const RAIL = 322
const FLOOR = 500
const FAINT = { width: 2.5, opacity: 0.35 }

type Material = (colours: Colours) => string

/** Every so many units across the wall. */
function across(step: number, draw: (x: number) => string, from = LEFT + 20): string {
  let path = ''
  for (let x = from; x < RIGHT; x += step) path += draw(x)
  return path
}

function base({ top, bottom, low, pattern = '' }: Colours): string {
  return (
    `<defs>${gradient('wall', [
      [0, top],
      [1, bottom],
    ])}${gradient('low', [
      [0, low],
      [1, darker(low)],
    ])}</defs>` +
    flat('url(#wall)', `M${LEFT} ${TOP}H${RIGHT}V${RAIL}H${LEFT}Z`) +
    pattern +
    flat('url(#low)', `M${LEFT} ${RAIL}H${RIGHT}V${FLOOR}H${LEFT}Z`)
  )
}

const rail =
  flat('#ffffff', `M${LEFT} ${RAIL + 3}H${RIGHT}V${RAIL + 8}H${LEFT}Z`, 0.28) +
  stroke(`M${LEFT} ${RAIL}H${RIGHT}`, { width: 3.5, opacity: 0.75 })

function floor(colour: string, skirting: string): string {
  return (
    flat(colour, `M${LEFT} ${FLOOR}H${RIGHT}V760H${LEFT}Z`) +
    flat(skirting, `M${LEFT} ${FLOOR - 12}H${RIGHT}V${FLOOR}H${LEFT}Z`) +
    stroke(`M${LEFT} ${FLOOR}H${RIGHT}M${LEFT} ${FLOOR - 12}H${RIGHT}`, { width: 3, opacity: 0.7 })
  )
}

const boards =
  (step: number): Material =>
  (colours) =>
    base(colours) +
    stroke(
      across(step, (x) => `M${x} ${RAIL + 10}V${FLOOR - 12}`),
      FAINT,
    ) +
    rail +
    floor('#a58663', darker(colours.low))

const panelled: Material = (colours) =>
  base(colours) +
  stroke(
    across(190, (x) => `M${x} -40H${x + 150}V292H${x}Z`, LEFT + 12),
    { width: 2.5, opacity: 0.16 },
  ) +
  stroke(
    across(120, (x) => `M${x} ${RAIL + 26}h92v${FLOOR - RAIL - 58}h-92Z`),
    FAINT,
  ) +
  rail +
  floor('#8f6a4d', darker(colours.low))

function tiles(top: number, size: number): string {
  let path = ''
  for (let y = top + size; y < FLOOR - 12; y += size) path += `M${LEFT} ${y}H${RIGHT}`
  return stroke(path + across(size * 1.6, (x) => `M${x} ${top}V${FLOOR - 12}`), { width: 2, opacity: 0.22 })
}

/** White tiles up to shoulder height, a coloured band over them. */
const tiled: Material = (colours) =>
  base(colours) +
  flat('#f3efe3', `M${LEFT} 196H${RIGHT}V${FLOOR}H${LEFT}Z`) +
  tiles(196, 34) +
  flat(darker(colours.low), `M${LEFT} 184H${RIGHT}V200H${LEFT}Z`) +
  stroke(`M${LEFT} 184H${RIGHT}M${LEFT} 200H${RIGHT}`, { width: 3, opacity: 0.6 }) +
  floor('#a98d74', '#b9ab92')

/** Gloss paint to the shoulder and a stripe: rooms that are washed down. */
const glossed: Material = (colours) =>
  base(colours) +
  flat(colours.low, `M${LEFT} 210H${RIGHT}V${FLOOR}H${LEFT}Z`) +
  flat(darker(colours.low), `M${LEFT} 202H${RIGHT}V214H${LEFT}Z`) +
  stroke(`M${LEFT} 202H${RIGHT}M${LEFT} 214H${RIGHT}`, { width: 2.5, opacity: 0.55 }) +
  flat('#ffffff', `M${LEFT} 232H${RIGHT}V238H${LEFT}Z`, 0.16) +
  floor('#8d8a80', darker(colours.low)) +
  stroke(
    across(130, (x) => `M${x} ${FLOOR}L${x - 90} 760`),
    { width: 2, opacity: 0.2 },
  )

/** A rail for trolleys and shoulders, nothing to gather dust. */
const washable: Material = (colours) =>
  base({ ...colours, low: colours.bottom }) +
  flat(colours.low, `M${LEFT} 336H${RIGHT}V372H${LEFT}Z`) +
  stroke(`M${LEFT} 336H${RIGHT}M${LEFT} 372H${RIGHT}`, { width: 3, opacity: 0.5 }) +
  floor('#a9b0ac', colours.low)

const striped: Material = (colours) =>
  base(colours) +
  flat(
    darker(colours.bottom),
    across(72, (x) => `M${x} ${TOP}h30V${RAIL}h-30Z`),
    0.3,
  ) +
  stroke(
    across(150, (x) => `M${x} ${RAIL + 26}h112v${FLOOR - RAIL - 58}h-112Z`),
    FAINT,
  ) +
  rail +
  floor('#7d5a44', darker(colours.low))

/** Sound-proof quilting over a dark floor. */
const padded: Material = (colours) => {
  const dim = { top: darker(colours.bottom), bottom: darker(colours.low), low: darker(darker(colours.low)) }
  let quilt = ''
  for (let y = -100; y < RAIL; y += 84) quilt += `M${LEFT} ${y}H${RIGHT}`
  return (
    base(dim) +
    stroke(quilt + across(112, (x) => `M${x} ${TOP}V${RAIL}`), { width: 3, opacity: 0.3 }) +
    rail +
    floor('#4d4843', darker(dim.low))
  )
}

const duct: Material = (colours) =>
  base({ ...colours, low: colours.bottom }) +
  stroke(
    across(260, (x) => `M${x} ${TOP}V${FLOOR - 12}`, LEFT + 170),
    { width: 2.5, opacity: 0.14 },
  ) +
  floor('#b7a688', colours.low)

const BOOKS = ['#7a3f57', '#2e5d6b', '#b98a4a', '#8c4a35', '#5f7f4a', '#d8c49a', '#4a5a78', '#a2543f', '#e6dcc4']

/** Shelves from floor to ceiling; where the window is, the shelves stop. */
const shelved: Material = (colours) => {
  const wood = darker(colours.low)
  let shelves = ''
  let count = 0
  for (let y = -146; y < FLOOR - 40; y += 82) {
    for (let x = LEFT; x < RIGHT; count += 1) {
      const width = 13 + ((count * 7) % 12)
      const height = 44 + ((count * 11) % 22)
      const hides = x > GLASS.x - 50 && x < GLASS.x + GLASS.width + 26 && y > -10 && y < 300
      if (!hides && count % 13 !== 5)
        shelves += `<path fill="${BOOKS[(count * 5) % BOOKS.length]}" stroke="#1d1712" stroke-width="2" d="M${x} ${y + 74}v${-height}h${width}v${height}Z"/>`
      x += count % 13 === 5 ? 26 : width
    }
    shelves += shape(wood, `M${LEFT} ${y + 74}H${RIGHT}V${y + 82}H${LEFT}Z`, { width: 2.5 })
  }
  return (
    flat(darker(wood), `M${LEFT} ${TOP}H${RIGHT}V${FLOOR}H${LEFT}Z`) +
    shelves +
    across(236, (x) => shape(wood, `M${x} ${TOP}h14V${FLOOR}h-14Z`, { width: 2.5 }), LEFT + 90) +
    floor('#8d6a4a', wood)
  )
}

const canvas: Material = ({ top, bottom }) => {
  const seams = [-300, -20, 250, 520, 790, 1060, 1330, 1600]
    .map((x) => `M${x} ${TOP}C${x - 8} 60 ${x + 8} 260 ${x} ${FLOOR}`)
    .join('')
  return (
    `<defs>${gradient('wall', [
      [0, top],
      [1, darker(bottom)],
    ])}</defs>` +
    flat('url(#wall)', `M${LEFT} ${TOP}H${RIGHT}V${FLOOR}H${LEFT}Z`) +
    stroke(seams, { width: 2.5, opacity: 0.4 }) +
    flat('#9c8660', `M${LEFT} ${FLOOR}H${RIGHT}V760H${LEFT}Z`) +
    stroke(`M${LEFT} ${FLOOR}H${RIGHT}`, { width: 3, opacity: 0.7 })
  )
}

function bricks(): string {
  let path = ''
  let row = 0
  for (let y = -148; y < RAIL; y += 24, row += 1) {
    path += `M${LEFT} ${y}H${RIGHT}`
    path += across(66, (x) => `M${x} ${y}v24`, LEFT + (row % 2) * 33)
  }
  return stroke(path, { width: 2, opacity: 0.2 })
}

const MATERIALS: Readonly<Record<Place['furniture'], Material>> = {
  boardroom: panelled,
  'site-office': boards(88),
  kitchen: boards(46),
  cafe: boards(130),
  hall: panelled,
  tent: canvas,
  bakery: tiled,
  library: shelved,
  workshop: boards(64),
  restaurant: striped,
  studio: padded,
  'open-office': duct,
  canteen: glossed,
  clinic: washable,
}
export function wallPicture({ wall, furniture }: Place): Picture {
  const pattern = wall === 'brick' ? bricks() : ''
  const box = { x: LEFT, y: TOP, width: RIGHT - LEFT, height: 900 }
  return { key: `wall-${wall}-${furniture}`, box, svg: MATERIALS[furniture]({ ...COLOURS[wall], pattern }) }
}
