/**
 * What part of the stage a container shows: the whole room where it is wide, the people alone where it is narrow.
 * Pure arithmetic in stage units and CSS pixels.
 */
import { STAGE } from './picture.ts'
import { seatPlaces } from './seats.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Frame {
  /** CSS pixels to a stage unit. */
  readonly zoom: number
  /** The stage point shown at the container's middle. */
  readonly x: number
  readonly y: number
  /** True where only the people fit, so that props move close to them. */
  readonly narrow: boolean
}

const NARROW_ASPECT = 1.25
/** CSS pixels: on a phone held upright faces would be too small in the whole room, whatever the container's shape. */
const NARROW_WIDTH = 560
/** Of a very wide, low container: show no less of the stage's height than this, so that faces and table stay in it. */
const LEAST_HEIGHT = 500
const NEAR = 1.055
/** Just above the hair of a person alone, and where the page's speech card begins to cover the table. */
const NARROW_TOP = 56
const NARROW_BOTTOM = 456

function wholeRoom({ width, height }: Size): Frame {
  const zoom = Math.min(width / STAGE.width, height / LEAST_HEIGHT)
  return { zoom, x: STAGE.width / 2, y: height / zoom / 2, narrow: false }
}

function peopleOnly({ width, height }: Size, people: number): Frame {
  const places = seatPlaces(people, true)
  const reach = people > 1 ? 138 : 215
  const left = Math.min(...places.map((place) => place.x)) - reach
  const right = Math.max(...places.map((place) => place.x)) + reach
  const zoom = Math.min(width / (right - left), height / 385)
  // What is left over goes half above the heads, half to the table.
  const spare = Math.max(0, height / zoom - (NARROW_BOTTOM - NARROW_TOP))
  const top = NARROW_TOP - spare / 2
  return { zoom, x: (left + right) / 2, y: top + height / zoom / 2, narrow: true }
}

/** Stage units between the hair of the tallest and the container's top when the page crowds them. */
const HAIR = 52
/** Where chins are, with a little air. */
const CHINS = 302
/** No further away than this, however much is covered. */
const LEAST_SHARE = 0.62

/** Moves up, then back, until the chins are above `coverTop` (CSS pixels from the container's top). */
function clearOf(frame: Frame, { height }: Size, coverTop: number): Frame {
  const top = frame.y - height / frame.zoom / 2
  if ((CHINS - top) * frame.zoom <= coverTop) return frame
  const fitting = coverTop / (CHINS - HAIR)
  const zoom = Math.max(frame.zoom * LEAST_SHARE, Math.min(frame.zoom, fitting))
  const lowest = CHINS - coverTop / zoom
  return { ...frame, zoom, y: Math.max(top, Math.min(lowest, HAIR)) + height / zoom / 2 }
}

export interface Shot {
  readonly people: number
  readonly camera: 'wide' | 'near'
  /** Where the page's cards begin, in CSS pixels from the container's top; beyond it where they cover nothing. */
  readonly coverTop: number
}

/** The frame for a container and a shot; `near` is a little closer, held on the faces. */
export function frameOf(container: Size, { people, camera, coverTop }: Shot): Frame {
  const narrow = container.width < NARROW_WIDTH || container.width / container.height < NARROW_ASPECT
  const wide = narrow ? peopleOnly(container, people) : wholeRoom(container)
  const focus = 260
  const shot = camera === 'wide' ? wide : { ...wide, zoom: wide.zoom * NEAR, y: focus + (wide.y - focus) / NEAR }
  return clearOf(shot, container, coverTop)
}
