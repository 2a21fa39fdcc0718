/**
 * What stands outside the window, by place: a land picture that the light tints, and lamps that come on at night.
 */
import type { Place } from '../../../core/model/place.ts'
import { flat, stroke } from '../ink.ts'
import type { Picture } from '../picture.ts'
import { FURTHER_LAMPS, FURTHER_LAND, type FurtherView } from './outside-further.ts'
import { GLASS } from './window.ts'

type View = Exclude<Place['view'], 'none'>

const bottom = GLASS.y + GLASS.height

/** A row of blocks standing on the sill line: `[x, top, width]`. */
function blocks(colour: string, list: readonly (readonly [number, number, number])[]): string {
  return flat(colour, list.map(([x, top, width]) => `M${x} ${bottom}V${top}h${width}V${bottom}Z`).join(''))
}

const CITY_FAR = [
  [392, 218, 60],
  [456, 190, 44],
  [506, 224, 70],
  [580, 204, 40],
  [640, 214, 66],
  [712, 178, 46],
  [764, 210, 60],
  [830, 196, 58],
] as const
const CITY_NEAR = [
  [392, 262, 48],
  [446, 240, 62],
  [520, 270, 50],
  [600, 246, 56],
  [668, 268, 44],
  [722, 232, 64],
  [800, 256, 40],
  [846, 240, 42],
] as const

const LAND: Readonly<Record<Exclude<View, FurtherView>, string>> = {
  city:
    blocks('#b4cbd2', CITY_FAR) +
    blocks('#8fb0bd', CITY_NEAR) +
    stroke('M478 190V160M735 178V150', { width: 3, opacity: 0.5 }),
  harbour:
    blocks('#b4cbd2', [
      [392, 236, 80],
      [480, 220, 60],
      [770, 226, 70],
      [844, 240, 44],
    ]) +
    flat('#7fb0c0', `M392 262H888V${bottom}H392Z`) +
    flat('#ffffff', 'M410 276h60v3h-60ZM520 290h90v3h-90ZM700 280h70v3h-70Z', 0.5) +
    stroke('M462 262V156M462 162L560 176M462 162L430 196M548 174V206', { width: 4 }) +
    flat('#5a6f7a', 'M690 258h150l-16 30H712Z') +
    flat('#c8763f', 'M720 236h34v22h-34Z') +
    flat('#d9b04a', 'M756 236h30v22h-30Z') +
    flat('#f4efe4', 'M800 222h22v36h-22Z') +
    stroke('M690 258h150l-16 30H712Z', { width: 3 }),
  fields:
    flat('#b7cfa6', `M392 230C470 196 560 206 640 226S800 196 888 216V${bottom}H392Z`) +
    flat('#94b97c', `M392 262C480 236 600 240 700 262S840 250 888 244V${bottom}H392Z`) +
    stroke('M430 318L480 262M520 320L556 256M620 320L640 254M724 320L716 264M812 320L784 264', {
      width: 2,
      opacity: 0.25,
    }) +
    flat('#7d8f97', 'M722 222h92v46h-92ZM722 222l23-18v18l23-18v18l23-18v18l23-18v18Z') +
    flat('#5d6d74', 'M796 176h12v46h-12Z') +
    flat('#e9e2cd', 'M734 234h14v12h-14ZM756 234h14v12h-14ZM778 234h14v12h-14Z') +
    stroke('M722 268v-46l23-18v18l23-18v18l23-18v18l23-18v64', { width: 3 }) +
    trees([
      [448, 246],
      [478, 250],
      [848, 246],
      [872, 250],
    ]),
  yard:
    blocks('#c9b7a2', [
      [392, 176, 150],
      [740, 150, 148],
    ]) +
    blocks('#a99681', [[392, 270, 496]]) +
    flat('#8fb0bd', windows(404, 190, 4, 3) + windows(756, 166, 4, 4)) +
    stroke('M542 322V176H392M740 322V150H888', { width: 3, opacity: 0.6 }) +
    trees([
      [600, 262],
      [668, 268],
    ]),
  mountains:
    flat('#b9c7d2', `M392 250L470 164L530 214L610 130L700 220L770 160L888 246V${bottom}H392Z`) +
    flat(
      '#f7f6f0',
      'M610 130l-34 46 22-8 14 12 16-14 20 12ZM470 164l-24 30 16-6 12 10 14-12ZM770 160l-28 28 18-4 12 10 14-10Z',
    ) +
    flat('#7f9a86', `M392 278C480 244 560 262 640 278S800 262 888 270V${bottom}H392Z`) +
    trees([
      [430, 276],
      [456, 282],
      [836, 272],
      [862, 280],
    ]),
}

function trees(list: readonly (readonly [number, number])[]): string {
  return list
    .map(
      ([x, y]) =>
        flat('#6d9463', `M${x - 14} ${y}c-8-10 2-24 14-30c12 6 22 20 14 30Z`) +
        stroke(`M${x} ${y - 12}v26`, { width: 3, opacity: 0.6 }),
    )
    .join('')
}

function windows(x: number, y: number, columns: number, rows: number): string {
  let path = ''
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) path += `M${x + column * 34} ${y + row * 30}h18v18h-18Z`
  return path
}

const LAMPS: Readonly<Record<Exclude<View, FurtherView>, readonly (readonly [number, number])[]>> = {
  city: [
    [404, 276],
    [404, 294],
    [456, 252],
    [474, 252],
    [474, 272],
    [532, 284],
    [612, 258],
    [630, 276],
    [612, 294],
    [736, 246],
    [754, 246],
    [736, 266],
    [770, 286],
    [858, 254],
    [858, 274],
    [466, 204],
    [724, 194],
    [846, 212],
  ],
  harbour: [
    [400, 246],
    [430, 246],
    [492, 232],
    [784, 240],
    [804, 228],
    [808, 240],
    [856, 250],
    [456, 160],
  ],
  fields: [
    [735, 234],
    [757, 234],
    [779, 234],
  ],
  yard: [
    [404, 190],
    [438, 190],
    [438, 220],
    [506, 250],
    [756, 166],
    [790, 196],
    [824, 166],
    [824, 226],
    [858, 196],
  ],
  mountains: [
    [560, 270],
    [700, 276],
    [724, 272],
  ],
}

export function landPicture(view: View): Picture {
  return { key: `land-${view}`, box: GLASS, svg: { ...LAND, ...FURTHER_LAND }[view] }
}

/** Lit windows for the night, without tint. */
export function lampsPicture(view: View): Picture {
  const lit = { ...LAMPS, ...FURTHER_LAMPS }[view].map(
    ([x, y]) =>
      `<rect x="${x - 4}" y="${y - 4}" width="22" height="22" rx="8" fill="#ffd98a" opacity=".22"/><rect x="${x}" y="${y}" width="13" height="12" fill="#ffdf94"/>`,
  )
  return { key: `lamps-${view}`, box: GLASS, svg: lit.join('') }
}
