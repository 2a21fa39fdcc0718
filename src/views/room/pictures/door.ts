/** The door by furniture, closed, ajar and open, with the light behind it. */
import type { Place } from '../../../core/model/place.ts'
import { ellipse, flat, gradient, panel, shape, stroke } from '../ink.ts'
import type { Picture } from '../picture.ts'

const BOX = { x: 1010, y: 60, width: 260, height: 460 }

interface Style {
  readonly leaf: string
  readonly inset: string
  readonly frame: string
  /** One pane over two panels; nearly all glass; or a round pane in a plain leaf. */
  readonly kind: 'panels' | 'glass' | 'porthole'
}

const WOOD: Style = { leaf: '#96603d', inset: '#885536', frame: '#7b4a2c', kind: 'panels' }
const STYLES: Readonly<Record<Exclude<Place['furniture'], 'tent'>, Style>> = {
  boardroom: { leaf: '#6a4632', inset: '#5c3b29', frame: '#4f3b30', kind: 'panels' },
  'site-office': WOOD,
  kitchen: { leaf: '#eadfc8', inset: '#dccfb2', frame: '#cdbd9c', kind: 'panels' },
  cafe: { leaf: '#2e5d6b', inset: '#27505c', frame: '#234a56', kind: 'glass' },
  hall: WOOD,
  bakery: { leaf: '#4c7a63', inset: '#436c58', frame: '#3b604e', kind: 'glass' },
  library: { leaf: '#7c4f33', inset: '#6d452c', frame: '#5c3b29', kind: 'panels' },
  workshop: { leaf: '#6f7a78', inset: '#626c6a', frame: '#59646a', kind: 'panels' },
  restaurant: { leaf: '#7b3036', inset: '#6c2a30', frame: '#b98a4a', kind: 'porthole' },
  studio: { leaf: '#5b5753', inset: '#4d4945', frame: '#3a3532', kind: 'porthole' },
  'open-office': { leaf: '#e9e2cd', inset: '#d8cfb6', frame: '#8f9496', kind: 'glass' },
  canteen: { leaf: '#c98a2b', inset: '#b67c25', frame: '#59646a', kind: 'porthole' },
  clinic: { leaf: '#dfe7e2', inset: '#cfd9d3', frame: '#9fb0ac', kind: 'porthole' },
}

const GLASS_COLOUR = '#cfe0de'
const knob = ellipse('#e0b64f', [1057, 300], [8, 8], { width: 4 })
const glint = (d: string) => flat('#ffffff', d, 0.35)

/** The leaf from the front; drawn narrower it stands ajar. */
function front({ leaf, inset, kind }: Style): string {
  const whole = panel(leaf, { x: 1042, y: 92, width: 168, height: 408 }, { width: 5, radius: 3 })
  if (kind === 'glass')
    return (
      whole +
      panel(GLASS_COLOUR, { x: 1064, y: 114, width: 124, height: 292 }, { radius: 4 }) +
      glint('M1074 380l84 -250h24l-84 250Z') +
      stroke('M1064 318H1188', { width: 4 }) +
      shape('#c9ccca', 'M1050 276h10v64h-10Z', { width: 3 })
    )
  if (kind === 'porthole')
    return (
      whole +
      ellipse(GLASS_COLOUR, [1126, 188], [42, 42], { width: 5 }) +
      glint('M1102 214l30 -60h16l-30 60Z') +
      panel(inset, { x: 1056, y: 418, width: 140, height: 62 }, { width: 3.5, radius: 4 }) +
      shape('#c9ccca', 'M1052 276h14v56h-14Z', { width: 3 })
    )
  return (
    whole +
    panel(GLASS_COLOUR, { x: 1066, y: 116, width: 120, height: 142 }, { radius: 4 }) +
    glint('M1074 254l70-134h24l-70 134Z') +
    panel(inset, { x: 1066, y: 284, width: 120, height: 84 }, { width: 3.5, radius: 4 }) +
    panel(inset, { x: 1066, y: 386, width: 120, height: 84 }, { width: 3.5, radius: 4 }) +
    knob
  )
}

