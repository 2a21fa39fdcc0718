/** Evidence of the trades: laptops, microphones, radios, meters, sterile packs, sensors. */
import type { PropName } from '../../../core/model/place.ts'
import { ellipse, flat, panel, PAPER, shape, stroke } from '../ink.ts'
import { hand, SHADOW, sheet, SKIN, type StatePictures, textLines } from './props-paint.ts'

const GREY = '#8f9496'

const keyboard =
  shape('#b9bdbd', 'M-62 0L-50 -22H50L62 0Z') + stroke('M-44 -15H44M-48 -9H48', { width: 3, opacity: 0.5 })
const laptop: StatePictures = {
  open:
    SHADOW(66) +
    shape('#6f7678', 'M-50 -22L-56 -94H56L50 -22Z') +
    flat('#ffffff', 'M-44 -84h30l-8 56h-18Z', 0.14) +
    ellipse('#c9ccca', [0, -58], [9, 9], { width: 3 }) +
    keyboard,
  closed:
    SHADOW(66) +
    shape('#6f7678', 'M-64 -2L-50 -26H50L64 -2Z') +
    shape('#59646a', 'M-64 -2H64V6C64 10 60 12 56 12H-56C-60 12 -64 10 -64 6Z', { width: 4 }) +
    ellipse('#c9ccca', [0, -14], [10, 4], { width: 2.5 }),
  'turned-round':
    SHADOW(66) +
    shape('#3a3532', 'M-50 -22L-56 -94H56L50 -22Z') +
    flat('#d8ecf4', 'M-45 -28L-50 -88H50L45 -28Z') +
    panel('#2e5d6b', { x: -38, y: -80, width: 30, height: 20 }, { width: 2.5 }) +
    textLines('M0 -78H38M0 -68H34M-36 -50H36M-36 -40H20') +
    keyboard,
}

const stand = ellipse(GREY, [0, -4], [30, 9]) + stroke('M0 -8C0 -40 -8 -56 -22 -70', { width: 6 })
const head = (colour: string) =>
  `<g transform="translate(-28 -78) rotate(-38)">${panel(colour, { x: -13, y: -22, width: 26, height: 38 }, { radius: 12 }) + stroke('M-13 -4H13M-8 -14H8M-10 6H10', { width: 2, opacity: 0.5 })}</g>`
const microphone: StatePictures = {
  off: SHADOW(38) + stand + head('#5b5753') + ellipse('#4a4440', [14, -6], [5, 3.5], { width: 2.5 }),
  live:
    SHADOW(38) +
    stand +
    head('#5b5753') +
    ellipse('#ff5a48', [14, -7], [8, 6], { width: 3 }) +
    `<circle cx="14" cy="-7" r="20" fill="#ff5a48" opacity=".28"/>` +
    stroke('M-60 -92c-10 10 -10 22 -4 32M-70 -100c-16 16 -16 36 -6 50', { width: 3.5 }),
  'pushed-away':
    `<g transform="translate(-4 0)">${SHADOW(38) + ellipse(GREY, [0, -4], [30, 9]) + stroke('M0 -8C4 -36 24 -50 40 -54', { width: 6 })}<g transform="translate(46 -54) rotate(80)">${panel('#5b5753', { x: -13, y: -22, width: 26, height: 38 }, { radius: 12 })}</g></g>` +
    shape(
      SKIN,
      'M-76 -30L-54 -34C-40 -36 -30 -30 -34 -22L-24 -20C-20 -12 -28 -8 -36 -10L-30 -2C-34 4 -44 4 -54 2L-76 0Z',
      { width: 4 },
    ),
}

const set =
  panel('#3a3532', { x: -24, y: -78, width: 48, height: 78 }, { radius: 6 }) +
  stroke('M14 -78V-102', { width: 7 }) +
  stroke('M-14 -34H14M-14 -26H14M-14 -18H14', { width: 3, opacity: 0.9 }) +
  `<path d="M-14 -34H14M-14 -26H14M-14 -18H14" stroke="#8f9496" stroke-width="3"/>`
const radio: StatePictures = {
  quiet: SHADOW(34) + set + panel('#4e5a60', { x: -16, y: -70, width: 32, height: 20 }, { width: 3, radius: 2 }),
  calling:
    SHADOW(34) +
    set +
    panel('#bfe8b4', { x: -16, y: -70, width: 32, height: 20 }, { width: 3, radius: 2 }) +
    ellipse('#ff5a48', [-12, -86], [6, 6], { width: 2.5 }) +
    stroke('M30 -96c8 8 8 18 2 26M44 -104c14 14 14 32 4 44M-34 -92c-8 8 -8 18 -2 26M-48 -100c-14 14 -14 32 -4 44', {
      width: 3.5,
    }),
}

const dial = (needle: string) =>
  ellipse(PAPER, [0, -50], [34, 34]) + stroke('M-24 -50A24 24 0 0 1 24 -50', { width: 3, opacity: 0.5 }) + needle
const pipe =
  shape('#5f8a94', 'M-62 -2V-24H62V-2Z') +
  stroke('M-40 -24V-2M40 -24V-2', { width: 4 }) +
  shape('#5f8a94', 'M-12 -24V-14H12V-24Z', { width: 3 })
