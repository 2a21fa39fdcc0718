/** The room's view of a seat: people, board, props and light. Made afresh from the seat every time. */
import type { SeatView } from '../engine/index.ts'
import type { Props } from '../model/place.ts'
import type { EndingKind } from '../model/setting.ts'
import { boardRows } from './board.ts'
import { daylightAtStart } from './daylight.ts'
import type { RoomPerson, RoomView } from './room-view.ts'
import type { Words } from './text/words.ts'

export function roomOf(seat: SeatView, words: Words): RoomView {
  const cue = seat.cues.findLast((each) => each.turn === seat.turn && each.prop)
  return {
    place: seat.place,
    people: seat.people.map((person) => roomPerson(seat, person)),
    board: { title: words.talks.board.title, rows: boardRows(seat, words) },
    props: seat.props,
    daylight: daylightOf(seat),
    ...clockOf(seat),
    tension: seat.air,
    camera: seat.event ? 'near' : 'wide',
    ...(cue?.prop && { activeProp: cue.prop }),
    ...(seat.ending && endingScene(seat, seat.ending.kind)),
  }
}

/** What the room says of an ending before anybody reads it: hands, a door held open, or nobody and no light. */
function endingScene(seat: SeatView, ending: EndingKind): Partial<RoomView> {
  const people = seat.people.map((person) => ({
    ...roomPerson(seat, person),
    ...ENDING_MANNERS[ending],
    speaking: false,
  }))
  const props = ending === 'no-commitment' ? { ...seat.props, door: 'open', ...leftWith(seat.props) } : seat.props
  // One person holds the door; whoever sat beside them is still at the table.
  const standing = people.map((person, at) =>
    person.presence === 'at-door' && seat.people[at]?.counterpart !== true
      ? { ...person, presence: 'seated' as const }
      : person,
  )
  return { ending, people: standing, props, ...ENDING_SCENES[ending] }
}

/** Who goes takes the coat along, if there was one. */
function leftWith(props: Props): Props {
  return props.coat === 'on-hook' ? { coat: 'gone' } : {}
}

const ENDING_SCENES: Readonly<Record<EndingKind, Partial<RoomView>>> = {
  agreement: { tension: -1, camera: 'near' },
  'no-commitment': { tension: 0, camera: 'wide' },
  deadlock: { tension: 1, camera: 'wide', daylight: 1 },
}

const ENDING_MANNERS: Readonly<Record<EndingKind, Partial<RoomPerson>>> = {
  agreement: { expression: 'relieved', presence: 'seated', lean: 'forward' },
  'no-commitment': { expression: 'neutral', presence: 'at-door', lean: 'upright' },
  deadlock: { presence: 'away' },
}

/** Who is there, how they look and where things stand, as sentences for those who don't see the picture. */
export function roomWords(seat: SeatView, words: Words): string[] {
  const { talks } = words
  const people = seat.people.map((person) =>
    person.counterpart && !seat.seated
      ? talks.emptyChair(person.name)
      : talks.person(person.name, talks.faces[person.counterpart ? seat.expression : person.rests]),
  )
  return [...people, ...boardRows(seat, words).map((row) => talks.issue(row.label, row.word))]
}

function roomPerson(seat: SeatView, person: SeatView['people'][number]): RoomPerson {
  const expression = person.counterpart ? seat.expression : person.rests
  return {
    id: person.id,
    name: person.name,
    casting: person.looks,
    expression,
    presence: person.counterpart && !seat.seated ? 'away' : 'seated',
    speaking: seat.spoken.at(-1)?.by === person.id,
    lean: LEANS_BACK.includes(expression) ? 'back' : LEANS_IN.includes(expression) ? 'forward' : 'upright',
  }
}

const LEANS_BACK: readonly RoomPerson['expression'][] = ['cold', 'hurt', 'sceptical', 'weary']
const LEANS_IN: readonly RoomPerson['expression'][] = ['warm', 'amused', 'thinking', 'relieved']

/** The day goes with the rounds that are used, from where the place begins it. */
function daylightOf(seat: SeatView): number {
  const used = Math.min(1, Math.max(0, seat.roundsUsed / seat.rounds))
  const begins = daylightAtStart(seat.place)
  return begins + (1 - begins) * used
}

/** Five minutes. */
const HOURS_A_TURN = 1 / 12

/** The clock goes on from the last hour that was named. */
function clockOf({ cues, place, turn }: SeatView): Pick<RoomView, 'hour'> {
  const cue = cues.findLast((each) => each.hour !== undefined)
  const [hours, minutes] = (cue?.hour ?? place.hour ?? '').split(':').map(Number)
  if (hours === undefined || minutes === undefined) return {}
  return { hour: hours + minutes / 60 + (turn - (cue?.turn ?? 0)) * HOURS_A_TURN }
}
