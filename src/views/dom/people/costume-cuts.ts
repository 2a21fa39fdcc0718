/**
 * The cuts our costumes share: silhouette, sleeves, lapels, collars, pockets, buttons. Same coordinates as the Open Peeps body
 * (neck about (385, 700), shoulders about (-20, 800) and (680, 800), hem below the picture).
 */
import { fill, inked, line } from './paint.ts'

const SILHOUETTE =
  'M214 592C118 622 28 694-18 800C-52 880-66 1000-74 1280H748C742 1120 722 990 702 880C690 800 668 738 620 682C590 646 552 618 520 598C508 664 452 702 385 702C320 702 274 658 247 597C240 590 226 588 214 592Z'
const SLEEVES = 'M134 900C128 1010 118 1120 112 1280M624 812C618 930 632 1110 652 1280'
const FOLDS = 'M60 930C74 950 92 962 112 966M668 930C660 948 650 958 636 964'
const SHADE = 'M112 1280C118 1120 128 1010 134 900L196 1280ZM652 1280C632 1110 618 930 624 812L590 1280Z'

export const LINEN = '#f7f2e8'

/** The whole garment, sleeves and their folds. */
export function garment(tone: string): string {
  return (
    inked(tone, SILHOUETTE) + `<g opacity=".13">${fill('#1d1712', SHADE)}</g>` + line(SLEEVES, 16) + line(FOLDS, 10)
  )
}

/** What shows between open fronts: a shirt down to `depth`. */
export function shirtFront(tone: string, depth: number): string {
  return inked(tone, `M250 602C282 676 330 702 385 702C446 702 500 664 518 602L388 ${depth}Z`, 14)
}

export function shirtCollar(tone: string): string {
  return inked(
    tone,
    'M252 600C284 670 334 704 388 706L326 772C290 730 262 672 244 616ZM516 600C502 664 450 704 388 706L446 770C486 728 514 668 528 618Z',
    14,
  )
}

export function tie(tone: string, length: number): string {
  return (
    inked(tone, 'M360 716L416 716L408 770L368 770Z', 13) +
    inked(tone, `M369 770H407L426 ${length - 40}L388 ${length}L350 ${length - 40}Z`, 13)
  )
}

/** Notched lapels meeting at `depth`, as wide as a jacket's or a coat's. */
export function lapels(tone: string, depth: number, spread = 0): string {
  const left = `M244 596L${166 - spread} 704L${218 - spread} 746L${190 - spread} 784L388 ${depth}C350 860 290 720 262 626Z`
  const right = `M522 598L${600 + spread} 706L${550 + spread} 746L${578 + spread} 784L388 ${depth}C424 860 490 720 514 626Z`
  return inked(tone, left, 16) + inked(tone, right, 16)
}

/** A turned-down collar in one colour with the front closed beneath it. */
export function turnedCollar(tone: string): string {
  return inked(
    tone,
    'M246 592C276 666 330 704 388 708L312 806C262 752 226 684 214 612ZM520 594C506 660 452 704 388 708L462 804C516 752 546 684 552 618Z',
    16,
  )
}

export function standCollar(tone: string): string {
  return inked(
    tone,
    'M244 590C270 664 328 704 388 706C450 704 504 662 520 592L540 622C524 712 462 756 388 760C312 758 244 708 222 618Z',
    16,
  )
}

export function pocket(left: number, top: number, width = 130): string {
  return line(
    `M${left} ${top}H${left + width}V${top + 130}H${left}ZM${left} ${top + 40}L${left + width / 2} ${top + 56}L${left + width} ${top + 40}`,
    12,
  )
}

export function buttons(x: number, tops: readonly number[], colour = '#1d1712'): string {
  return tops
    .map((y) => `<circle cx="${x}" cy="${y}" r="13" fill="${colour}" stroke="#1d1712" stroke-width="8"/>`)
    .join('')
}
