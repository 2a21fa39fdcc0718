/**
 * What hangs and stands along the wall: clock, hook and coat, door, plant, shade and light. One picture per state.
 */
import { ellipse, flat, gradient, panel, PAPER, shape, stroke } from '../ink.ts'
import type { Picture } from '../picture.ts'

const CLOCK_CENTRE = { x: 972, y: 100 } as const

export function clockPicture(): Picture {
  const { x, y } = CLOCK_CENTRE
  const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((hour) => {
    const [sin, cos] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)]
    const inner = hour % 3 === 0 ? 17 : 20
    return `M${(x + sin * inner).toFixed(1)} ${(y - cos * inner).toFixed(1)}L${(x + sin * 22.5).toFixed(1)} ${(y - cos * 22.5).toFixed(1)}`
  })
  const svg =
    ellipse('#8a5231', [x, y], [31, 31]) +
    ellipse(PAPER, [x, y], [25.5, 25.5], { width: 3 }) +
    stroke(marks.join(''), { width: 2 })
  return { key: 'clock', box: { x: x - 36, y: y - 36, width: 72, height: 72 }, svg }
}

/** A hand pointing up; the sprite turns it round the clock's middle. */
export function handPicture(hand: 'hour' | 'minute'): Picture {
  const { x, y } = CLOCK_CENTRE
  const length = hand === 'hour' ? 12 : 19
  return {
    key: `clock-${hand}`,
    box: { x: x - 26, y: y - 26, width: 52, height: 52 },
    svg: stroke(`M${x} ${y + 3}V${y - length}`, { width: hand === 'hour' ? 4.5 : 3 }),
  }
}

export function hookPicture(): Picture {
  const svg =
    panel('#8a5231', { x: 940, y: 164, width: 66, height: 13 }, { width: 4, radius: 5 }) +
    stroke('M956 177v8a6 6 0 0 0 10 2M990 177v8a6 6 0 0 0 10 2', { width: 4 })
  return { key: 'hook', box: { x: 930, y: 156, width: 86, height: 44 }, svg }
}

export function coatPicture(): Picture {
  const svg =
    shape(
      '#3b5580',
      'M966 186C950 194 942 214 938 246L928 352C944 360 958 361 970 359L974 352L980 359C996 361 1008 358 1020 350L1008 244C1004 212 994 194 982 186C978 178 970 178 966 186Z',
    ) +
    flat(
      '#1d1712',
      'M928 352L936 268C944 300 948 330 950 360C942 359 934 356 928 352ZM1020 350L1011 268C1004 300 1000 330 999 360C1008 358 1014 355 1020 350Z',
      0.18,
    ) +
    shape('#4a6797', 'M966 186L952 226L974 246L996 224L982 186C980 196 968 196 966 186Z', { width: 4 }) +
    stroke('M974 246V354M944 262C948 290 950 320 950 340M1004 262C1000 290 999 320 999 338', { width: 3 }) +
    ellipse('#d9b04a', [981, 276], [3.4, 3.4], { width: 2 }) +
    ellipse('#d9b04a', [981, 308], [3.4, 3.4], { width: 2 })
  return { key: 'coat', box: { x: 920, y: 172, width: 108, height: 196 }, svg }
}

/** What is left on the hook when the coat has gone, still a little aslant. */
export function hangerPicture(): Picture {
  const wire =
    'M974 188C974 180 984 180 984 172M974 188V200L934 232C928 238 931 244 938 244H1010C1017 244 1020 238 1014 232L974 200'
  const svg = `<g transform="rotate(7 974 176)">${stroke(wire, { width: 10 })}<path d="${wire}" fill="none" stroke="#c98a4f" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></g>`
  return { key: 'hanger', box: { x: 916, y: 164, width: 116, height: 96 }, svg }
}

const EVERYWHERE = { x: -420, y: -160, width: 2120, height: 1180 }

/** Darker edges: the room closing in a little. */
export function shadePicture(): Picture {
  return wash('shade', [640, 270], [300, 860], ['rgba(34, 24, 30, 0)', 'rgba(34, 24, 30, 0.9)'])
}

/** Lamp light from above the table. */
export function warmthPicture(): Picture {
  return wash('warmth', [640, 190], [40, 620], ['rgba(255, 214, 130, 0.55)', 'rgba(255, 214, 130, 0)'])
}

function wash(
  key: string,
  [cx, cy]: readonly [number, number],
  [from, to]: readonly [number, number],
  [inner, outer]: readonly [string, string],
): Picture {
  return {
    key,
    box: EVERYWHERE,
    detail: 0.2,
    paint: (context) => {
      const light = context.createRadialGradient(cx, cy, from, cx, cy, to)
      light.addColorStop(0, inner)
      light.addColorStop(1, outer)
      context.fillStyle = light
      context.fillRect(EVERYWHERE.x, EVERYWHERE.y, EVERYWHERE.width, EVERYWHERE.height)
    },
  }
}

/** Day falling through the window onto the wall below. */
export function sunbeamPicture(): Picture {
  const svg =
    `<defs>${gradient('beam', [
      [0, '#fff6d8', 0.5],
      [1, '#fff6d8', 0],
    ])}</defs>` + flat('url(#beam)', 'M392 322L250 500H560L636 322ZM646 322L600 500H930L888 322Z')
  return { key: 'sunbeam', box: { x: 240, y: 320, width: 700, height: 184 }, svg }
}

/** A soft halo for the prop a cue is about. */
export function haloPicture(): Picture {
  const box = { x: -80, y: -80, width: 160, height: 160 }
  return {
    key: 'halo',
    box,
    paint: (context) => {
      const glow = context.createRadialGradient(0, 0, 18, 0, 0, 78)
      glow.addColorStop(0, 'rgba(255, 224, 138, 0.95)')
      glow.addColorStop(0.55, 'rgba(255, 214, 120, 0.6)')
      glow.addColorStop(1, 'rgba(255, 214, 120, 0)')
      context.fillStyle = glow
      context.fillRect(box.x, box.y, box.width, box.height)
    },
  }
}
