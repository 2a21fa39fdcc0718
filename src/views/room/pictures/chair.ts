/** The chair behind a person, by furniture, round the middle of its seat's table edge (0, 0). Stays when the person leaves. */
import type { Place } from '../../../core/model/place.ts'
import { flat, shape, stroke } from '../ink.ts'
import type { Picture } from '../picture.ts'

const BOX = { x: -170, y: -260, width: 340, height: 280 }

function padded(outer: string, inner: string): string {
  return (
    shape(outer, 'M-140 20V-120C-140 -190 -104 -222 0 -226C104 -222 140 -190 140 -120V20Z', { width: 5 }) +
    shape(inner, 'M-106 20V-110C-106 -164 -80 -186 0 -188C80 -186 106 -164 106 -110V20Z', { width: 4 }) +
    flat('#ffffff', 'M-96 -112C-94 -156 -70 -176 -20 -178C-66 -164 -82 -140 -84 -100Z', 0.14)
  )
}

const wooden = (wood: string) => {
  const back = shape(
    wood,
    'M-124 20L-116 -196C-116 -212 -96 -212 -96 -196V20ZM124 20L116 -196C116 -212 96 -212 96 -196V20Z',
    { width: 5 },
  )
  const rails = shape(
    wood,
    'M-100 -196C-40 -210 40 -210 100 -196V-150C40 -162 -40 -162 -100 -150ZM-98 -110C-40 -120 40 -120 98 -110V-84C40 -94 -40 -94 -98 -84Z',
    { width: 5 },
  )
  return rails + back + stroke('M-50 -92V20M0 -94V20M50 -92V20', { width: 7 })
}

const moulded = (outer: string, slot: string) =>
  shape(outer, 'M-118 20L-110 -150C-108 -196 -70 -206 0 -206S108 -196 110 -150L118 20Z', { width: 5 }) +
  stroke('M-84 -130C-82 -166 -60 -176 0 -176', { width: 3, opacity: 0.4 }) +
  shape(slot, 'M-34 -128H34V-112H-34Z', { width: 4 })

/** Canvas between two posts. */
const folding = (cloth: string) =>
  shape(cloth, 'M-120 20L-112 -170C-60 -160 60 -160 112 -170L120 20Z', { width: 5 }) +
  stroke('M-128 20L-116 -200M128 20L116 -200', { width: 9 })

const directors =
  stroke('M-124 20V-206M124 20V-206', { width: 12 }) +
  `<path d="M-124 20V-206M124 20V-206" stroke="#a9744a" stroke-width="5"/>` +
  shape('#3a3532', 'M-124 -196H124V-96H-124Z', { width: 5 }) +
  stroke('M-104 -184H104M-104 -108H104', { width: 2.5, opacity: 0.5 }) +
  `<path d="M-60 -146H60" stroke="#f4efe4" stroke-width="7" stroke-linecap="round" opacity=".7"/>`

/** Cane in a bent frame. */
const bentwood = (wood: string) =>
  stroke('M-108 20C-116 -120 -110 -206 0 -210S116 -120 108 20', { width: 17 }) +
  `<path d="M-108 20C-116 -120 -110 -206 0 -210S116 -120 108 20" fill="none" stroke="${wood}" stroke-width="9"/>` +
  shape('#e3cb9a', 'M-70 -60C-74 -130 -56 -166 0 -168S74 -130 70 -60C40 -50 -40 -50 -70 -60Z', { width: 5 }) +
  stroke('M-60 -90L30 -164M-66 -60L62 -150M-20 -54L70 -110M60 -90L-30 -164M66 -60L-62 -150M20 -54L-70 -110', {
    width: 2,
    opacity: 0.35,
  })

const mesh =
  shape('#3f4a50', 'M-112 20L-118 -140C-116 -200 -70 -214 0 -214S116 -200 118 -140L112 20Z', { width: 5 }) +
  shape('#6f7f86', 'M-88 20L-94 -132C-92 -176 -60 -188 0 -188S92 -176 94 -132L88 20Z', { width: 3.5 }) +
  stroke('M-92 -150H92M-94 -120H94M-93 -90H93M-92 -60H92M-90 -30H90', { width: 2, opacity: 0.3 })

const DRAW: Readonly<Record<Place['furniture'], string>> = {
  boardroom: padded('#4f3b30', '#6a5142'),
  'site-office': moulded('#5f7880', '#42545a'),
  kitchen: wooden('#b98655'),
  cafe: bentwood('#6d4a36'),
  hall: moulded('#7a3f57', '#5c2f42'),
  tent: folding('#77805c'),
  bakery: wooden('#a9744a'),
  library: wooden('#8d6240'),
  workshop: wooden('#94714f'),
  restaurant: padded('#6b3a3a', '#8a5050'),
  studio: directors,
  'open-office': mesh,
  canteen: moulded('#c98a2b', '#8a5a10'),
  clinic: padded('#4f6f78', '#6c8d96'),
}

export type ChairState = 'taken' | 'left'

/** Pushed back and turned towards the door: smaller, askew, its side in the dark. */
function pushedBack(chair: string): string {
  const turned = 'translate(34 -14) skewY(7) scale(.82 .95)'
  const shade =
    '<filter id="shade" color-interpolation-filters="sRGB"><feColorMatrix values=".5 0 0 0 0 0 .5 0 0 0 0 0 .5 0 0 0 0 0 1 0"/></filter>'
  const side = `<g transform="translate(-20 6)" filter="url(#shade)"><g transform="${turned}">${chair}</g></g>`
  return `${shade}${side}<g transform="${turned}">${chair}</g>`
}

export function chairPicture(furniture: Place['furniture'], state: ChairState): Picture {
  const chair = DRAW[furniture]
  return {
    key: `chair-${furniture}-${state}`,
    box: BOX,
    svg: state === 'taken' ? chair : pushedBack(chair),
  }
}
