/**
 * The costume layer: one drawing per costume word, in the same ink as the heads, between body and head.
 */
import type { Casting } from '../../../core/model/casting.ts'
import {
  buttons,
  garment,
  lapels,
  LINEN,
  pocket,
  shirtCollar,
  shirtFront,
  standCollar,
  tie,
  turnedCollar,
} from './costume-cuts.ts'
import { fill, inked, line } from './paint.ts'

const FRONT_EDGE = 'M388 1000V1280'
const TIE_RED = '#8c2f35'
const DARK = '#3a3532'

const DRAW: Readonly<Record<Casting['costume'], (tone: string) => string>> = {
  blazer: (tone) =>
    garment(tone) +
    shirtFront(LINEN, 985) +
    shirtCollar(LINEN) +
    lapels(tone, 1000) +
    line(FRONT_EDGE) +
    buttons(420, [1070]),
  suit: (tone) =>
    garment(tone) +
    shirtFront(LINEN, 985) +
    tie(TIE_RED, 980) +
    shirtCollar(LINEN) +
    lapels(tone, 1000) +
    line(FRONT_EDGE) +
    line('M500 880L580 868', 14) +
    inked(LINEN, 'M506 876L520 846L544 866L562 840L574 868Z', 10) +
    buttons(420, [1070]),
  'shirt-and-tie': (tone) =>
    garment(LINEN) +
    line('M388 760V1280', 12) +
    pocket(470, 900, 120) +
    tie(tone === '#f4efe4' ? TIE_RED : tone, 1130) +
    shirtCollar(LINEN),
  cardigan,
  'work-jacket': workJacket,
  uniform,
  coat: (tone) =>
    garment(tone) +
    shirtFront(LINEN, 900) +
    shirtCollar(LINEN) +
    lapels(tone, 960, 40) +
    line('M388 960L350 1280') +
    buttons(270, [1020, 1140], DARK) +
    buttons(440, [1020, 1140], DARK),
  traditional,
  'medical-coat': (tone) =>
    garment('#fbf9f3') +
    shirtFront(tone, 960) +
    inked(
      tone,
      'M250 602C282 676 330 722 388 790C446 722 500 664 518 602C500 664 446 702 385 702C330 702 282 676 250 602Z',
      13,
    ) +
    lapels('#fbf9f3', 1000) +
    line(FRONT_EDGE) +
    pocket(470, 930, 120) +
    line('M500 930V890M524 930V880', 12) +
    stethoscope(),
  'chef-jacket': chefJacket,
  'high-visibility': highVisibility,
  'open-collar': openCollar,
  'polo-neck': poloNeck,
  sweater,
  waistcoat,
  apron,
  robe,
}

function cardigan(tone: string): string {
  const band =
    'M244 596C250 760 330 900 364 990V1280H412V990C450 900 512 760 522 598L486 640C470 760 420 850 388 930C356 850 290 760 280 640Z'
  return (
    garment(tone) +
    shirtFront(LINEN, 960) +
    shirtCollar(LINEN) +
    inked(tone, band, 14) +
    buttons(388, [1010, 1090, 1170], LINEN) +
    line('M180 1120H290M486 1120H600', 12)
  )
}

function workJacket(tone: string): string {
  const shirt = inked(LINEN, 'M290 660C320 690 350 702 388 704C424 702 460 686 486 656L388 820Z', 12)
  return (
    garment(tone) +
    shirt +
    turnedCollar(tone) +
    line('M388 800V1280', 16) +
    line('M404 840V1280', 6) +
    pocket(186, 900) +
    pocket(470, 900) +
    buttons(251, [962], LINEN) +
    buttons(535, [962], LINEN)
  )
}

function uniform(tone: string): string {
  const epaulettes = inked(tone, 'M96 690L196 618L226 650L120 732ZM556 644L588 626L668 716L636 742Z', 14)
  const badge = inked('#d9b04a', 'M536 846L566 858V886C566 906 552 918 536 926C520 918 506 906 506 886V858Z', 12)
  return (
    garment(tone) +
    shirtFront('#e9eef2', 900) +
    tie(DARK, 890) +
    turnedCollar(tone) +
    line('M388 880V1280', 16) +
    epaulettes +
    badge +
    pocket(186, 930) +
    pocket(472, 950, 120) +
    buttons(388, [960, 1060], '#d9b04a')
  )
}

function traditional(tone: string): string {
  const gold = '#d9b04a'
  const placket = inked(gold, 'M352 752H424V1280H352Z', 14)
  const stitches = [800, 860, 920, 980, 1040, 1100]
    .map((y) => fill(TIE_RED, `M388 ${y - 18}L404 ${y}L388 ${y + 18}L372 ${y}Z`))
    .join('')
  return (
    garment(tone) +
    placket +
    stitches +
    standCollar(gold) +
    line('M-10 1120C30 1140 70 1148 118 1148M652 1140C680 1140 706 1132 728 1124', 12)
  )
}

