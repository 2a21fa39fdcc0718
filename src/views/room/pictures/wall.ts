/**
 * Wall, floor and table of a room, by wall colour and furniture. Drawn by daylight; the light tints them.
 */
import type { Place } from '../../../core/model/place.ts'
import { flat, gradient, shape, stroke } from '../ink.ts'
import { TABLE_EDGE_Y, type Picture } from '../picture.ts'

const WALLS: Readonly<Record<Place['wall'], readonly [top: string, bottom: string, wainscot: string]>> = {
  sand: ['#f4e5cb', '#e6cfa8', '#c9ab83'],
  sage: ['#dfe3cc', '#c8cfae', '#a3ab86'],
  'blue-grey': ['#dde3e4', '#c3cdd0', '#98a7ad'],
  rose: ['#f0dcd2', '#e2c1b3', '#c39a8a'],
  white: ['#f8f5ec', '#ebe5d6', '#cfc6b2'],
  brick: ['#dda88a', '#c98c6c', '#a66a4c'],
  ochre: ['#f2d79a', '#e2bc70', '#b98d4b'],
  mint: ['#d8ebe0', '#b9d8c8', '#8fb5a2'],
}

const LEFT = -420
const RIGHT = 1700
const RAIL = 322
const FLOOR = 500

export function wallPicture(place: Place): Picture {
  const [top, bottom, wainscot] = WALLS[place.wall]
  const box = { x: LEFT, y: -160, width: RIGHT - LEFT, height: 900 }
  return {
    key: `wall-${place.wall}-${place.furniture}`,
    box,
    svg: place.furniture === 'tent' ? canvasWall(top, bottom) : plainWall(place, [top, bottom, wainscot]),
  }
}

function plainWall(place: Place, [top, bottom, wainscot]: readonly [string, string, string]): string {
  const spacing = place.furniture === 'site-office' ? 88 : 180
  const posts: string[] = []
  for (let x = LEFT + 20; x < RIGHT; x += spacing) posts.push(`M${x} ${RAIL + 10}V${FLOOR - 12}`)
  return (
    `<defs>${gradient('wall', [
      [0, top],
      [1, bottom],
    ])}${gradient('wood', [
      [0, wainscot],
      [1, darker(wainscot)],
    ])}</defs>` +
    flat('url(#wall)', `M${LEFT} -160H${RIGHT}V${RAIL}H${LEFT}Z`) +
    flat('url(#wood)', `M${LEFT} ${RAIL}H${RIGHT}V${FLOOR}H${LEFT}Z`) +
    stroke(posts.join(''), { width: 2.5, opacity: 0.35 }) +
    flat('#ffffff', `M${LEFT} ${RAIL + 3}H${RIGHT}V${RAIL + 8}H${LEFT}Z`, 0.28) +
    stroke(`M${LEFT} ${RAIL}H${RIGHT}`, { width: 3.5, opacity: 0.75 }) +
    flat('#a58663', `M${LEFT} ${FLOOR}H${RIGHT}V760H${LEFT}Z`) +
    flat(darker(wainscot), `M${LEFT} ${FLOOR - 12}H${RIGHT}V${FLOOR}H${LEFT}Z`) +
    stroke(`M${LEFT} ${FLOOR}H${RIGHT}M${LEFT} ${FLOOR - 12}H${RIGHT}`, { width: 3, opacity: 0.7 })
  )
}

function canvasWall(top: string, bottom: string): string {
  const seams = [-300, -20, 250, 520, 790, 1060, 1330, 1600]
    .map((x) => `M${x} -160C${x - 8} 60 ${x + 8} 260 ${x} ${FLOOR}`)
    .join('')
  return (
    `<defs>${gradient('wall', [
      [0, top],
      [1, darker(bottom)],
    ])}</defs>` +
    flat('url(#wall)', `M${LEFT} -160H${RIGHT}V${FLOOR}H${LEFT}Z`) +
    stroke(seams, { width: 2.5, opacity: 0.4 }) +
    flat('#9c8660', `M${LEFT} ${FLOOR}H${RIGHT}V760H${LEFT}Z`) +
    stroke(`M${LEFT} ${FLOOR}H${RIGHT}`, { width: 3, opacity: 0.7 })
  )
}

function darker(colour: string): string {
  const part = (at: number) =>
    Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.82)
      .toString(16)
      .padStart(2, '0')
  return `#${part(1)}${part(3)}${part(5)}`
}

const TABLES: Readonly<Record<Place['furniture'], readonly [near: string, far: string]>> = {
  boardroom: ['#8a4f30', '#b9794a'],
  'site-office': ['#a9835a', '#d0ab7c'],
  kitchen: ['#b98a58', '#dcb483'],
  cafe: ['#6f4a38', '#98684c'],
  hall: ['#9a6c44', '#c4925f'],
  tent: ['#7d7358', '#a39877'],
  bakery: ['#b28a5e', '#d9b98e'],
  library: ['#7a5136', '#a5744c'],
  workshop: ['#8f7048', '#bb9a6c'],
  restaurant: ['#e4dccb', '#fbf7ec'],
  studio: ['#5c5f66', '#82868c'],
  'open-office': ['#c9b899', '#ece0c6'],
  canteen: ['#7fa0a2', '#abc6c4'],
  clinic: ['#b9c6c4', '#e0e8e4'],
}

/** The table from its back edge down, wide enough for every frame. */
export function tablePicture(place: Place): Picture {
  const [near, far] = TABLES[place.furniture]
  const y = TABLE_EDGE_Y
  const grain = [
    [300, 180],
    [520, 470],
    [760, 810],
    [1010, 1150],
  ]
    .map(([a = 0, b = 0]) => `M${a} ${y + 22}L${b} 1000`)
    .join('')
  const svg =
    `<defs>${gradient('top', [
      [0, far],
      [1, near],
    ])}</defs>` +
    shape(
      'url(#top)',
      `M150 ${y}H1130C1142 ${y} 1150 ${y + 4} 1156 ${y + 12}L1640 1010H-360L124 ${y + 12}C130 ${y + 4} 138 ${y} 150 ${y}Z`,
      { width: 5 },
    ) +
    flat('#ffffff', `M152 ${y + 5}H1128L1136 ${y + 12}H144Z`, 0.3) +
    stroke(`M168 ${y + 18}H1112L1560 1000M168 ${y + 18}L-280 1000`, { width: 2, opacity: 0.3 }) +
    stroke(grain, { width: 2, opacity: 0.12 })
  return { key: `table-${place.furniture}`, box: { x: -420, y: y - 10, width: 2120, height: 640 }, svg, detail: 1 }
}
