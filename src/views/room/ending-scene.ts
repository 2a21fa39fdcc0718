/** What the room adds when the talks are over: a panel that shows how, and a print of the place three months later. Pure. */
import type { RoomView } from '../../core/present/room-view.ts'
import { COSTUME_TONES, SKIN_COLOURS } from '../dom/people/words.ts'
import { closeUpBox } from './close-up.ts'
import { faceBoxes } from './people/stance.ts'
import { type Box, DEPTH, type Picture, type Sprite } from './picture.ts'
import { endingPicture, laterPicture } from './pictures/ending.ts'
import { WALL_BOXES } from './pictures/on-wall.ts'
import { isClearOf, type Sight } from './sight.ts'
import { sprite } from './sprite.ts'

function inBox(id: string, picture: Picture, box: Box): Sprite {
  const size = box.width / picture.box.width
  const dx = box.x - picture.box.x * size
  const dy = box.y - picture.box.y * size
  return sprite(id, picture, DEPTH.closeUp, { dx, dy, size })
}

/** Where somebody stands at the door. */
const WAY_OUT: Box = { x: 880, y: 60, width: 200, height: 330 }

/** Nothing until the talks are over. The print comes only where it covers nothing. */
export function endingScene(view: RoomView, sight: Sight): readonly Sprite[] {
  const { ending, people, place } = view
  if (ending === undefined) return []
  const casting = people[0]?.casting
  const theirs = { skin: SKIN_COLOURS[casting?.skin ?? 'light'], sleeve: COSTUME_TONES[casting?.colour ?? 'navy'] }
  const faces = faceBoxes(people, sight.narrow)
  // A wide frame shows the door and the empty chair themselves.
  const panelBox = ending === 'agreement' || sight.narrow ? closeUpBox(sight, faces) : undefined
  // Whoever holds the door open is not covered.
  const door = ending === 'no-commitment' && WALL_BOXES.door ? [WALL_BOXES.door, WAY_OUT] : []
  const taken = [...faces, ...door, ...(panelBox === undefined ? [] : [panelBox])]
  const laterBox = closeUpBox(sight, taken)
  return [
    ...(panelBox === undefined ? [] : [inBox('ending', endingPicture(ending, place, theirs), panelBox)]),
    ...(isClearOf(laterBox, taken) ? [inBox('ending-later', laterPicture(ending, place), laterBox)] : []),
  ]
}