const corridor =
  `<defs>${gradient('hall', [
    [0, '#fff1bf'],
    [1, '#f0d38c'],
  ])}</defs>` +
  flat('url(#hall)', 'M1042 92H1210V500H1042Z') +
  flat('#d9b673', 'M1042 452H1210V500H1042Z') +
  stroke('M1042 452H1210M1120 92V452', { width: 2.5, opacity: 0.35 }) +
  panel('#fff8dc', { x: 1140, y: 160, width: 48, height: 62 }, { width: 3, radius: 2 })

const FRAME = 'M1030 80H1222V500H1210V92H1042V500H1030Z'

function hinged(style: Style, state: string): string {
  const frame = shape(style.frame, FRAME, { width: 4 })
  if (state === 'open') {
    const edge =
      shape(style.leaf, 'M1210 92L1254 72V512L1210 500Z', { width: 5 }) +
      (style.kind === 'porthole'
        ? ellipse(GLASS_COLOUR, [1233, 182], [10, 40], { width: 4 })
        : shape(GLASS_COLOUR, 'M1222 116L1244 106V246L1222 252Z', { width: 3 }))
    return corridor + edge + frame
  }
  // Ajar: the same leaf, turned away a third of its width.
  if (state === 'ajar') return corridor + `<g transform="translate(392 0) scale(.676 1)">${front(style)}</g>` + frame
  return front(style) + frame
}

const daylight =
  `<defs>${gradient('out', [
    [0, '#fdf3cf'],
    [1, '#e9c98f'],
  ])}</defs>` + flat('url(#out)', 'M1036 500V150C1060 104 1100 84 1126 80C1152 84 1192 104 1216 150V500Z')

/** A tent's entrance: canvas laced shut, one corner lifted, or tied back. */
function flap(state: string): string {
  const edge = stroke('M1036 500V150C1060 104 1100 84 1126 80C1152 84 1192 104 1216 150V500', { width: 6 })
  const left = 'M1036 500V150C1060 104 1100 84 1126 80V500Z'
  const right = 'M1216 500V150C1192 104 1152 84 1126 80V500Z'
  if (state === 'open')
    return (
      daylight +
      shape(
        '#cdbb93',
        'M1036 500V150C1060 104 1100 84 1126 80C1112 150 1080 230 1058 262C1064 340 1066 420 1062 500Z',
      ) +
      shape(
        '#cdbb93',
        'M1216 500V150C1192 104 1152 84 1126 80C1140 150 1172 230 1194 262C1188 340 1186 420 1190 500Z',
      ) +
      stroke('M1036 270L1062 262M1216 270L1190 262', { width: 6 }) +
      edge
    )
  if (state === 'ajar')
    return (
      daylight +
      shape('#cdbb93', left) +
      shape('#d8c79f', 'M1216 500V150C1192 104 1152 84 1126 80C1130 200 1150 300 1176 372L1160 500Z') +
      edge
    )
  const laces = [170, 220, 270, 320, 370, 420].map((y) => `M1116 ${y}L1136 ${y + 18}M1136 ${y}L1116 ${y + 18}`).join('')
  return shape('#cdbb93', left) + shape('#c3b087', right) + stroke(laces, { width: 3 }) + edge
}

export function doorPicture(furniture: Place['furniture'], state: string): Picture {
  const svg = furniture === 'tent' ? flap(state) : hinged(STYLES[furniture], state)
  return { key: `door-${furniture}-${state}`, box: BOX, svg }
}

/** Light from the corridor on the floor and the wall. */
export function doorLightPicture(): Picture {
  const box = { x: 820, y: 60, width: 480, height: 560 }
  return {
    key: 'door-light',
    box,
    detail: 0.5,
    paint: (context) => {
      const glow = context.createRadialGradient(1126, 300, 20, 1126, 300, 260)
      glow.addColorStop(0, 'rgba(255, 226, 150, 0.5)')
      glow.addColorStop(1, 'rgba(255, 226, 150, 0)')
      context.fillStyle = glow
      context.fillRect(box.x, box.y, box.width, box.height)
    },
  }
}