function chefJacket(tone: string): string {
  const white = '#fbf9f3'
  const overlap = inked(
    white,
    'M300 700C330 716 360 720 388 720L520 660C500 760 470 900 466 1280H280C282 1000 290 800 300 700Z',
    14,
  )
  const kerchief = inked(
    tone,
    'M250 606C282 676 330 700 388 702C446 700 500 664 516 606L536 650C504 716 450 740 420 746L440 812L388 770L344 816L356 746C300 736 250 700 232 640Z',
    14,
  )
  return (
    garment(white) +
    overlap +
    buttons(322, [850, 950, 1050, 1150], LINEN) +
    buttons(424, [850, 950, 1050, 1150], LINEN) +
    kerchief
  )
}

function highVisibility(tone: string): string {
  const vest = inked(
    '#f0c92e',
    'M176 610C160 760 150 900 140 1280H650C636 1060 622 820 596 664L522 600C500 720 440 830 388 900C330 830 270 720 244 596Z',
    16,
  )
  const silver =
    fill('#dfe4e4', 'M147 1060H639L642 1116H144Z') +
    fill(
      '#dfe4e4',
      'M190 620L236 600C240 760 240 900 238 1060H186C190 900 192 760 190 620ZM530 612L582 652C598 780 604 920 606 1060H552C552 900 546 740 530 612Z',
    )
  const edges = line('M147 1060H639M144 1116H642', 8)
  return (
    garment(tone) +
    inked(tone, 'M250 602C282 676 330 702 385 702C446 702 500 664 518 602L388 900Z', 12) +
    turnedCollar(tone) +
    vest +
    silver +
    edges +
    line('M388 900V1280', 14) +
    turnedCollar(tone)
  )
}

function openCollar(tone: string): string {
  return (
    garment(tone) +
    shirtFront(LINEN, 985) +
    openShirt(LINEN) +
    lapels(tone, 1000) +
    line(FRONT_EDGE) +
    buttons(420, [1070])
  )
}

function poloNeck(tone: string): string {
  const neck = inked(
    tone,
    'M252 600C250 566 256 548 266 536C300 590 470 590 506 536C516 550 522 570 520 600C500 664 446 702 385 702C330 702 282 664 252 600Z',
    16,
  )
  return (
    garment(tone) +
    neck +
    line('M284 600C310 648 350 664 388 664C430 664 470 642 492 600', 10) +
    line('M300 560V640M470 560V642M388 582V690', 6)
  )
}

function sweater(tone: string): string {
  const collar = inked(
    tone,
    'M246 596C274 672 330 716 388 718C448 716 504 668 522 598L546 622C524 712 462 762 388 766C312 764 244 712 220 622Z',
    15,
  )
  return (
    garment(tone) +
    collar +
    line('M262 664L250 690M300 716L292 742M344 744L340 766M432 744L436 766M476 716L486 742M512 664L524 690', 6)
  )
}

function waistcoat(tone: string): string {
  const sides = inked(
    tone,
    'M176 612C160 760 150 900 140 1280H380V1000C330 900 270 760 244 598ZM596 662C622 820 636 1060 650 1280H396V1000C450 900 500 760 522 600Z',
    16,
  )
  return garment(LINEN) + openShirt(LINEN) + sides + line('M388 1000V1280', 14) + buttons(410, [1050, 1150], DARK)
}

function apron(tone: string): string {
  const bib = inked(tone, 'M236 830H540C548 980 556 1130 562 1280H214C220 1130 228 980 236 830Z', 16)
  const straps = inked(
    tone,
    'M236 612L268 600C280 690 292 770 300 832H250C238 770 230 690 236 612ZM504 610L536 624C544 700 540 770 528 832H478C490 770 500 700 504 610Z',
    13,
  )
  return (
    garment(LINEN) + openShirt(LINEN) + straps + bib + line('M300 1010H476V1130H300Z', 11) + line('M388 1010V1040', 9)
  )
}

function robe(tone: string): string {
  const edge = '#d9b04a'
  return (
    garment(tone) +
    shirtFront(LINEN, 1000) +
    inked(
      edge,
      'M244 596C250 760 330 920 364 1010V1280H412V1010C450 920 512 760 522 598L482 640C470 760 420 860 388 950C356 860 290 760 284 640Z',
      14,
    ) +
    line('M100 900C96 1020 92 1150 92 1280M660 860C668 1000 676 1140 684 1280', 9)
  )
}

/** A shirt collar worn open, with a little of the neck between its points. */
function openShirt(tone: string): string {
  return inked(
    tone,
    'M250 598C270 660 306 700 352 724L388 800L424 724C470 700 506 660 520 598L540 640C526 716 486 770 452 800L388 830L322 800C286 768 250 712 240 640Z',
    14,
  )
}

function stethoscope(): string {
  return line('M232 640C240 780 250 860 262 930M262 930a34 34 0 1 0 2 0', 13)
}

/** The costume of a casting word in a tone. */
export function costume(word: Casting['costume'], tone: string): string {
  return DRAW[word](tone)
}
