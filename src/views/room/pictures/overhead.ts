/**
 * What hangs from the ceiling of each kind of room, and the light its lamps give at night. The first thing seen above a head.
 */
import type { Place } from '../../../core/model/place.ts'
import { ellipse, flat, panel, shape, stroke } from '../ink.ts'
import type { Picture } from '../picture.ts'

const BOX = { x: -420, y: -160, width: 2120, height: 320 }

interface Overhead {
  readonly drawn: string
  /** The middle of each lamp, where the night's glow is. */
  readonly lamps: readonly (readonly [x: number, y: number])[]
}

const cord = (x: number, y: number) => stroke(`M${x} -160V${y}`, { width: 3 })
const each = (xs: readonly number[], draw: (x: number, at: number) => string) => xs.map(draw).join('')
const at = (xs: readonly number[], y: number) => xs.map((x) => [x, y] as const)

/** A cone of enamel over a bulb. */
const shade = (x: number, y: number, colour: string) =>
  cord(x, y - 26) +
  ellipse('#fff3c9', [x, y + 2], [11, 11], { width: 3 }) +
  shape(colour, `M${x - 8} ${y - 28}H${x + 8}L${x + 36} ${y}H${x - 36}Z`, { width: 4 })

const globe = (x: number, y: number, size: number) =>
  cord(x, y - size) +
  ellipse('#fbf3d9', [x, y], [size, size], { width: 4 }) +
  panel('#b98a4a', { x: x - 7, y: y - size - 8, width: 14, height: 10 }, { width: 3 })

const tube = (x: number, y: number, width: number) =>
  stroke(`M${x + 30} -160V${y}M${x + width - 30} -160V${y}`, { width: 2.5 }) +
  panel('#fdf8e6', { x, y, width, height: 14 }, { width: 4, radius: 7 })

const pan = (x: number, size: number, colour: string) =>
  stroke(`M${x} 6V${22}`, { width: 4 }) +
  ellipse(colour, [x, 22 + size], [size, size], { width: 4 }) +
  ellipse('#1d1712', [x, 22 + size], [size - 7, size - 7], { width: 0, opacity: 0 }).replace(
    'fill="#1d1712"',
    'fill="#1d1712" fill-opacity=".16"',
  )

const kitchen =
  stroke('M300 4H980', { width: 6 }) +
  each([322, 352, 926, 958], (x, k) =>
    pan(x, [11, 13, 14, 10][k] ?? 12, ['#b5654a', '#8f9496', '#c98a4a', '#8f9496'][k] ?? '#8f9496'),
  )

const bunting =
  stroke('M-420 6Q-100 46 220 4Q460 54 640 20Q820 54 1060 4Q1380 46 1700 6', { width: 3 }) +
  each([236, 286, 336, 900, 950, 1000, 1050, -30, 20, 70, 120, 170, 1110, 1170, 1230], (x, k) => {
    const y = 10 + 14 * Math.sin(((x + 200) / 420) * Math.PI) ** 2
    return shape(['#2e5d6b', '#c98a2b', '#7a3f57', '#fffdf6'][k % 4] ?? '#fffdf6', `M${x} ${y}h34l-17 34Z`, {
      width: 3,
    })
  })

const tent =
  stroke('M-420 20Q140 -40 330 28Q640 70 950 28Q1140 -40 1700 20', { width: 4 }) +
  stroke('M346 -160V360M934 -160V360', { width: 13 }) +
  `<path d="M346 -160V360M934 -160V360" stroke="#a9835a" stroke-width="6"/>` +
  stroke('M346 30h24', { width: 4 }) +
  shape('#8f9496', 'M358 40h26v8h-26ZM356 84h30v10h-30Z', { width: 3 }) +
  shape('#fff3c9', 'M360 48h22l4 36h-30Z', { width: 3 })

const loaf = (x: number, y: number) =>
  shape('#c9884a', `M${x - 20} ${y}c0 -24 40 -24 40 0Z`, { width: 3 }) +
  stroke(`M${x - 8} ${y - 14}l4 7M${x + 4} ${y - 15}l4 7`, { width: 2.5, opacity: 0.6 })

const bakery =
  panel('#8d6240', { x: 40, y: 44, width: 300, height: 8 }, { width: 3 }) +
  panel('#8d6240', { x: 940, y: 44, width: 300, height: 8 }, { width: 3 }) +
  each([66, 108, 150, 200, 246, 290], (x) => loaf(x, 44)) +
  each([966, 1120, 1162, 1206], (x) => loaf(x, 44)) +
  shade(350, 26, '#4c7a63') +
  shade(926, 26, '#4c7a63')

const workshopLamps: readonly (readonly [x: number, y: number, kind: number, colour: string])[] = [
  [348, 44, 0, '#d9a53a'],
  [30, 30, 2, '#7a3f57'],
  [196, 26, 1, ''],
  [928, 40, 0, '#2e5d6b'],
  [1018, 24, 1, ''],
  [1250, 40, 0, '#b5654a'],
  [420, 20, 2, '#b5654a'],
  [858, 18, 2, '#5f7f4a'],
]
/** A lantern with coloured panes. */
const lantern = (x: number, y: number, colour: string) =>
  cord(x, y - 24) +
  shape(colour, `M${x} ${y - 26}L${x + 17} ${y - 8}L${x + 12} ${y + 22}H${x - 12}L${x - 17} ${y - 8}Z`, { width: 4 }) +
  stroke(`M${x - 17} ${y - 8}H${x + 17}M${x} ${y - 26}V${y + 22}`, { width: 2.5 })

