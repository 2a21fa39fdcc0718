/** Evidence in writing: forms, letters, calendars, maps, scripts, the pen and the stamp. */
import type { PropName } from '../../../core/model/place.ts'
import { ellipse, flat, panel, PAPER, shape, stroke } from '../ink.ts'
import { hand, pushed, SHADOW, sheet, SKIN, type StatePictures, textLines } from './props-paint.ts'

const RED = '#b5443a'
const red = (d: string, width = 6) =>
  `<path d="${d}" fill="none" stroke="${RED}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

const page =
  sheet('M-46 0L-32 -88H36L50 0Z') +
  panel('#2e5d6b', { x: -28, y: -82, width: 60, height: 12 }, { width: 2.5, radius: 1 }) +
  textLines('M-30 -60H10M-33 -48H16M-35 -36H12')
const boxes = [-62, -50, -38]
  .map((y, at) => panel(PAPER, { x: 20 + at * 2, y, width: 10, height: 9 }, { width: 2 }))
  .join('')
const dotted = stroke('M-32 -14H36', { width: 2.5, opacity: 0.6 })

const form: StatePictures = {
  blank: SHADOW(54) + page + boxes + dotted,
  marked: SHADOW(54) + page + boxes + dotted + red('M-34 -48H18M22 -52l5 6l10 -14M44 -66l14 -8M46 -56l16 2'),
  signed:
    SHADOW(54) +
    page +
    boxes +
    dotted +
    `<path d="M-30 -16c8 -18 14 -18 10 -4c6 -14 14 -10 10 2c8 -12 12 -8 14 0c10 -10 16 -4 26 -6" fill="none" stroke="#24467a" stroke-width="4.5" stroke-linecap="round"/>` +
    ellipse('#2f7d5f', [40, -18], [13, 13], { width: 3 }) +
    `<path d="M34 -18l5 5l8 -10" fill="none" stroke="#fffdf6" stroke-width="4" stroke-linecap="round"/>`,
  torn:
    SHADOW(64) +
    `<g transform="translate(-16 0) rotate(-9)">${sheet('M-46 0L-32 -88H2L8 -74L-2 -62L8 -48L-4 -34L6 -20L-6 0Z') + textLines('M-26 -70H-6M-28 -56H-8M-32 -40H-10M-34 -24H-8')}</g>` +
    `<g transform="translate(20 2) rotate(10)">${sheet('M50 0L36 -88H4L10 -74L0 -62L10 -48L-2 -34L8 -20L-4 0Z') + textLines('M14 -70H34M16 -56H36M10 -40H38M14 -24H42')}</g>`,
}

function desk(marks: string): string {
  const days = [-44, -30, -16]
    .map((y, row) =>
      [-26, -10, 6, 22]
        .map((x) => panel('#efe6d2', { x: x - row * 1.5, y, width: 11, height: 9 }, { width: 1.5, radius: 1 }))
        .join(''),
    )
    .join('')
  return (
    SHADOW(54) +
    shape('#8a5231', 'M-50 0L-40 -10H42L52 0Z', { width: 4 }) +
    sheet('M-44 -6L-36 -80H38L46 -6Z') +
    shape(RED, 'M-36 -80H38L40 -62H-38Z', { width: 3.5 }) +
    stroke('M-20 -86v12M0 -86v12M20 -86v12', { width: 4 }) +
    days +
    marks
  )
}

const calendar: StatePictures = {
  plain: desk(''),
  circled: desk(red('M4 -30C4 -42 34 -42 34 -28C34 -14 2 -14 4 -32C6 -40 20 -44 30 -38', 5)),
  'crossed-off': desk(
    red(
      [
        [-26, -44],
        [-10, -44],
        [6, -44],
        [22, -44],
        [-28, -30],
        [-12, -30],
      ]
        .map(([x = 0, y = 0]) => `M${x} ${y}l11 9M${x + 11} ${y}l-11 9`)
        .join(''),
      4,
    ),
  ),
}

const envelope =
  SHADOW(56) +
  shape('#f2e7cd', 'M-56 -2L-44 -62H46L58 -2Z') +
  stroke('M-44 -62L2 -28L46 -62M-56 -2L-14 -38M58 -2L18 -38', { width: 3 })
const openLetter =
  SHADOW(60) +
  shape('#f2e7cd', 'M-62 -2L-52 -36H34L44 -2Z') +
  stroke('M-52 -36L-34 -62H16L34 -36', { width: 4 }) +
  sheet('M-30 -14L-20 -94H44L52 -22Z') +
  textLines('M-12 -82H20M-12 -68H36M-14 -56H38M-16 -44H40M-17 -32H20')

const letter: StatePictures = {
  sealed:
    envelope +
    ellipse(RED, [1, -28], [12, 11], { width: 3 }) +
    stroke('M-4 -28l4 4l6 -8', { width: 2.5, opacity: 0.6 }),
  opened: openLetter,
  'pushed-across': `<g transform="translate(0 -8)">${openLetter}</g>` + pushed,
}

const barrel = (colour: string) =>
  shape(colour, 'M-58 -20L36 -48L44 -32L-50 -4Z', { width: 4 }) +
  flat('#ffffff', 'M-50 -17L30 -41L32 -37L-48 -13Z', 0.3) +
  stroke('M-28 -29L-22 -13M16 -42L22 -26', { width: 3 })
const pen: StatePictures = {
  capped: SHADOW(60) + barrel('#24467a') + shape('#d9b04a', 'M36 -48C52 -52 62 -44 58 -38L44 -32Z', { width: 3.5 }),
  uncapped:
    SHADOW(60) +
    barrel('#24467a') +
    shape('#d9b04a', 'M36 -48L68 -50L44 -32Z', { width: 3.5 }) +
    shape('#24467a', 'M-20 -64L6 -74L12 -58L-14 -48Z', { width: 4 }) +
    stroke('M68 -46c10 6 2 14 12 16', { width: 3.5 }),
  'pushed-across':
    `<g transform="translate(0 -12)">${barrel('#24467a') + shape('#d9b04a', 'M36 -48L68 -50L44 -32Z', { width: 3.5 })}</g>` +
    pushed,
}

const handle = (x: number, y: number) =>
  shape(
    '#8a5231',
    `M${x - 10} ${y}C${x - 14} ${y - 20} ${x - 8} ${y - 26} ${x - 12} ${y - 38}C${x - 14} ${y - 52} ${x + 14} ${y - 52} ${x + 12} ${y - 38}C${x + 8} ${y - 26} ${x + 14} ${y - 20} ${x + 10} ${y}Z`,
    { width: 4 },
  ) + panel('#3a3532', { x: x - 26, y, width: 52, height: 14 }, { width: 4, radius: 3 })
const mark = (x: number, y: number) =>
  ellipse('none', [x, y], [26, 13]).replace('#1d1712', RED).replace('stroke-width="4.5"', 'stroke-width="5"') +
  `<path d="M${x} ${y - 8}l3 5h7l-5 4l2 6l-7 -3l-7 3l2 -6l-5 -4h7Z" fill="${RED}"/>`
const underStamp = sheet('M-64 -2L-54 -40H54L66 -2Z') + textLines('M-42 -32H-8M-45 -22H-14M-48 -12H-6')

const stamp: StatePictures = {
  'in-box':
    SHADOW(46) +
    shape('#6d4a36', 'M-44 0V-38H44V0Z') +
    shape('#8a5231', 'M-44 -38L-34 -56H54L44 -38Z', { width: 4 }) +
    shape('#d9b04a', 'M-10 -26h20v14h-20Z', { width: 3 }) +
    stroke('M44 0L54 -18V-56', { width: 4 }),
  raised:
    SHADOW(60) +
    underStamp +
    handle(18, -66) +
    hand(14, -92) +
    stroke('M4 -44v8M18 -44v8M32 -44v8', { width: 3, opacity: 0.6 }),
  set: SHADOW(60) + underStamp + mark(24, -22) + handle(-44, -46),
}

const land = (marks: string) =>
  SHADOW(70) +
  sheet('M-72 -4L-58 -62L-20 -54L18 -64L58 -56L72 0L26 -8L-22 2Z', '#f2e7cd') +
  `<path d="M-62 -36C-40 -30 -34 -48 -14 -38S18 -14 36 -24S60 -30 66 -26" fill="none" stroke="#6fa3b5" stroke-width="7"/>` +
  stroke('M-20 -54L-22 2M18 -64L26 -8', { width: 2, opacity: 0.45 }) +
  flat('#94b97c', 'M-54 -56l20 4l-4 12l-18 -2ZM30 -52l22 3l2 12l-22 -2Z', 0.8) +
  stroke('M-50 -14l10 -6M8 -40l8 6', { width: 3, opacity: 0.6 }) +
  marks
const map: StatePictures = {
  rolled:
    SHADOW(64) +
    shape('#f2e7cd', 'M-62 -8L46 -44C58 -48 66 -28 54 -24L-54 12C-68 14 -72 -4 -62 -8Z') +
    ellipse('#e0d0aa', [-60, 2], [8, 11], { width: 3.5 }) +
    shape(RED, 'M-14 -26L0 -31L8 -10L-6 -5Z', { width: 3 }),
  spread: land(''),
  marked: land(red('M-30 -28C-30 -42 -2 -42 -2 -28S-30 -16 -30 -30M20 -16l16 -16M36 -16l-16 -16', 5.5)),
}

const cover = (inner: string) => SHADOW(54) + shape('#7a3f57', 'M-46 0L-34 -88H38L50 0Z') + inner
const script: StatePictures = {
  closed: cover(
    panel(PAPER, { x: -22, y: -70, width: 48, height: 22 }, { width: 3, radius: 1 }) +
      textLines('M-14 -59H18') +
      stroke('M-36 -14L-30 -76', { width: 4, opacity: 0.5 }),
  ),
  open:
    SHADOW(70) +
    sheet(
      'M0 -2L-4 -58C-24 -64 -44 -62 -58 -56L-72 -2C-50 -8 -24 -10 0 -2ZM0 -2L4 -58C24 -64 44 -62 58 -56L72 -2C50 -8 24 -10 0 -2Z',
    ) +
    textLines('M-46 -46H-18M-50 -36H-22M-54 -26H-14M18 -46H44M22 -36H52M16 -26H46M20 -16H50') +
    red('M-56 -26L-12 -24', 4),
  'turned-over': cover(
    flat('#1d1712', 'M-40 -8L-30 -80H34L44 -8Z', 0.16) +
      shape(SKIN, 'M60 -30C40 -44 10 -46 -4 -36C-12 -28 -4 -20 8 -20L-2 -12C-6 -4 6 0 16 -4C34 0 52 -2 66 -4Z', {
        width: 4,
      }),
  ),
}

export const WRITING = { form, calendar, letter, pen, stamp, map, script } satisfies Partial<
  Record<PropName, StatePictures>
>
