/** Evidence of the house: tea, napkin, bread, key, lamp, umbrella. */
import type { PropName } from '../../../core/model/place.ts'
import { ellipse, flat, shape, stroke } from '../ink.ts'
import { hand, pushed, SHADOW, SKIN, type StatePictures } from './props-paint.ts'

const TEA = '#b5622a'

/** A waisted glass on its saucer; `level` is what is left, 0..1. */
function glass(x: number, level: number, colour = TEA): string {
  const top = -14 - 30 * level
  return (
    ellipse('#fbf3d9', [x, -5], [28, 8], { width: 3.5 }) +
    shape(
      '#eef3f0',
      `M${x - 17} -58C${x - 10} -44 ${x - 10} -36 ${x - 17} -22C${x - 18} -12 ${x - 10} -8 ${x} -8S${x + 18} -12 ${x + 17} -22C${x + 10} -36 ${x + 10} -44 ${x + 17} -58Z`,
      { width: 4 },
    ) +
    (level > 0
      ? flat(
          colour,
          `M${x - 12} ${top}C${x - 9} -36 ${x - 12} -30 ${x - 15} -22C${x - 15} -14 ${x - 8} -11 ${x} -11S${x + 15} -14 ${x + 15} -22C${x + 12} -30 ${x + 9} -36 ${x + 12} ${top}Z`,
        )
      : '') +
    stroke(`M${x - 8} -50v8`, { width: 2.5, opacity: 0.4 })
  )
}
const steam = (x: number) =>
  stroke(`M${x - 6} -70c-6 -8 6 -12 0 -24M${x + 8} -70c-6 -8 6 -12 0 -24`, { width: 3, opacity: 0.45 })
const pot =
  shape('#c9ccca', 'M-34 -4C-52 -20 -48 -52 -24 -58H20C44 -52 48 -20 30 -4Z') +
  stroke('M34 -46C54 -52 56 -74 66 -76', { width: 9 }) +
  `<path d="M34 -46C54 -52 56 -74 66 -76" stroke="#c9ccca" stroke-width="3" fill="none"/>` +
  stroke('M-42 -44C-66 -46 -66 -14 -42 -16', { width: 6 }) +
  shape('#8f9496', 'M-24 -58C-20 -72 16 -72 20 -58Z', { width: 4 }) +
  ellipse('#3a3532', [-2, -74], [6, 6], { width: 3 })

const tea: StatePictures = {
  poured: SHADOW(66) + `<g transform="translate(-26 0) scale(.92)">${pot}</g>` + glass(44, 1) + steam(44),
  untouched: SHADOW(34) + glass(0, 1) + shape('#fffdf6', 'M18 -6l12 -8l10 6l-12 8Z', { width: 2.5 }),
  shared: SHADOW(66) + glass(-36, 1) + steam(-36) + glass(34, 1) + steam(34),
  cold:
    SHADOW(40) +
    glass(0, 0.85, '#6f4a30') +
    flat('#d9c69a', 'M-11 -41H11V-38H-11Z', 0.9) +
    ellipse('#8a5231', [30, -8], [6, 3], { width: 2 }),
}

const napkin: StatePictures = {
  folded:
    SHADOW(46) +
    shape('#fbf7ec', 'M-44 0L0 -62L44 0Z') +
    shape('#efe6d2', 'M0 -62L44 0H8Z', { width: 4 }) +
    stroke('M-18 -6L0 -44', { width: 2.5, opacity: 0.4 }),
  unfolded:
    SHADOW(64) +
    shape('#fbf7ec', 'M-64 -2L-46 -36L48 -40L66 -4L4 6Z') +
    stroke('M2 -38L4 4M-56 -18L58 -22', { width: 2.5, opacity: 0.4 }),
  'thrown-down':
    SHADOW(60) +
    shape(
      '#fbf7ec',
      'M-60 -4C-66 -24 -44 -28 -38 -40C-26 -60 -12 -34 0 -52C10 -68 22 -40 36 -46C56 -50 48 -26 62 -18C72 -8 56 2 44 0C24 6 -20 8 -36 2C-46 6 -56 4 -60 -4Z',
    ) +
    stroke('M-38 -40C-30 -24 -34 -14 -44 -6M0 -52C4 -34 -6 -22 -2 -6M36 -46C28 -30 34 -18 42 -8', {
      width: 3,
      opacity: 0.5,
    }) +
    stroke('M-56 -58l-10 -8M56 -60l10 -8M0 -74v-12', { width: 4 }),
}

const ROUND = 'M-62 -4C-70 -58 -34 -74 0 -74S70 -58 62 -4C40 4 -40 4 -62 -4Z'
const slice = (x: number) =>
  shape('#f2dfb4', `M${x - 18} -2C${x - 26} -34 ${x - 14} -42 ${x} -42S${x + 26} -34 ${x + 18} -2Z`, { width: 4 }) +
  flat('#c9884a', `M${x - 20} -30C${x - 14} -44 ${x + 14} -44 ${x + 20} -30C${x + 12} -38 ${x - 12} -38 ${x - 20} -30Z`)
