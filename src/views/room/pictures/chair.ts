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

const plain =
  shape('#5f7880', 'M-118 20L-110 -150C-108 -196 -70 -206 0 -206S108 -196 110 -150L118 20Z', { width: 5 }) +
  stroke('M-84 -130C-82 -166 -60 -176 0 -176', { width: 3, opacity: 0.4 }) +
  shape('#42545a', 'M-34 -128H34V-112H-34Z', { width: 4 })

const DRAW: Readonly<Record<Place['furniture'], string>> = {
  boardroom: padded('#4f3b30', '#6a5142'),
  'site-office': plain,
  kitchen: wooden('#b98655'),
  cafe: wooden('#6d4a36'),
  hall: plain,
  tent:
    shape('#77805c', 'M-120 20L-112 -170C-60 -160 60 -160 112 -170L120 20Z', { width: 5 }) +
    stroke('M-128 20L-116 -200M128 20L116 -200', { width: 9 }),
  bakery: wooden('#a9744a'),
  library: wooden('#8d6240'),
  workshop: wooden('#94714f'),
  restaurant: padded('#6b3a3a', '#8a5050'),
  studio: plain,
  'open-office': plain,
  canteen: plain,
  clinic: padded('#4f6f78', '#6c8d96'),
}

export function chairPicture(furniture: Place['furniture']): Picture {
  return { key: `chair-${furniture}`, box: BOX, svg: DRAW[furniture] }
}
