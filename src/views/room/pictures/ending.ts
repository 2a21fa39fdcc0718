/** The panels of an ending: hands that meet, a door held open, a chair that stays empty; and the same place three months later. */
import type { Place } from '../../../core/model/place.ts'
import type { RoomView } from '../../../core/present/room-view.ts'
import { flat, PAPER, panel, shape, stroke } from '../ink.ts'
import type { Box, Picture } from '../picture.ts'
import { chairPicture } from './chair.ts'
import { closeUpPicture } from './close-up.ts'
import { doorPicture } from './door.ts'
import { lampsPicture, landPicture } from './outside.ts'
import { GLASS, skyPicture } from './window.ts'

const svgOf = (picture: Picture): string => ('svg' in picture ? picture.svg : '')

export interface Hand {
  readonly skin: string
  readonly sleeve: string
}

const HANDS_BOX: Box = { x: 0, y: 20, width: 200, height: 168 }

/** Ours comes from below on the left, theirs from the right. */
function hands(ours: Hand, theirs: Hand): string {
  return (
    shape(theirs.sleeve, 'M236 44L150 78L166 118L252 92Z') +
    shape('#fffdf6', 'M160 72L146 78L162 122L176 116Z', { width: 4 }) +
    shape(theirs.skin, 'M150 80C128 74 104 78 88 92L70 118L96 146L128 138L164 118Z') +
    shape(ours.sleeve, 'M-50 170L34 106L62 148L-30 224Z') +
    shape('#fffdf6', 'M28 108L42 98L72 142L58 152Z', { width: 4 }) +
    shape(
      ours.skin,
      'M46 100C66 84 92 80 112 90L132 104C140 112 132 122 122 118L106 110C116 120 132 130 140 138C146 146 138 154 130 150C134 158 126 166 118 160C118 168 108 172 102 164C100 172 90 172 86 164L72 144Z',
    ) +
    stroke('M130 150L106 128M118 160L96 138M102 164L86 148', { width: 3 }) +
    shape(theirs.skin, 'M92 92C78 88 64 92 60 100C58 108 66 112 74 110L98 108Z', { width: 4 }) +
    stroke('M100 30v16M68 44l8 12M132 44l-8 12', { width: 4, opacity: 0.6 })
  )
}

/** What the ending looks like close to; `theirs` is the hand of whoever signed. */
export function endingPicture(ending: NonNullable<RoomView['ending']>, { furniture }: Place, theirs: Hand): Picture {
  if (ending === 'agreement') {
    const ours = { skin: '#c98f5f', sleeve: '#2e5d6b' }
    return closeUpPicture(`hands-${theirs.skin}-${theirs.sleeve}`, hands(ours, theirs), HANDS_BOX)
  }
  if (ending === 'no-commitment')
    return closeUpPicture(`held-open-${furniture}`, svgOf(doorPicture(furniture, 'open')), {
      x: 1010,
      y: 70,
      width: 250,
      height: 440,
    })
  return closeUpPicture(`empty-chair-${furniture}`, svgOf(chairPicture(furniture, 'left')), {
    x: -170,
    y: -250,
    width: 340,
    height: 300,
  })
}

const LATER_LIGHT = { agreement: 'day', 'no-commitment': 'dusk', deadlock: 'night' } as const
const SHADES = { day: 0, dusk: 0.2, night: 0.5 } as const

/** A print of what stands outside, taken three months on; where there is no window, three leaves of a calendar. */
export function laterPicture(ending: NonNullable<RoomView['ending']>, { view }: Place): Picture {
  const light = LATER_LIGHT[ending]
  const box = { x: 0, y: 0, width: 190, height: 150 }
  const [scale, left] = [0.54, 412]
  const scene =
    view === 'none'
      ? leaves()
      : `<g transform="translate(14 12) scale(${scale}) translate(${-left} ${-GLASS.y - 22})">${svgOf(skyPicture(light)).replaceAll('sky', 'later-sky')}${svgOf(landPicture(view))}${light === 'night' ? svgOf(lampsPicture(view)) : ''}</g>`
  const svg =
    `<clipPath id="print"><rect x="16" y="14" width="154" height="106"/></clipPath>` +
    `<g transform="rotate(-3 95 75)">${
      flat('#1d1712', 'M14 12h170v138h-170Z', 0.25) +
      panel(PAPER, { x: 6, y: 4, width: 174, height: 138 }, { width: 4.5, radius: 4 }) +
      `<g clip-path="url(#print)">${scene}${flat('#2a2440', 'M0 0h190v150h-190Z', SHADES[light])}</g>` +
      panel('none', { x: 16, y: 14, width: 154, height: 106 }, { width: 3, radius: 1 }) +
      panel('#e8d9a8', { x: 68, y: -6, width: 52, height: 18 }, { width: 2.5, radius: 1 })
    }</g>`
  return { key: `later-${view}-${ending}`, box: { ...box, y: -12, height: 166 }, svg }
}

function leaves(): string {
  return (
    flat('#f3e2bf', 'M0 0h190v150h-190Z') +
    [30, 70, 110]
      .map(
        (x) =>
          panel(PAPER, { x, y: 30, width: 44, height: 56 }, { width: 3 }) + flat('#b5443a', `M${x + 2} 32h40v12h-40Z`),
      )
      .join('')
  )
}
