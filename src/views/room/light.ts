/**
 * The light of a moment: how daylight and tension colour wall, things, people and window. Continuous in daylight; tension moves
 * it only a little, so that the light is felt and not read.
 */
import type { RoomView } from '../../core/present/room-view.ts'

export interface Light {
  readonly wall: number
  readonly things: number
  readonly people: number
  readonly view: number
  readonly skyDusk: number
  readonly skyNight: number
  readonly lamps: number
  readonly sunbeam: number
  readonly shade: number
  readonly warmth: number
}

type Rgb = readonly [number, number, number]

const DAY: Rgb = [255, 255, 255]
const WALL: readonly Rgb[] = [DAY, [246, 214, 172], [178, 152, 132]]
const THINGS: readonly Rgb[] = [DAY, [252, 232, 206], [206, 188, 174]]
const PEOPLE: readonly Rgb[] = [DAY, [255, 243, 228], [238, 226, 214]]
const VIEW: readonly Rgb[] = [DAY, [232, 168, 132], [78, 82, 112]]
const COOL: Rgb = [222, 230, 244]
const WARM: Rgb = [255, 248, 234]

const clamp = (value: number) => Math.min(1, Math.max(0, value))
const mix = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
const multiply = (a: Rgb, b: Rgb): Rgb => [(a[0] * b[0]) / 255, (a[1] * b[1]) / 255, (a[2] * b[2]) / 255]
const toNumber = ([r, g, b]: Rgb) => (Math.round(r) << 16) | (Math.round(g) << 8) | Math.round(b)

function at([day = DAY, dusk = DAY, night = DAY]: readonly Rgb[], daylight: number): Rgb {
  return daylight < 0.55
    ? mix(day, dusk, clamp((daylight - 0.1) / 0.45))
    : mix(dusk, night, clamp((daylight - 0.55) / 0.4))
}

/** Of a room where everybody has gone and somebody has put out the lamps. */
const LEFT_DARK = { lamps: 0.25, shade: 0.86, warmth: 0 } as const

/** The light of a view: its hour, its air, and the lamps put out after a deadlock. */
export function lightOf({ daylight, tension, ending }: Pick<RoomView, 'daylight' | 'tension' | 'ending'>): Light {
  const mood = tension > 0 ? mix(DAY, COOL, tension) : mix(DAY, WARM, -tension)
  const dusk = clamp((daylight - 0.1) / 0.45)
  const night = clamp((daylight - 0.55) / 0.4)
  return {
    wall: toNumber(multiply(at(WALL, daylight), mood)),
    things: toNumber(multiply(at(THINGS, daylight), mood)),
    people: toNumber(at(PEOPLE, daylight)),
    view: toNumber(at(VIEW, daylight)),
    skyDusk: dusk,
    skyNight: night,
    lamps: night,
    sunbeam: clamp(1 - Math.abs(daylight - 0.25) * 2.2),
    shade: 0.24 + 0.22 * night + 0.22 * Math.max(0, tension),
    warmth: 0.75 * night + 0.25 * Math.max(0, -tension),
    ...(ending === 'deadlock' && LEFT_DARK),
  }
}