const bread: StatePictures = {
  whole:
    SHADOW(64) +
    shape('#c9884a', ROUND) +
    stroke('M-30 -58L-14 -34M-4 -64L10 -38M22 -60L36 -36', { width: 4 }) +
    flat('#ffffff', 'M-46 -46C-36 -62 -20 -66 -8 -68C-22 -58 -34 -50 -40 -36Z', 0.25),
  cut:
    SHADOW(66) +
    shape('#c9884a', 'M-66 -4C-74 -58 -38 -74 -4 -74C2 -50 6 -20 2 0C-26 4 -52 2 -66 -4Z') +
    shape('#f2dfb4', 'M-4 -74C24 -66 30 -14 2 0C-10 -20 -10 -54 -4 -74Z', { width: 4 }) +
    slice(48) +
    stroke('M-44 -58L-34 -40M-26 -64L-18 -46', { width: 4 }),
  shared:
    SHADOW(70) + slice(-44) + slice(0) + slice(44) + flat('#a5622a', 'M-72 -2h6v3h-6ZM-22 2h6v3h-6ZM68 0h5v3h-5Z'),
}

const keyShape =
  ellipse('#d9b04a', [-36, -24], [20, 17]) +
  ellipse('#7a5a2a', [-38, -25], [8, 7], { width: 3 }) +
  shape('#d9b04a', 'M-18 -32L56 -22L54 -10L46 -11L45 -4L36 -5L37 -13L-20 -20Z', { width: 4 })
const key: StatePictures = {
  'on-table': SHADOW(58) + keyShape,
  'pushed-across': `<g transform="translate(0 -12)">${SHADOW(58) + keyShape}</g>` + pushed,
  'taken-back':
    SHADOW(56) +
    keyShape +
    shape(
      SKIN,
      'M-76 -56L-30 -50C-8 -54 22 -46 32 -36C38 -28 30 -22 20 -24L26 -16C28 -8 18 -4 10 -8C8 2 -8 4 -16 -2C-28 6 -50 2 -76 -2Z',
      { width: 4 },
    ) +
    stroke('M20 -24C10 -26 0 -28 -8 -30M10 -8C2 -10 -8 -12 -14 -14', { width: 2.5, opacity: 0.6 }),
}

const foot = shape('#b98a4a', 'M-26 0C-26 -10 -10 -12 -6 -18V-38H6V-18C10 -12 26 -10 26 0Z')
const lampShade = (colour: string) =>
  shape(colour, 'M-18 -96H18L44 -38H-44Z') +
  stroke('M-8 -96L-18 -38M8 -96L18 -38', { width: 2.5, opacity: 0.45 }) +
  flat('#ffffff', 'M-14 -90h10l-14 44h-14Z', 0.22)
const lamp: StatePictures = {
  unlit: SHADOW(34) + foot + lampShade('#8f7f6a'),
  lit:
    `<circle cx="0" cy="-62" r="66" fill="#ffe08a" opacity=".34"/><circle cx="0" cy="-58" r="46" fill="#fff0b8" opacity=".5"/>` +
    foot +
    lampShade('#f2b544') +
    stroke('M-58 -92l-10 -8M58 -92l10 -8M-62 -54h-12M62 -54h12', { width: 4 }),
  'in-hand': `<g transform="translate(0 -6) rotate(14)">${foot + lampShade('#f2b544')}</g>` + hand(6, -20),
}

const umbrella: StatePictures = {
  dry:
    SHADOW(62) +
    shape('#2e5d6b', 'M-66 -8L30 -58C40 -60 46 -48 38 -42L-60 0C-66 0 -70 -4 -66 -8Z') +
    stroke('M38 -52L62 -66C74 -72 78 -56 68 -54M-62 -4L34 -50', { width: 4.5 }) +
    shape('#b98a4a', 'M-14 -36L-4 -40L4 -22L-6 -18Z', { width: 3 }),
  wet:
    `<ellipse cx="4" cy="4" rx="72" ry="13" fill="#7fb0c0" opacity=".75"/>` +
    shape(
      '#2e5d6b',
      'M-56 -14C-64 -60 -22 -92 0 -92S64 -60 56 -14C42 -28 26 -28 18 -14C10 -28 -10 -28 -18 -14C-26 -28 -42 -28 -56 -14Z',
    ) +
    stroke('M0 -92V-104M0 -90C-16 -70 -20 -40 -18 -14M0 -90C16 -70 20 -40 18 -14', { width: 3.5 }) +
    ['-50 0', '-16 4', '20 2', '50 6']
      .map(
        (at) =>
          `<path transform="translate(${at})" d="M0 -8C6 0 6 6 0 6S-6 0 0 -8Z" fill="#d8ecf4" stroke="#1d1712" stroke-width="2.5"/>`,
      )
      .join(''),
}

export const KEPSAKES = { tea, napkin, bread, key, lamp, umbrella } satisfies Partial<Record<PropName, StatePictures>>
