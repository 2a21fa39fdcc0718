/**
 * A corner of a room as one picture, for the front of a case folder: its wall, its window with what stands outside, an empty
 * chair, at the hour at which the talks begin. Made of the room's own pictures, without the machine that draws the room.
 */
import type { RoomView } from '../../core/present/room-view.ts'
import { lightOf } from './light.ts'
import { type Picture, TABLE_EDGE_Y } from './picture.ts'
import { svgOf } from './ink.ts'
import { chairPicture } from './pictures/chair.ts'
import { landPicture } from './pictures/outside.ts'
import { wallPicture } from './pictures/wall.ts'
import { noWindowPicture, skyPicture, type SkyName, windowPicture } from './pictures/window.ts'

/** In units of the stage: the window, and enough below it for somebody's shoulders. */
const CORNER = { x: 350, y: 30, width: 580, height: 372 } as const
const MIDDLE = 640
const PIXELS_PER_UNIT = 1

/** SVG text. `daylight` runs from 0 in the morning to 1 at night. */
export function coverOf(place: RoomView['place'], daylight: number): string {
  const { wall, things, view, skyDusk, skyNight } = lightOf({ daylight, tension: 0 })
  const sky: SkyName = skyNight > 0.5 ? 'night' : skyDusk > 0.5 ? 'dusk' : 'day'
  const outside =
    place.view === 'none'
      ? tinted(noWindowPicture(), things)
      : tinted(skyPicture(sky)) + tinted(landPicture(place.view), view) + tinted(windowPicture(place.furniture), things)
  const chair = `<g transform="translate(${MIDDLE} ${TABLE_EDGE_Y + 18})">${tinted(chairPicture(place.furniture, 'taken'), things)}</g>`
  return svgOf(CORNER, tinted(wallPicture(place), wall) + outside + chair, PIXELS_PER_UNIT)
}

const WHITE = 0xffffff

/** The picture under a coloured light, as the room's machine tints it. */
function tinted(picture: Picture, light = WHITE): string {
  if (!('svg' in picture)) return ''
  if (light === WHITE) return picture.svg
  const id = `light-${picture.key}`
  const [red, green, blue] = [light >> 16, (light >> 8) & 255, light & 255].map((part) => (part / 255).toFixed(3))
  const matrix = `${red} 0 0 0 0 0 ${green} 0 0 0 0 0 ${blue} 0 0 0 0 0 1 0`
  return (
    `<filter id="${id}" color-interpolation-filters="sRGB"><feColorMatrix values="${matrix}"/></filter>` +
    `<g filter="url(#${id})">${picture.svg}</g>`
  )
}