const needle = `<path d="M0 -50L16 -68" stroke="#b5443a" stroke-width="6" stroke-linecap="round"/><circle cx="0" cy="-50" r="5" fill="#1d1712"/>`
const gauge: StatePictures = {
  shut:
    SHADOW(60) +
    pipe +
    shape('#5f8a94', 'M-36 -50a36 36 0 0 1 72 0c0 20 -16 34 -36 34s-36 -14 -36 -34Z') +
    stroke('M-20 -62h40M-20 -50h40M-20 -38h40', { width: 3, opacity: 0.4 }) +
    panel('#d9b04a', { x: -9, y: -34, width: 18, height: 16 }, { width: 3.5 }) +
    stroke('M-5 -34v-8a5 5 0 0 1 10 0v8', { width: 3.5 }),
  open: SHADOW(60) + pipe + dial(needle) + shape('#5f8a94', 'M34 -62C52 -96 66 -88 66 -70L40 -46Z', { width: 4 }),
  'read-together':
    SHADOW(60) +
    pipe +
    dial(needle) +
    shape(SKIN, 'M-76 -66L-48 -58L-26 -54L-28 -44L-50 -46L-76 -42Z', { width: 3.5 }) +
    shape('#b0764a', 'M76 -66L48 -58L26 -54L28 -44L50 -46L76 -42Z', { width: 3.5 }),
}

const cross = (x: number, y: number) => flat('#2f7d5f', `M${x - 4} ${y - 14}h8v10h10v8h-10v10h-8v-10h-10v-8h10Z`)
const kit: StatePictures = {
  sealed:
    SHADOW(58) +
    shape('#d8ecf0', 'M-56 0L-48 -52H48L56 0Z') +
    flat('#ffffff', 'M-44 -46h36l-10 40h-34Z', 0.5) +
    cross(22, -28) +
    stroke('M-48 -52L-52 -64H52L48 -52M-44 -58H44', { width: 3.5 }) +
    textLines('M-36 -14H0'),
  opened:
    SHADOW(62) +
    shape('#d8ecf0', 'M-60 0L-52 -40H40L52 0Z') +
    shape('#eef6f7', 'M-52 -40L-70 -70L-6 -62L40 -40Z', { width: 4 }) +
    stroke('M-30 -30L-6 -70M-14 -28L14 -76M6 -28L34 -72', { width: 8 }) +
    `<path d="M-30 -30L-6 -70M-14 -28L14 -76M6 -28L34 -72" stroke="#c9d2d4" stroke-width="3.500" stroke-linecap="round"/>` +
    shape('#d8ecf0', 'M-58 -14H46L52 0H-60Z', { width: 4 }) +
    cross(28, -8).replace('2f7d5f', '2f7d5f'),
}

const sensorBody =
  shape('#59646a', 'M-34 -6V-44C-34 -52 -28 -56 -22 -56H22C28 -56 34 -52 34 -44V-6Z') +
  ellipse('#c9ccca', [0, -31], [16, 16], { width: 4 }) +
  ellipse('#2e5d6b', [0, -31], [8, 8], { width: 3 }) +
  shape('#d9b04a', 'M-10 -56V-70H10V-56Z', { width: 3.5 }) +
  stroke('M0 -70C0 -96 40 -96 44 -70S66 -40 72 -52', { width: 5 }) +
  ellipse('#7fe07a', [24, -48], [4, 4], { width: 2 })
const sensor: StatePictures = {
  'on-table': SHADOW(40) + sensorBody,
  'in-hand': `<g transform="translate(-14 -26) rotate(-12)">${sensorBody}</g>` + hand(-14, -24),
  'put-away':
    SHADOW(50) +
    shape('#3a3532', 'M-50 0V-44H50V0Z') +
    shape('#4a4440', 'M-50 -44L-44 -58H44L50 -44Z', { width: 4 }) +
    stroke('M-16 -58V-70H16V-58', { width: 5 }) +
    panel('#c9ccca', { x: -34, y: -36, width: 14, height: 12 }, { width: 3 }) +
    panel('#c9ccca', { x: 20, y: -36, width: 14, height: 12 }, { width: 3 }),
}

const frame = (picture: string) =>
  shape('#8a5231', 'M-44 -4L-38 -92H42L48 -4Z') + picture + stroke('M48 -4L64 6L56 -40', { width: 5 })
const photo: StatePictures = {
  'face-down':
    SHADOW(58) +
    shape('#6d4a36', 'M-60 -2L-44 -38H46L62 -2Z') +
    flat('#1d1712', 'M-48 -8L-38 -32H40L50 -8Z', 0.18) +
    stroke('M-8 -30L8 -12L20 -34', { width: 4 }),
  shown:
    SHADOW(52) +
    frame(
      sheet('M-32 -14L-28 -82H32L36 -14Z', '#f2e2b8') +
        shape('#b5654a', 'M-20 -42H26V-18H-20Z', { width: 2.5 }) +
        shape('#2e5d6b', 'M-24 -56H30V-42H-24Z', { width: 2.5 }) +
        `<path d="M-16 -49H22" stroke="#fffdf6" stroke-width="4"/>` +
        panel('#86a9b6', { x: -12, y: -36, width: 12, height: 12 }, { width: 2 }) +
        ellipse('#f6c9a0', [14, -34], [5, 6], { width: 2 }),
    ),
}

export const TRADE_THINGS = { laptop, microphone, radio, gauge, kit, sensor, photo } satisfies Partial<
  Record<PropName, StatePictures>
>