const workshop = workshopLamps
  .map(([x, y, kind, colour]) =>
    kind === 0 ? shade(x, y, colour) : kind === 1 ? globe(x, y, 18) : lantern(x, y, colour),
  )
  .join('')

const spot = (x: number, lean: number) =>
  `<g transform="translate(${x} 14) rotate(${lean})">${
    shape('#3a3532', 'M-15 0H15L20 40H-20Z', { width: 4 }) +
    shape('#f6e3a6', 'M-20 40H20L17 47H-17Z', { width: 3 }) +
    stroke('M-15 12L-30 -6M15 12L30 -6', { width: 4 })
  }</g>`

const studio =
  stroke('M-420 8H1700M-420 -14H1700', { width: 6 }) +
  stroke('M-300 8L-278 -14M120 8L142 -14M300 8L322 -14M480 8L502 -14M700 8L722 -14M900 8L922 -14M1120 8L1142 -14', {
    width: 4,
  }) +
  spot(352, 16) +
  spot(926, -18) +
  spot(190, 20) +
  spot(1110, -22) +
  shape('#3a3532', 'M20 18h44v26H20Z', { width: 4 }) +
  shape('#8f9496', 'M30 44h24l10 14H20Z', { width: 3 })

const openOffice =
  shape('#c9ccca', 'M-420 -20H1700V22H-420Z', { width: 4 }) +
  stroke('M0 -20V22M220 -20V22M440 -20V22M660 -20V22M880 -20V22M1100 -20V22', { width: 3, opacity: 0.5 }) +
  each(
    [350, 928, 20, 1250],
    (x) =>
      stroke(`M${x} 22V36`, { width: 3 }) +
      shape('#c98a2b', `M${x - 30} 62C${x - 28} 32 ${x + 28} 32 ${x + 30} 62Z`, { width: 4 }),
  )

const chandelier =
  stroke('M640 -160V0', { width: 4 }) +
  each([348, 928, 190, 1080], (x) => globe(x, 34, 17)) +
  stroke('M330 58Q348 70 366 58M910 58Q928 70 946 58', { width: 3 })

const ceilingPanels = each([-100, 230, 560, 890, 1220], (x) =>
  shape('#fdfbf2', `M${x} -8H${x + 200}L${x + 186} 22H${x + 14}Z`, { width: 3.5 }),
)

const OVERHEAD: Readonly<Record<Place['furniture'], Overhead>> = {
  boardroom: { drawn: tube(330, 22, 190) + tube(760, 22, 190), lamps: at([424, 854], 30) },
  'site-office': { drawn: shade(352, 34, '#5f7880') + shade(926, 34, '#5f7880'), lamps: at([352, 926], 38) },
  kitchen: { drawn: kitchen, lamps: [] },
  cafe: { drawn: each([350, 930, 196, 1010], (x) => globe(x, 30, 16)), lamps: at([350, 930, 196, 1010], 30) },
  hall: { drawn: bunting, lamps: [] },
  tent: { drawn: tent, lamps: [[371, 66]] },
  bakery: { drawn: bakery, lamps: at([350, 926], 30) },
  library: { drawn: each([350, 928, 190, 1100], (x) => shade(x, 36, '#3d6b50')), lamps: at([350, 928, 190, 1100], 40) },
  workshop: { drawn: workshop, lamps: workshopLamps.map(([x, y]) => [x, y] as const) },
  restaurant: { drawn: chandelier, lamps: at([348, 928, 190, 1080], 34) },
  studio: {
    drawn: studio,
    lamps: [
      [344, 56],
      [940, 56],
    ],
  },
  'open-office': { drawn: openOffice, lamps: at([350, 928, 20, 1250], 60) },
  canteen: {
    drawn: tube(60, 18, 230) + tube(330, 18, 150) + tube(800, 18, 150) + tube(1000, 18, 230),
    lamps: at([405, 875], 26),
  },
  clinic: { drawn: ceilingPanels, lamps: [] },
}

export function overheadPicture(furniture: Place['furniture']): Picture {
  return { key: `overhead-${furniture}`, box: BOX, svg: OVERHEAD[furniture].drawn, detail: 1 }
}

/** The lamps' own light, without tint: it is they that light the night. */
export function glowPicture(furniture: Place['furniture']): Picture {
  const svg = OVERHEAD[furniture].lamps.map(
    ([x, y]) =>
      flat('#ffe9a8', `M${x - 62} ${y}a62 62 0 1 0 124 0a62 62 0 1 0 -124 0Z`, 0.16) +
      flat('#ffe9a8', `M${x - 34} ${y}a34 34 0 1 0 68 0a34 34 0 1 0 -68 0Z`, 0.24) +
      flat('#fff6d8', `M${x - 13} ${y}a13 13 0 1 0 26 0a13 13 0 1 0 -26 0Z`, 0.9),
  )
  return { key: `glow-${furniture}`, box: BOX, svg: svg.join(''), detail: 0.5 }
}
