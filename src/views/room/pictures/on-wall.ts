/** Evidence that is not on the table: coat, door, cameras. Each knows where on the stage it is. */
import type { Place, PropName } from '../../../core/model/place.ts'
import { ellipse, flat, panel, shape, stroke } from '../ink.ts'
import type { Box, Picture } from '../picture.ts'
import { doorPicture } from './door.ts'
import { coatPicture, hangerPicture, hookPicture } from './furnishings.ts'

/** What of each must be seen to know its state, in stage units. */
export const WALL_BOXES: Readonly<Partial<Record<PropName, Box>>> = {
  coat: { x: 936, y: 164, width: 82, height: 130 },
  door: { x: 1046, y: 96, width: 160, height: 170 },
  cameras: { x: 1044, y: 140, width: 150, height: 122 },
}

const tripod = stroke('M1126 262L1082 400M1126 262L1170 400M1126 262V400', { width: 7 })
const camera =
  shape('#3a3532', 'M1074 196H1160V262H1074Z') +
  shape('#59646a', 'M1074 208L1044 196V262L1074 250Z', { width: 4 }) +
  ellipse('#86a9b6', [1050, 229], [6, 24], { width: 3 }) +
  panel('#4a4440', { x: 1096, y: 168, width: 50, height: 28 }, { width: 4 }) +
  shape('#3a3532', 'M1160 210H1184V230H1160Z', { width: 4 })

/** A news camera in the doorway; the lamp and its beam only while it runs. */
export function camerasPicture(state: string): Picture {
  const isRunning = state === 'filming'
  const lamp = isRunning
    ? flat('#fff3c0', 'M1096 150L1000 90V300L1096 178Z', 0.45) +
      ellipse('#fff6d8', [1096, 160], [15, 17], { width: 4 }) +
      ellipse('#ff4d3d', [1146, 182], [8, 8], { width: 3 })
    : ellipse('#6a6058', [1096, 160], [15, 17], { width: 4 }) + ellipse('#5c2a26', [1146, 182], [6, 6], { width: 3 })
  return { key: `cameras-${state}`, box: { x: 990, y: 80, width: 240, height: 330 }, svg: tripod + camera + lamp }
}

const svgOf = (picture: Picture): string => ('svg' in picture ? picture.svg : '')

/** What a close-up of it shows, and the part of the stage that it takes in. */
export function wallCloseUp(name: PropName, state: string, place: Place): { svg: string; box: Box } | undefined {
  if (name === 'door')
    return { svg: svgOf(doorPicture(place.furniture, state)), box: { x: 1010, y: 70, width: 250, height: 440 } }
  if (name === 'cameras')
    return { svg: svgOf(camerasPicture(state)), box: { x: 1000, y: 130, width: 210, height: 210 } }
  if (name !== 'coat') return undefined
  if (state === 'gone')
    return { svg: svgOf(hookPicture()) + svgOf(hangerPicture()), box: { x: 912, y: 150, width: 124, height: 108 } }
  return { svg: svgOf(hookPicture()) + svgOf(coatPicture()), box: { x: 890, y: 150, width: 168, height: 214 } }
}
