/**
 * The textures of one person: figure, faces for each look, and hands on the table. Figure coordinates are the drawings'.
 */
import type { Casting } from '../../../core/model/casting.ts'
import type { Drawings } from '../../dom/people/drawings.ts'
import { faceLayer, FACE_BOX, FIGURE_BOX, figureLayer, type Look } from '../../dom/people/person.ts'
import { COSTUME_TONES, INK, SKIN_COLOURS } from '../../dom/people/words.ts'
import type { Picture } from '../picture.ts'
import type { Hands } from './role.ts'

const nameOf = (casting: Casting) => Object.values(casting).join('-')

export function figurePicture(drawings: Drawings, casting: Casting): Picture {
  return { key: `figure-${nameOf(casting)}`, box: FIGURE_BOX, svg: figureLayer(drawings, casting) }
}

export function facePicture(drawings: Drawings, casting: Casting, look: Look): Picture {
  const key = `face-${nameOf(casting)}-${look.expression}-${look.eyes}-${look.mouth}-${look.gaze}`
  return { key, box: FACE_BOX, svg: faceLayer(drawings, casting, look) }
}

/** The looks one expression needs to live: rest, blink, a glance aside and two open mouths. */
export function looksOf(rest: Look): readonly Look[] {
  return [
    rest,
    { ...rest, eyes: 'closed' },
    { ...rest, gaze: rest.gaze === 'level' ? 'forth' : 'level' },
    { ...rest, mouth: 'ajar' },
    { ...rest, mouth: 'talking' },
  ]
}

const HANDS_BOX = { x: -60, y: 760, width: 860, height: 260 }

const limb = (fill: string, d: string, width = 17) =>
  `<path fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round" d="${d}"/>`
const crease = (d: string) => limb('none', d, 11)

const WHITE_SLEEVES: readonly Casting['costume'][] = [
  'chef-jacket',
  'medical-coat',
  'shirt-and-tie',
  'waistcoat',
  'apron',
]
const DRAW_HANDS = { folded: foldedHands, open: openHands, papers: handsWithPapers, carried: carriedPapers } as const

/** Forearms and hands on the table: folded, open towards the other side, or with papers between them. */
export function handsPicture(casting: Casting, hands: Hands): Picture {
  const sleeve = WHITE_SLEEVES.includes(casting.costume) ? '#fbf9f3' : COSTUME_TONES[casting.colour]
  const svg = DRAW_HANDS[hands](sleeve, SKIN_COLOURS[casting.skin])
  return { key: `hands-${nameOf(casting)}-${hands}`, box: HANDS_BOX, svg }
}

/** Both hands at the edges of a sheet that is being read. */
function handsWithPapers(sleeve: string, skin: string): string {
  const sheet =
    limb('#f2ead6', 'M214 800L516 786L548 960L196 972Z', 14) +
    limb('#fffdf6', 'M226 790L528 792L552 962L204 958Z', 14) +
    crease('M262 826H452M256 858H492M252 890H470M248 922H420')
  const left =
    limb(sleeve, 'M-22 872C30 858 110 876 150 896L140 972C90 986 20 986 -20 968C-46 954 -46 884 -22 872Z') +
    limb('#f7f2e8', 'M146 894L170 900L158 974L134 972Z', 14) +
    limb(
      skin,
      'M168 902C194 884 222 880 238 892C250 902 246 916 232 918C248 924 252 940 240 948C246 958 238 970 224 970C202 974 180 976 160 972Z',
    )
  return sheet + left + `<g transform="translate(746 0) scale(-1 1)">${left}</g>`
}

/** A sheaf held against the chest, on the way out. */
function carriedPapers(sleeve: string, skin: string): string {
  const sheaf =
    limb('#f2ead6', 'M250 772L548 738L572 930L270 964Z', 14) + limb('#fffdf6', 'M238 784L536 750L560 942L258 976Z', 14)
  const arm = limb(sleeve, 'M120 910C190 886 300 892 386 876L400 944C320 974 200 1000 130 990C96 980 96 926 120 910Z')
  const hand = limb(
    skin,
    'M396 878C424 862 466 856 488 866C502 874 500 888 486 892C504 894 512 908 500 918C508 930 498 942 484 940C460 950 424 952 402 946Z',
  )
  return sheaf + crease('M276 812L498 786M282 846L470 824') + arm + hand
}

function foldedHands(sleeve: string, skin: string): string {
  return (
    limb(sleeve, 'M-22 880C40 862 190 868 290 892L286 972C180 984 40 986 -14 968C-44 956 -46 892 -22 880Z') +
    limb(sleeve, 'M764 880C700 862 560 868 462 892L466 972C570 984 710 986 756 968C786 956 788 892 764 880Z') +
    limb('#f7f2e8', 'M284 890L308 894L304 972L280 974ZM468 890L444 894L448 972L472 974Z', 14) +
    limb(skin, 'M448 898C420 880 372 874 346 884C326 892 322 912 336 920L330 958C350 984 420 986 446 968Z') +
    limb(
      skin,
      'M306 898C330 876 372 868 402 880C424 890 440 908 436 920C446 930 442 944 432 946C436 958 426 968 414 966C410 978 392 982 380 974C350 978 322 972 304 968Z',
    ) +
    crease('M436 920C420 918 406 914 394 908M432 946C416 944 402 940 390 934M414 966C402 964 392 960 384 956')
  )
}

function openHands(sleeve: string, skin: string): string {
  const left =
    limb(sleeve, 'M-22 872C30 858 110 872 176 902L156 978C90 986 20 986 -20 968C-46 954 -46 884 -22 872Z') +
    limb('#f7f2e8', 'M172 900L196 910L176 980L152 976Z', 14) +
    limb(
      skin,
      'M196 914C226 896 262 890 286 896C300 900 298 914 284 916C308 916 326 922 326 934C326 944 314 946 302 944C316 948 322 958 314 966C306 972 290 968 278 966C284 974 276 984 262 982C232 982 200 980 180 974Z',
    ) +
    crease('M284 916C272 916 262 920 254 924M302 944C288 942 272 942 262 944')
  return left + `<g transform="translate(742 0) scale(-1 1)">${left}</g>`
}
