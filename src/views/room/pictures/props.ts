/**
 * The evidence on the table, one drawing per state, each round its own foot point (0, 0) so that a frame can place it.
 * Drawn larger than life: what a cue is about must be seen at a glance.
 */
import type { PropName } from '../../../core/model/place.ts'
import { ellipse, flat, panel, PAPER, shape, stroke } from '../ink.ts'
import type { Picture } from '../picture.ts'
import { KEPSAKES } from './props-kept.ts'
import { SHADOW, sheet, SKIN, type StatePictures, textLines } from './props-paint.ts'
import { TRADE_THINGS } from './props-trade.ts'
import { WRITING } from './props-writing.ts'

const BOX = { x: -76, y: -104, width: 152, height: 128 }

function cup(steams: boolean, x = 0): string {
  return (
    ellipse('#e9dcc0', [x, -4], [34, 9], { width: 3.5 }) +
    stroke(`M${x + 22} -44c18 -4 20 24 -2 24`, { width: 9 }) +
    `<path d="M${x + 22} -44c18 -4 20 24 -2 24" fill="none" stroke="#fffdf6" stroke-width="2.5"/>` +
    shape('#fffdf6', `M${x - 24} -52C${x - 24} -24 ${x - 16} -8 ${x} -8S${x + 24} -24 ${x + 24} -52Z`, { width: 4 }) +
    flat(
      '#2e5d6b',
      `M${x - 23} -42C${x - 22} -36 ${x - 21} -32 ${x - 20} -30H${x + 20}C${x + 21} -32 ${x + 22} -36 ${x + 23} -42Z`,
    ) +
    ellipse('#6a4027', [x, -52], [24, 7], { width: 3.5 }) +
    (steams
      ? stroke(`M${x - 8} -66c-6 -8 6 -12 0 -22M${x + 8} -66c-6 -8 6 -12 0 -22`, { width: 2.5, opacity: 0.4 })
      : '')
  )
}

/** On its side on the saucer, with the last drop beside it. */
const emptyCup =
  ellipse('#e9dcc0', [0, -4], [38, 10], { width: 3.5 }) +
  `<g transform="translate(-2 -24) rotate(72)">${
    stroke('M22 -14c16 -4 18 20 -2 20', { width: 8 }) +
    shape('#fffdf6', 'M-22 -22C-22 4 -14 18 0 18S22 4 22 -22Z', { width: 4 }) +
    ellipse('#e9dcc0', [0, -22], [22, 7], { width: 3.5 })
  }</g>` +
  ellipse('#6a4027', [44, -6], [7, 3], { width: 2 })

function pot(): string {
  return (
    shape('#fbf7ec', 'M-30 -66L-22 -4C-10 2 10 2 22 -4L30 -66Z') +
    flat('#7fa8b8', 'M-28.500 -54L-24.500 -22C-10 -16 10 -16 24.500 -22L28.500 -54C10 -48 -10 -48 -28.500 -54Z') +
    flat('#b5443a', 'M-6 -46c-8 -2 -12 4 -10 12c2 7 8 10 14 6c8 2 12 -4 12 -10c0 -8 -8 -12 -16 -8Z') +
    stroke('M-2 -44c0 -5 4 -8 8 -8', { width: 3 }) +
    shape('#d6dde0', 'M-35 -74C-35 -84 35 -84 35 -74C35 -64 -35 -64 -35 -74Z', { width: 4 }) +
    stroke('M-28.500 -54L-24.500 -22M28.500 -54L24.500 -22', { width: 2, opacity: 0.4 })
  )
}

/** Held up, its eye towards us and a red dot running. */
const filmingPhone =
  shape(SKIN, 'M-30 0C-40 -24 -34 -44 -14 -48L22 -40C36 -30 34 -10 26 0Z', { width: 4 }) +
  panel('#2d2825', { x: -46, y: -96, width: 92, height: 54 }, { width: 4.5, radius: 8 }) +
  ellipse('#4e5a60', [-28, -78], [10, 10], { width: 3 }) +
  ellipse('#bfe2f5', [-28, -78], [4, 4], { width: 1.5 }) +
  ellipse('#e5463a', [28, -80], [7, 7], { width: 2.5 }) +
  shape(SKIN, 'M-24 -30C-34 -40 -30 -54 -18 -54L-10 -34ZM24 -26C36 -38 34 -52 24 -54L12 -34Z', { width: 3.5 })

