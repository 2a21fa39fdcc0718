/**
 * Says which sprites make up a room view: everything but the people. Pure: the same view and frame give the same list,
 * whatever was shown before.
 */
import { PROPS, type PropName } from '../../core/model/place.ts'
import type { RoomView } from '../../core/present/room-view.ts'
import { lightOf, type Light } from './light.ts'
import { DEPTH, type Picture, type Sprite, TABLE_EDGE_Y } from './picture.ts'
import { boardPicture } from './pictures/board.ts'
import { chairPicture } from './pictures/chair.ts'
import {
  clockPicture,
  coatPicture,
  doorLightPicture,
  doorPicture,
  haloPicture,
  handPicture,
  hookPicture,
  plantPicture,
  shadePicture,
  sunbeamPicture,
  warmthPicture,
} from './pictures/furnishings.ts'
import { lampsPicture, landPicture } from './pictures/outside.ts'
import { propPicture } from './pictures/props.ts'
import { tablePicture, wallPicture } from './pictures/wall.ts'
import { noWindowPicture, skyPicture, windowPicture } from './pictures/window.ts'
import { propPlaces, seatPeople } from './seats.ts'

const WHITE = 0xffffff

interface Dress {
  readonly tint?: number
  readonly alpha?: number
  readonly dx?: number
  readonly dy?: number
  readonly rotation?: number
  readonly size?: number
}

const sprite = (id: string, picture: Picture, depth: number, dress: Dress = {}): Sprite => ({
  id,
  picture,
  depth,
  tint: WHITE,
  alpha: 1,
  ...dress,
})

function outside(view: RoomView, light: Light): readonly Sprite[] {
  const { view: land } = view.place
  if (land === 'none') return [sprite('noticeboard', noWindowPicture(), DEPTH.window, { tint: light.things })]
  return [
    sprite('sky-day', skyPicture('day'), DEPTH.sky),
    sprite('sky-dusk', skyPicture('dusk'), DEPTH.sky + 0.1, { alpha: light.skyDusk }),
    sprite('sky-night', skyPicture('night'), DEPTH.sky + 0.2, { alpha: light.skyNight }),
    sprite('land', landPicture(land), DEPTH.view, { tint: light.view }),
    sprite('lamps', lampsPicture(land), DEPTH.view + 1, { alpha: light.lamps }),
    sprite('window', windowPicture(), DEPTH.window, { tint: light.things }),
    sprite('sunbeam', sunbeamPicture(), DEPTH.beam, { alpha: light.sunbeam }),
  ]
}

/** The clock runs from half past nine to nine in the evening; angles are not wrapped, so that a pause can be seen to pass. */
function clock(daylight: number, tint: number): readonly Sprite[] {
  const hours = 9.5 + 11.5 * daylight
  return [
    sprite('clock', clockPicture(), DEPTH.wallThings, { tint }),
    sprite('hour-hand', handPicture('hour'), DEPTH.wallThings + 1, { rotation: (hours / 12) * Math.PI * 2 }),
    sprite('minute-hand', handPicture('minute'), DEPTH.wallThings + 1, { rotation: hours * Math.PI * 2 }),
  ]
}

function wallThings(view: RoomView, light: Light): readonly Sprite[] {
  const door = view.props.door ?? 'closed'
  const coat = view.props.coat ?? 'none'
  return [
    sprite('wall', wallPicture(view.place), DEPTH.wall, { tint: light.wall }),
    sprite('board', boardPicture(view.board), DEPTH.wallThings, { tint: light.things }),
    sprite('plant', plantPicture(), DEPTH.door, { tint: light.things }),
    ...(coat === 'none' ? [] : [sprite('hook', hookPicture(), DEPTH.wallThings, { tint: light.things })]),
    ...(coat === 'on-hook' ? [sprite('coat', coatPicture(), DEPTH.wallThings + 1, { tint: light.things })] : []),
    sprite('door', doorPicture(door), DEPTH.door, { tint: door === 'closed' ? light.things : WHITE }),
    sprite('door-light', doorLightPicture(), DEPTH.door + 1, { alpha: { open: 1, ajar: 0.6 }[door] ?? 0 }),
  ]
}

function chairs(view: RoomView, light: Light): readonly Sprite[] {
  return seatPeople(view.people).map(({ person, place }) =>
    sprite(`chair-${person.id}`, chairPicture(view.place.furniture), DEPTH.chair, {
      tint: light.things,
      dx: place.x,
      dy: TABLE_EDGE_Y,
      size: place.size,
    }),
  )
}

const ON_WALL: Readonly<Partial<Record<PropName, readonly [x: number, y: number, size: number]>>> = {
  coat: [974, 268, 2.2],
  door: [1126, 296, 3],
}

function tableProps(view: RoomView, light: Light, narrow: boolean): readonly Sprite[] {
  const pictures = (Object.keys(PROPS) as PropName[]).flatMap((name) => {
    const picture = propPicture(name, view.props[name] ?? PROPS[name][0])
    return picture === undefined ? [] : [{ name, picture }]
  })
  const places = propPlaces(
    pictures.map(({ name }) => name),
    view.people.length,
    narrow,
  )
  const lying = pictures.flatMap(({ name, picture }) => {
    const place = places.get(name)
    return place === undefined
      ? []
      : [
          sprite(`prop-${name}`, picture, DEPTH.props, {
            tint: light.people,
            dx: place.x,
            dy: place.y,
            size: place.size,
          }),
        ]
  })
  const active = view.activeProp
  const place = active === undefined ? undefined : places.get(active)
  const onWall = active === undefined ? undefined : ON_WALL[active]
  if (place !== undefined)
    lying.push(sprite('halo', haloPicture(), DEPTH.glow, { dx: place.x, dy: place.y - 34, size: place.size * 1.15 }))
  else if (onWall !== undefined)
    lying.push(sprite('halo', haloPicture(), DEPTH.wallThings - 1, { dx: onWall[0], dy: onWall[1], size: onWall[2] }))
  return lying
}

/** Every sprite of the room but the people, in no particular order. */
export function describeRoom(view: RoomView, narrow: boolean): readonly Sprite[] {
  const light = lightOf(view.daylight, view.tension)
  return [
    ...wallThings(view, light),
    ...outside(view, light),
    ...clock(view.daylight, light.things),
    ...chairs(view, light),
    sprite('table', tablePicture(view.place), DEPTH.table, { tint: light.things }),
    ...tableProps(view, light, narrow),
    sprite('warmth', warmthPicture(), DEPTH.light, { alpha: light.warmth }),
    sprite('shade', shadePicture(), DEPTH.shade, { alpha: light.shade }),
  ]
}
