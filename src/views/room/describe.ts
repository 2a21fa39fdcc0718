/**
 * Says which sprites make up a room view: everything but the people. Pure: the same view and frame give the same list,
 * whatever was shown before.
 */
import type { RoomPerson, RoomView } from '../../core/present/room-view.ts'
import { endingScene } from './ending-scene.ts'
import { lightOf, type Light } from './light.ts'
import { DEPTH, type Sprite, TABLE_EDGE_Y } from './picture.ts'
import { boardPicture } from './pictures/board.ts'
import { chairPicture, type ChairState } from './pictures/chair.ts'
import {
  clockPicture,
  coatPicture,
  hangerPicture,
  handPicture,
  hookPicture,
  shadePicture,
  sunbeamPicture,
  warmthPicture,
} from './pictures/furnishings.ts'
import { overheadPicture, glowPicture } from './pictures/overhead.ts'
import { doorLightPicture, doorPicture } from './pictures/door.ts'
import { standingPicture } from './pictures/standing.ts'
import { lampsPicture, landPicture } from './pictures/outside.ts'
import { camerasPicture } from './pictures/on-wall.ts'
import { tablePicture } from './pictures/table.ts'
import { wallPicture } from './pictures/wall.ts'
import { noWindowPicture, skyPicture, windowPicture } from './pictures/window.ts'
import { seatPeople } from './seats.ts'
import type { Sight } from './sight.ts'
import { sprite } from './sprite.ts'
import { tableProps } from './table-props.ts'

function outside(view: RoomView, light: Light): readonly Sprite[] {
  const { view: land } = view.place
  if (land === 'none') return [sprite('noticeboard', noWindowPicture(), DEPTH.window, { tint: light.things })]
  return [
    sprite('sky-day', skyPicture('day'), DEPTH.sky),
    sprite('sky-dusk', skyPicture('dusk'), DEPTH.sky + 0.1, { alpha: light.skyDusk }),
    sprite('sky-night', skyPicture('night'), DEPTH.sky + 0.2, { alpha: light.skyNight }),
    sprite('land', landPicture(land), DEPTH.view, { tint: light.view }),
    sprite('lamps', lampsPicture(land), DEPTH.view + 1, { alpha: light.lamps }),
    sprite('window', windowPicture(view.place.furniture), DEPTH.window, { tint: light.things }),
    sprite('sunbeam', sunbeamPicture(), DEPTH.beam, { alpha: light.sunbeam }),
  ]
}

/** With the light the clock runs from half past nine to nine in the evening. Angles are not wrapped, so that a pause can be seen to pass. */
function clock({ daylight, hour }: RoomView, tint: number): readonly Sprite[] {
  const hours = hour ?? 9.5 + 11.5 * daylight
  return [
    sprite('clock', clockPicture(), DEPTH.wallThings, { tint }),
    sprite('hour-hand', handPicture('hour'), DEPTH.wallThings + 1, { rotation: (hours / 12) * Math.PI * 2 }),
    sprite('minute-hand', handPicture('minute'), DEPTH.wallThings + 1, { rotation: hours * Math.PI * 2 }),
  ]
}

function wallThings(view: RoomView, light: Light): readonly Sprite[] {
  const door = view.props.door ?? 'closed'
  const coat = view.props.coat ?? 'none'
  const cameras = view.props.cameras ?? 'none'
  return [
    sprite('wall', wallPicture(view.place), DEPTH.wall, { tint: light.wall }),
    sprite('board', boardPicture(view.board), DEPTH.wallThings, { tint: light.people }),
    sprite('overhead', overheadPicture(view.place.furniture), DEPTH.wallThings, { tint: light.things }),
    sprite('glow', glowPicture(view.place.furniture), DEPTH.wallThings + 2, { alpha: light.lamps }),
    sprite('standing', standingPicture(view.place.furniture), DEPTH.door, {
      tint: light.things,
      dx: -14,
      dy: 122,
      size: 0.86,
    }),
    ...(coat === 'none' ? [] : [sprite('hook', hookPicture(), DEPTH.wallThings, { tint: light.things, dy: -14 })]),
    ...(coat === 'gone'
      ? [sprite('hanger', hangerPicture(), DEPTH.wallThings + 1, { tint: light.things, dy: -14 })]
      : []),
    ...(coat === 'on-hook'
      ? [
          sprite('coat', coatPicture(), DEPTH.wallThings + 1, {
            tint: light.things,
            dx: 974 * 0.14,
            dy: 182 * 0.14 - 12,
            size: 0.86,
          }),
        ]
      : []),
    sprite(
      'door',
      doorPicture(view.place.furniture, door),
      DEPTH.door,
      door === 'closed' ? { tint: light.things } : {},
    ),
    ...(cameras === 'none' ? [] : [sprite('cameras', camerasPicture(cameras), DEPTH.door + 2, { tint: light.things })]),
    sprite('door-light', doorLightPicture(), DEPTH.door + 1, { alpha: { open: 1, ajar: 0.6 }[door] ?? 0 }),
  ]
}

/** A narrow frame does not show the door, nor anybody standing at it. */
function chairOf({ presence }: RoomPerson, narrow: boolean): ChairState {
  return presence === 'seated' || (narrow && presence === 'at-door') ? 'taken' : 'left'
}

function chairs(view: RoomView, light: Light, narrow: boolean): readonly Sprite[] {
  return seatPeople(view.people, narrow).map(({ person, place }) =>
    sprite(`chair-${person.id}`, chairPicture(view.place.furniture, chairOf(person, narrow)), DEPTH.chair, {
      tint: light.things,
      dx: place.x,
      dy: TABLE_EDGE_Y,
      size: place.size,
    }),
  )
}

/** Every sprite of the room but the people, in no particular order. */
export function describeRoom(view: RoomView, sight: Sight): readonly Sprite[] {
  const light = lightOf(view)
  return [
    ...wallThings(view, light),
    ...outside(view, light),
    ...clock(view, light.things),
    ...chairs(view, light, sight.narrow),
    sprite('table', tablePicture(view.place), DEPTH.table, { tint: light.things }),
    ...tableProps(view, light.people, sight),
    sprite('warmth', warmthPicture(), DEPTH.wall + 1, { alpha: light.warmth }),
    ...endingScene(view, sight),
    sprite('shade', shadePicture(), DEPTH.shade, { alpha: light.shade }),
  ]
}