function phone(state: 'face-down' | 'face-up' | 'lit'): string {
  const body =
    'M-20 -84C-20 -89 -17 -92 -12 -92H24C29 -92 32 -89 32 -84L26 -12C26 -7 22 -4 18 -4H-18C-23 -4 -26 -7 -26 -12Z'
  if (state === 'face-down')
    return (
      shape('#4a4440', 'M-46 -22L-20 -40H40C44 -40 46 -37 44 -34L24 -8C22 -5 19 -4 16 -4H-42C-48 -4 -50 -14 -46 -22Z') +
      ellipse('#2a2320', [-10, -31], [7, 4], { width: 3 }) +
      stroke('M-46 -12H18', { width: 2, opacity: 0.4 })
    )
  const screen = 'M-13 -82H25L20 -14H-19Z'
  if (state === 'face-up')
    return shape('#2d2825', body) + flat('#4e5a60', screen) + flat('#ffffff', 'M0 -82h10L-2 -14h-10Z', 0.18)
  return (
    '<ellipse cx="3" cy="-48" rx="62" ry="58" fill="#bfe2f5" opacity=".4"/>' +
    shape('#2d2825', body) +
    flat('#c4e6fa', screen) +
    panel('#fffdf6', { x: -11, y: -66, width: 30, height: 20 }, { width: 2.5, radius: 3 }) +
    stroke('M-5 -60h18M-5 -53h10', { width: 2.5 }) +
    stroke('M-44 -60l-10 -5M-46 -44h-12M48 -60l10 -5M50 -44h12', { width: 3.5 })
  )
}

function ledger(state: 'closed' | 'open' | 'pushed-across'): string {
  if (state === 'closed') {
    return (
      shape('#7a3f57', 'M-58 -24L-38 -44H56L44 -24Z') +
      shape(PAPER, 'M-58 -24H44L56 -44V-30L46 -6H-54Z', { width: 4 }) +
      shape('#7a3f57', 'M-58 -24H44V-4H-54C-62 -6 -62 -20 -58 -24Z') +
      flat('#d9b04a', 'M-34 -17H14V-11H-34Z') +
      stroke('M44 -24L56 -44', { width: 3 })
    )
  }
  const rows = 'M-48 -32H-12M-51 -24H-12M-54 -16H-12M14 -32H48M14 -24H51M14 -16H54'
  const book =
    shape('#7a3f57', 'M-70 -2L-54 -50H54L70 -2Z') +
    sheet('M0 -42C-14 -52 -36 -52 -50 -46L-63 -8C-44 -13 -16 -12 0 -4Z') +
    sheet('M0 -42C14 -52 36 -52 50 -46L63 -8C44 -13 16 -12 0 -4Z') +
    textLines(rows) +
    stroke('M30 -36L26 -10', { width: 2, opacity: 0.5 })
  if (state === 'open') return book
  return (
    `<g transform="translate(0 14) scale(1.05)">${book}</g>` +
    stroke('M-30 -66L0 -58L30 -66M-18 -78L0 -72L18 -78', { width: 4, opacity: 0.55 })
  )
}

const PAPERS = {
  spread:
    sheet('M-70 -10L-50 -44L-8 -38L-30 -2Z') +
    textLines('M-48 -32l28 4M-54 -24l28 4') +
    sheet('M-24 -2L-10 -46L34 -46L24 -2Z') +
    textLines('M-2 -36h26M-5 -27h26M-8 -18h26') +
    sheet('M28 -4L22 -40L62 -44L72 -10Z') +
    textLines('M32 -32l26 -2M34 -24l27 -2'),
  squared:
    sheet('M-40 0L-34 -10L40 -10L44 0Z') +
    sheet('M-41 -5L-33 -16L39 -16L45 -5Z') +
    sheet('M-42 -10L-30 -52H34L46 -10Z') +
    textLines('M-22 -42H26M-25 -33H29M-28 -24H10'),
  'turned-over':
    sheet('M-40 0L-34 -10L40 -10L44 0Z') +
    sheet('M-42 -6L-30 -50H34L46 -6Z', '#d8cdb4') +
    flat('#1d1712', 'M-30 -50H34L38 -38H-33Z', 0.08) +
    stroke('M46 -6C36 -10 34 -16 36 -24L41 -24Z', { width: 3 }),
} as const

