/** What stands in the corner of each kind of room, at the end of the table. Never evidence. */
import type { Place } from '../../../core/model/place.ts'
import { ellipse, flat, panel, shape, stroke } from '../ink.ts'
import type { Picture } from '../picture.ts'

function plant(pot: string): string {
  const leaf = (d: string, colour: string) => shape(colour, d, { width: 4 })
  return (
    leaf('M58 400C30 350 20 300 34 256C62 290 72 350 64 402Z', '#5d9155') +
    leaf('M66 402C70 340 92 296 128 272C126 324 108 372 74 404Z', '#6ea363') +
    leaf('M54 402C34 366 6 346 -26 344C-8 376 20 398 52 408Z', '#6ea363') +
    leaf('M72 404C92 376 116 364 144 366C132 392 106 408 74 410Z', '#5d9155') +
    stroke('M58 396C48 350 42 310 38 276M70 398C82 350 100 312 120 286', { width: 2, opacity: 0.5 }) +
    shape(pot, 'M26 404H100L92 486H36Z') +
    shape(pot, 'M20 400H106V420H20Z', { width: 4 }) +
    flat('#1d1712', 'M84 420H99L92 486H78Z', 0.15)
  )
}

const sack = (x: number, y: number, colour: string) =>
  shape(
    colour,
    `M${x - 40} ${y}C${x - 52} ${y - 60} ${x - 34} ${y - 84} ${x - 14} ${y - 92}H${x + 14}C${x + 34} ${y - 84} ${x + 52} ${y - 60} ${x + 40} ${y}Z`,
  ) +
  shape(colour, `M${x - 18} ${y - 92}L${x - 26} ${y - 112}H${x + 26}L${x + 18} ${y - 92}Z`, { width: 4 }) +
  stroke(`M${x - 20} ${y - 70}q6 30 0 56M${x + 18} ${y - 66}q-4 30 2 50`, { width: 2.5, opacity: 0.35 })

const books =
  panel('#6f7a78', { x: 0, y: 352, width: 120, height: 10 }, { width: 4 }) +
  panel('#6f7a78', { x: 0, y: 424, width: 120, height: 10 }, { width: 4 }) +
  stroke('M4 300V470M116 300V470', { width: 7 }) +
  ['#7a3f57', '#2e5d6b', '#c98a2b', '#8c4a35', '#5f7f4a', '#d8c49a']
    .map(
      (colour, k) =>
        panel(
          colour,
          { x: 10 + k * 17, y: 306 + ((k * 5) % 11), width: 15, height: 46 - ((k * 5) % 11) },
          { width: 3, radius: 1 },
        ) +
        panel(
          colour,
          { x: 94 - k * 17, y: 380 + ((k * 7) % 12), width: 15, height: 44 - ((k * 7) % 12) },
          { width: 3, radius: 1 },
        ),
    )
    .join('') +
  ellipse('#3a3532', [10, 478], [9, 9]) +
  ellipse('#3a3532', [110, 478], [9, 9])

const stackedChairs =
  [0, 1, 2, 3]
    .map((k) =>
      shape(
        '#5f7880',
        `M${10 + k * 6} ${420 - k * 30}L${0 + k * 6} ${350 - k * 30}H${84 + k * 6}L${94 + k * 6} ${420 - k * 30}Z`,
        { width: 4 },
      ),
    )
    .join('') + stroke('M12 420L2 488M96 420L106 488M40 420V488M70 420V488', { width: 5 })

const filmLight =
  stroke('M60 360V430M60 430L14 488M60 430L106 488M60 430V488', { width: 6 }) +
  shape('#3a3532', 'M20 280L98 262L110 340L34 360Z') +
  shape('#f6e3a6', 'M98 262L128 252L142 334L110 340Z', { width: 4 }) +
  shape('#3a3532', 'M128 252L150 232L158 250L132 270ZM142 334L168 340L164 322L138 314Z', { width: 4 }) +
  stroke('M40 300l40 -9M44 320l40 -9', { width: 3, opacity: 0.6 })

const cans =
  sack(98, 486, '#d9c69a') +
  shape('#5f7f4a', 'M-6 372H44L60 388V486H-6Z') +
  stroke('M6 388H30M0 486', { width: 5 }) +
  stroke('M6 410L46 466M46 410L6 466', { width: 4, opacity: 0.6 }) +
  shape('#3a3532', 'M40 366h14v14h-14Z', { width: 3 })

const chalkboard =
  stroke('M4 488L30 268M116 488L90 268', { width: 7 }) +
  panel('#35403c', { x: 8, y: 280, width: 104, height: 160 }, { width: 6, radius: 4 }) +
  `<path d="M26 312h66M34 336h50M26 366h36M26 386h48M26 406h30" stroke="#f4efe4" stroke-width="5" stroke-linecap="round" opacity=".75"/>`

const standardLamp =
  stroke('M60 480V336', { width: 7 }) +
  ellipse('#b98a4a', [60, 484], [34, 8]) +
  shape('#d9a53a', 'M34 262H86L112 340H8Z') +
  stroke('M48 262L34 340M72 262L86 340', { width: 2.5, opacity: 0.5 }) +
  shape('#2e5d6b', 'M112 420C112 404 140 404 140 420L146 486H106Z', { width: 4 }) +
  shape('#f2e2b8', 'M112 412C100 380 108 360 126 350C144 360 152 380 140 412Z', { width: 4 })

const radiator =
  [0, 1, 2, 3, 4]
    .map((k) => panel('#dfe4e0', { x: -6 + k * 26, y: 330, width: 22, height: 130 }, { width: 4, radius: 10 }))
    .join('') +
  stroke('M-6 450H130M-6 346H130', { width: 4, opacity: 0.5 }) +
  shape('#f0c92e', 'M20 252L54 240H86L118 252L112 330H96V290H42V330H26Z', { width: 4 }) +
  flat('#dfe4e4', 'M30 300H108L107 312H29Z')

const jar =
  shape('#7fa8b8', 'M28 400C8 420 10 486 40 486H82C112 486 114 420 94 400V376H28Z') +
  stroke('M30 420H92', { width: 3, opacity: 0.5 }) +
  shape('#c98a2b', 'M44 300c-16 -14 -34 4 -24 20c-12 16 10 32 24 20c14 12 36 -4 24 -20c10 -16 -10 -34 -24 -20Z', {
    width: 4,
  }) +
  shape('#b5443a', 'M88 276c-14 -12 -30 4 -22 18c-10 14 8 28 22 18c12 10 32 -4 22 -18c8 -14 -10 -30 -22 -18Z', {
    width: 4,
  }) +
  stroke('M46 342L56 376M86 312L70 376M30 360L52 376', { width: 4 })

const STANDING: Readonly<Record<Place['furniture'], string>> = {
  boardroom: plant('#5c5148'),
  'site-office': plant('#c46a4a'),
  kitchen: jar,
  cafe: chalkboard,
  hall: stackedChairs,
  tent: cans,
  bakery: sack(20, 486, '#efe3cb') + sack(96, 486, '#e6d6b8'),
  library: books,
  workshop: standardLamp,
  restaurant: plant('#d9b04a'),
  studio: filmLight,
  'open-office': plant('#efe6d2'),
  canteen: radiator,
  clinic: plant('#f3f6f2'),
}

export function standingPicture(furniture: Place['furniture']): Picture {
  return { key: `standing-${furniture}`, box: { x: -50, y: 226, width: 240, height: 272 }, svg: STANDING[furniture] }
}
