/**
 * Says which evidence is in sight and which of it a cue is about. Pure, like `describe.ts`.
 */
import type { PropName } from '../../core/model/place.ts'
import { PROPS, type RoomView } from '../../core/present/room-view.ts'
import { SKIN_COLOURS } from '../dom/people/words.ts'
import { DEPTH, type Picture, type Sprite, TABLE_EDGE_Y } from './picture.ts'
import { haloPicture } from './pictures/furnishings.ts'
import { propPicture } from './pictures/props.ts'
import { type PropPlace, propPlaces, seatPeople } from './seats.ts'
import { sprite } from './sprite.ts'

/** Where the halo goes for evidence that is not on the table: middle and size. */
const ON_WALL: Readonly<Partial<Record<PropName, PropPlace>>> = {
  coat: { x: 974, y: 240, size: 1.9 },
  door: { x: 1126, y: 250, size: 3 },
}

interface Shown {
  readonly name: PropName
  readonly picture: Picture
  readonly place: PropPlace
  readonly depth: number
}

const stateOf = ({ props }: RoomView, name: PropName): string => props[name] ?? PROPS[name][0]

/** What the cue is about first, what lies there anyway last. */
function byImportance(view: RoomView): readonly PropName[] {
  const rank = (name: PropName) => {
    if (name === view.activeProp) return 0
    return stateOf(view, name) === PROPS[name][0] ? 2 : 1
  }
  return (Object.keys(PROPS) as PropName[]).sort((a, b) => rank(a) - rank(b))
}

/** The evidence in sight with its place; what someone holds is between their hands. */
function inSight(view: RoomView, narrow: boolean): readonly Shown[] {
  const holder = seatPeople(view.people, narrow)[0]
  const skin = SKIN_COLOURS[holder?.person.casting.skin ?? 'light']
  const pictures = new Map<PropName, Picture>()
  for (const name of byImportance(view)) {
    const picture = propPicture(name, stateOf(view, name), skin)
    if (picture !== undefined) pictures.set(name, picture)
  }
  const isHeld = (name: PropName) =>
    name === 'sample' && stateOf(view, name) === 'in-hand' && holder?.person.presence === 'seated'
  const places = propPlaces(
    [...pictures.keys()].filter((name) => !isHeld(name)),
    view.people.length,
    narrow,
  )
  return [...pictures].flatMap(([name, picture]) => {
    if (isHeld(name)) return [{ name, picture, place: heldBy(holder?.place.x ?? 640), depth: DEPTH.hands - 0.5 }]
    const place = places.get(name)
    return place === undefined ? [] : [{ name, picture, place, depth: DEPTH.props }]
  })
}

function heldBy(x: number): PropPlace {
  return { x: x + 4, y: TABLE_EDGE_Y + 14, size: 1.05 }
}

/** The evidence on the table, and the halo of the prop the cue is about wherever that is. */
export function tableProps(view: RoomView, tint: number, narrow: boolean): readonly Sprite[] {
  const shown = inSight(view, narrow)
  const sprites = shown.map(({ name, picture, place, depth }) =>
    sprite(`prop-${name}`, picture, depth, { tint, dx: place.x, dy: place.y, size: place.size }),
  )
  const { activeProp } = view
  if (activeProp === undefined) return sprites
  const onTable = shown.find(({ name }) => name === activeProp)?.place
  if (onTable !== undefined) {
    const { x, y, size } = onTable
    return [...sprites, sprite('halo', haloPicture(), DEPTH.glow, { dx: x, dy: y - 36, size: size * 1.15 })]
  }
  const onWall = narrow ? undefined : ON_WALL[activeProp]
  if (onWall === undefined) return sprites
  return [
    ...sprites,
    sprite('halo', haloPicture(), DEPTH.wallThings - 1, { dx: onWall.x, dy: onWall.y, size: onWall.size }),
  ]
}