const BAG_BODY =
  'M-46 -52C-48 -58 -44 -62 -38 -62H38C44 -62 48 -58 46 -52L50 -8C50 -2 46 0 42 0H-42C-46 0 -50 -2 -50 -8Z'

function bag(packed: boolean): string {
  const handle = stroke('M-18 -62C-18 -86 18 -86 18 -62', { width: 8 })
  if (packed)
    return (
      handle +
      shape('#84603f', BAG_BODY) +
      shape('#96704c', 'M-48 -54H48L44 -26C20 -16 -20 -16 -44 -26Z') +
      panel('#d9b04a', { x: -9, y: -30, width: 18, height: 16 }, { width: 3.5, radius: 3 })
    )
  return (
    sheet('M-30 -52L-24 -92L14 -96L16 -52Z') +
    textLines('M-14 -82l20 -2M-15 -74l20 -2') +
    shape('#2e5d6b', 'M12 -52L18 -84L38 -80L36 -52Z', { width: 3.5 }) +
    shape('#84603f', BAG_BODY) +
    shape('#4a3424', 'M-42 -58H42L36 -46H-36Z', { width: 3.5 }) +
    stroke('M-26 -50C-30 -36 -10 -30 0 -30M0 -24v14', { width: 4 })
  )
}

const WATCH =
  shape(SKIN, 'M-60 -4C-60 -34 -30 -48 0 -48S52 -42 64 -34L60 -8C40 -2 -20 4 -60 -4Z') +
  shape('#4a3424', 'M-22 -50C-10 -52 10 -52 20 -50L24 0C8 4 -14 4 -26 0Z', { width: 4 }) +
  ellipse(PAPER, [-1, -26], [24, 22]) +
  stroke('M-1 -26V-40M-1 -26L9 -20', { width: 3.5 })

const DRAW: Readonly<Partial<Record<PropName, StatePictures>>> = {
  cup: {
    full: SHADOW(40) + cup(true),
    empty: SHADOW(40) + emptyCup,
    untouched: SHADOW(40) + cup(false) + ellipse('#d9a45f', [-30, -8], [15, 6], { width: 3 }),
    shared: SHADOW(64) + cup(true, -34) + cup(true, 30),
  },
  sample: {
    'on-table': SHADOW(30) + pot(),
    'in-hand': `<g transform="translate(0 -18) rotate(-8)">${pot()}</g>`,
  },
  phone: {
    'face-down': SHADOW(46) + phone('face-down'),
    'face-up': SHADOW(34) + phone('face-up'),
    lit: phone('lit'),
    filming: filmingPhone,
  },
  ledger: {
    closed: SHADOW(58) + ledger('closed'),
    open: SHADOW(66) + ledger('open'),
    'pushed-across': SHADOW(66) + ledger('pushed-across'),
  },
  papers: PAPERS,
  bag: { open: SHADOW(52) + bag(false), packed: SHADOW(52) + bag(true) },
  watch: { 'looked-at': WATCH },
  ...WRITING,
  ...TRADE_THINGS,
  ...KEPSAKES,
}

/** Where papers lay until somebody took them: only their outlines, for a close-up. */
export function barePicture(): Picture {
  const outlines = 'M-52 -4L-40 -46L-10 -40L-18 4ZM-20 8L-14 -36L18 -36L20 8ZM24 6L16 -38L44 -46L56 -2Z'
  const svg = `<path d="${outlines}" fill="#1d1712" fill-opacity=".1" stroke="#1d1712" stroke-width="3.5" stroke-dasharray="7 6" stroke-linecap="round"/>`
  return { key: 'bare-table', box: { x: -62, y: -66, width: 124, height: 92 }, svg }
}

/** The prop in a state, worn or held by someone of this skin; `undefined` where that state shows nothing on the table. */
export function propPicture(name: PropName, state: string, skin: string): Picture | undefined {
  const svg = DRAW[name]?.[state]
  if (svg === undefined) return undefined
  return { key: `prop-${name}-${state}-${skin}`, box: BOX, svg: svg.replaceAll(SKIN, skin) }
}
