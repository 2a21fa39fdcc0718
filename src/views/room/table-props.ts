/**
 * Says which evidence is in sight and which of it a cue is about. Pure, like `describe.ts`.
 */
import type { PropName } from '../../core/model/place.ts'
import { PROPS, type RoomView } from '../../core/present/room-view.ts'
import { SKIN_COLOURS } from '../dom/people/words.ts'
import { closeUpBox } from './close-up.ts'
import { faceBoxes } from './people/stance.ts'
import { type Box, DEPTH, type Picture, type Sprite, TABLE_EDGE_Y } from './picture.ts'
import { closeUpPicture } from './pictures/close-up.ts'
import { haloPicture } from './pictures/furnishings.ts'
import { WALL_BOXES, wallCloseUp } from './pictures/on-wall.ts'
import { barePicture, propPicture } from './pictures/props.ts'
import { narrowPlaces, type PropPlace, propPlaces, seatPeople } from './seats.ts'
import { shareInSight, type Sight } from './sight.ts'
import { sprite } from './sprite.ts'

interface Shown {
  readonly name: PropName
  readonly picture: Picture
  readonly place: PropPlace
  readonly depth: number
}

/** How much of the thing a cue is about must be in sight, or else it gets a close-up. */
const ENOUGH_IN_SIGHT = 0.98

/** What a hand did at the moment of the cue; once that has passed the hand is gone. */
const RESTS: Readonly<Record<string, string>> = {
  'sample:in-hand': 'on-table',
  'sensor:in-hand': 'on-table',
  'lamp:in-hand': 'lit',
  'stamp:raised': 'in-box',
  'key:taken-back': 'none',
  'gauge:read-together': 'open',
  'watch:looked-at': 'none',
}

function stateOf({ props, activeProp }: RoomView, name: PropName): string {
  const state = props[name] ?? PROPS[name][0]
  return name === activeProp ? state : (RESTS[`${name}:${state}`] ?? state)
}

/** What the cue is about first, what lies there anyway last. */
function byImportance(view: RoomView, names: readonly PropName[]): readonly PropName[] {
  const rank = (name: PropName) => {
    if (name === view.activeProp) return 0
    return stateOf(view, name) === PROPS[name][0] ? 2 : 1
  }
  return [...names].sort((a, b) => rank(a) - rank(b))
}

/** All that the room has had, the oldest first. Papers lie on every table. */
function named({ props }: RoomView): readonly PropName[] {
  return [...new Set<PropName>(['papers', ...(Object.keys(props) as PropName[])])]
}

/** The evidence in sight with its place; what someone holds is between their hands. */
function inSight(view: RoomView, narrow: boolean): readonly Shown[] {
  const holder = seatPeople(view.people, narrow)[0]
  const skin = SKIN_COLOURS[holder?.person.casting.skin ?? 'light']
  // Whoever leans back has no hands on the table.
  const canHold = holder?.person.presence === 'seated' && holder.person.lean !== 'back'
  const isHeld = (name: PropName) => name === 'sample' && stateOf(view, name) === 'in-hand' && canHold
  const pictures = new Map<PropName, Picture>()
  for (const name of named(view)) {
    const picture = propPicture(name, stateOf(view, name), skin)
    if (picture !== undefined) pictures.set(name, picture)
  }
  const onTable = [...pictures.keys()].filter((name) => !isHeld(name))
  const places = narrow
    ? narrowPlaces(byImportance(view, onTable), view.people.length, view.activeProp)
    : propPlaces(
        named(view).filter((name) => WALL_BOXES[name] === undefined),
        view.people.length,
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

/** The drawn part of a thing on the table; its picture has room to spare. */
function boxOf({ place: { x, y, size } }: Shown): Box {
  return { x: x - 52 * size, y: y - 88 * size, width: 104 * size, height: 94 * size }
}

/** The close-up's picture, where the thing has one in this state. */
function closeUpOf(view: RoomView, name: PropName, shown: Shown | undefined): Picture | undefined {
  const state = stateOf(view, name)
  const onWall = wallCloseUp(name, state, view.place)
  if (onWall !== undefined) return closeUpPicture(`${name}-${state}-${view.place.furniture}`, onWall.svg, onWall.box)
  const skin = SKIN_COLOURS[seatPeople(view.people, false)[0]?.person.casting.skin ?? 'light']
  const taken = name === 'papers' && state === 'gone' ? barePicture() : undefined
  const picture = shown?.picture ?? propPicture(name, state, skin) ?? taken
  return picture !== undefined && 'svg' in picture ? closeUpPicture(picture.key, picture.svg, picture.box) : undefined
}

interface ActiveEvidence {
  /** Where the cue can be seen: on the stage, or in its close-up. */
  readonly box: Box
  readonly sprites: readonly Sprite[]
}

/** An open door or a camera in it tells something of its own; a close-up of another thing keeps off. */
function tellingWall({ props }: RoomView): readonly Box[] {
  const tells = (props.cameras ?? 'none') !== 'none' || (props.door ?? 'closed') !== 'closed'
  return tells && WALL_BOXES.door ? [WALL_BOXES.door] : []
}

function halo(box: Box, depth: number): Sprite {
  const size = Math.max(box.width, box.height) / 90
  return sprite('halo', haloPicture(), depth, { dx: box.x + box.width / 2, dy: box.y + box.height / 2, size })
}

/** How the thing is brought to notice that the current cue is about. */
function bringToNotice(
  view: RoomView,
  name: PropName,
  shown: readonly Shown[],
  sight: Sight,
): ActiveEvidence | undefined {
  const thing = shown.find((each) => each.name === name)
  const wallBox = WALL_BOXES[name]
  const own = thing ? boxOf(thing) : wallBox
  const glow = own && !(sight.narrow && wallBox) ? [halo(own, thing ? DEPTH.glow : DEPTH.wallThings - 1)] : []
  if (own !== undefined && shareInSight(own, sight) >= ENOUGH_IN_SIGHT) return { box: own, sprites: glow }
  const picture = closeUpOf(view, name, thing)
  if (picture === undefined) return own && { box: own, sprites: glow }
  const box = closeUpBox(sight, [...faceBoxes(view.people, sight.narrow), ...tellingWall(view)])
  const dress = { dx: box.x + box.width / 2, dy: box.y + box.height / 2, size: box.width / picture.box.width }
  return { box, sprites: [...glow, sprite('close-up', picture, DEPTH.closeUp, dress)] }
}

function activeEvidence(view: RoomView, shown: readonly Shown[], sight: Sight): ActiveEvidence | undefined {
  // An ending has its own panel.
  if (view.activeProp === undefined || view.ending !== undefined) return undefined
  return bringToNotice(view, view.activeProp, shown, sight)
}

/** The evidence on the table, and what brings the cue to notice wherever that is. */
export function tableProps(view: RoomView, tint: number, sight: Sight): readonly Sprite[] {
  const shown = inSight(view, sight.narrow)
  const sprites = shown.map(({ name, picture, place, depth }) =>
    sprite(`prop-${name}`, picture, depth, { tint, dx: place.x, dy: place.y, size: place.size }),
  )
  return [...sprites, ...(activeEvidence(view, shown, sight)?.sprites ?? [])]
}

/** Where the current cue can be seen, in stage units; `undefined` where there is none. */
export function cueBox(view: RoomView, sight: Sight): Box | undefined {
  return activeEvidence(view, inSight(view, sight.narrow), sight)?.box
}
