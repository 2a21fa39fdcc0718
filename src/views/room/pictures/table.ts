/** The table by furniture, from its back edge down, wide enough for every frame. */
import type { Place } from '../../../core/model/place.ts'
import { flat, gradient, shape, stroke } from '../ink.ts'
import { type Picture, TABLE_EDGE_Y } from '../picture.ts'

const Y = TABLE_EDGE_Y

interface Top {
  readonly near: string
  readonly far: string
  /** What lies on it or is worked into it. */
  readonly laid: string
}

const fine = (d: string, opacity: number, width = 2) => stroke(d, { width, opacity })
const grain = fine(
  [
    [300, 180],
    [520, 470],
    [760, 810],
    [1010, 1150],
  ]
    .map(([a = 0, b = 0]) => `M${a} ${Y + 22}L${b} 1000`)
    .join(''),
  0.12,
)
const inlay = fine(`M168 ${Y + 18}H1112L1560 1000M168 ${Y + 18}L-280 1000`, 0.3)
const wooden = (near: string, far: string): Top => ({ near, far, laid: inlay + grain })

function rows(colour: string, tops: readonly number[]): string {
  return tops.map((y) => flat(colour, `M-400 ${y}H1700V${y + (y - Y) * 0.28 + 7}H-400Z`, 0.5)).join('')
}

/** An oilcloth with checks that grow towards us. */
const checked: string =
  rows('#c4605a', [Y + 22, Y + 52, Y + 96, Y + 160, Y + 250]) +
  [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
    .map((n) => flat('#c4605a', `M${640 + n * 92} ${Y + 4}h34L${640 + n * 150 + 70} 1000h-70Z`, 0.34))
    .join('')

/** A cloth that hangs over the edge, with its folds. */
const cloth =
  fine('M60 560C120 700 100 860 60 1000M1220 560C1160 700 1180 860 1220 1000', 0.22, 3) +
  fine(`M420 ${Y + 14}L330 1000M640 ${Y + 14}V1000M860 ${Y + 14}L950 1000M150 ${Y + 80}H1130`, 0.12)

const planks = fine(
  [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => `M${640 + n * 104} ${Y + 8}L${640 + n * 230} 1000`).join(''),
  0.28,
)
const scratches = fine(`M230 ${Y + 40}l60 8M880 ${Y + 30}l44 -6M760 ${Y + 90}l70 12M330 ${Y + 100}l40 -10`, 0.3)
const flour = flat('#ffffff', `M180 ${Y + 30}c60 -14 140 4 180 10s60 30 -20 34S140 ${Y + 60} 180 ${Y + 30}Z`, 0.45)

const TOPS: Readonly<Record<Place['furniture'], Top>> = {
  boardroom: wooden('#6f3f2a', '#a4663f'),
  'site-office': wooden('#a9835a', '#d0ab7c'),
  kitchen: { near: '#e9d9bf', far: '#faf2e2', laid: checked },
  cafe: wooden('#6f4a38', '#98684c'),
  hall: { near: '#2f5a4a', far: '#4c7d69', laid: inlay },
  tent: { near: '#7d7358', far: '#a39877', laid: planks },
  bakery: { near: '#b28a5e', far: '#ddbf95', laid: planks + flour },
  library: wooden('#6b452d', '#9d6c45'),
  workshop: { near: '#8f7048', far: '#bb9a6c', laid: planks + scratches },
  restaurant: { near: '#e2d8c4', far: '#fdfaf1', laid: cloth },
  studio: { near: '#4a4c50', far: '#73767b', laid: inlay },
  'open-office': { near: '#cdb288', far: '#efe0c2', laid: grain },
  canteen: { near: '#7fa0a2', far: '#b4cfcc', laid: inlay },
  clinic: { near: '#b4c2bf', far: '#e4ece8', laid: inlay },
}

export function tablePicture({ furniture }: Place): Picture {
  const { near, far, laid } = TOPS[furniture]
  const outline = `M150 ${Y}H1130C1142 ${Y} 1150 ${Y + 4} 1156 ${Y + 12}L1640 1010H-360L124 ${Y + 12}C130 ${Y + 4} 138 ${Y} 150 ${Y}Z`
  const svg =
    `<defs>${gradient('top', [
      [0, far],
      [1, near],
    ])}<clipPath id="edge"><path d="${outline}"/></clipPath></defs>` +
    flat('url(#top)', outline) +
    `<g clip-path="url(#edge)">${laid}</g>` +
    shape('none', outline, { width: 5 }) +
    flat('#ffffff', `M152 ${Y + 5}H1128L1136 ${Y + 12}H144Z`, 0.3)
  return { key: `table-${furniture}`, box: { x: -420, y: Y - 10, width: 2120, height: 640 }, svg, detail: 1 }
}
