/**
 * Shows the room in any state named in the address, for those who draw it:
 * `/gallery.html?casting=tomasz&expression=hurt&view=city&daylight=0.6&props=phone:lit,door:ajar&active=phone&camera=near`.
 * `people=2` seats more, `presence=away` empties the chairs, `then=…` applies a second view, `as=…` is a whole view as JSON. `sheet=faces`, `costumes`, `props`,
 * `places`, `cues` or `endings` shows all of a kind at once. Not part of the product.
 */
import '@fontsource-variable/atkinson-hyperlegible-next'
import '@fontsource-variable/bricolage-grotesque'
import type { Casting } from '../src/core/model/casting.ts'
import { CASTINGS } from './gallery/castings.ts'
import { compareFilms } from './gallery/film.ts'
import { countNoticed } from './gallery/noticed.ts'
import { compareReplay } from './gallery/replay.ts'
import { sheetOf } from './gallery/sheets.ts'
import type { Place } from '../src/core/model/place.ts'
import type { RoomPerson, RoomView } from '../src/core/present/room-view.ts'
import { createRoom } from '../src/views/room/index.ts'

const GROUPS: readonly (readonly string[])[] = [[], ['tomasz'], ['ekdahl', 'rosa'], ['ekdahl', 'vera', 'rosa']]

function personOf(key: string, query: URLSearchParams, speaks: boolean): RoomPerson {
  return {
    id: key,
    name: key,
    casting: CASTINGS[key] ?? (CASTINGS['tomasz'] as Casting),
    expression: (query.get('expression') ?? 'neutral') as RoomPerson['expression'],
    presence: (query.get('presence') ?? 'seated') as RoomPerson['presence'],
    speaking: speaks,
    lean: (query.get('lean') ?? 'upright') as RoomPerson['lean'],
  }
}

function viewOf(query: URLSearchParams): RoomView {
  const whole = query.get('as')
  if (whole !== null) return JSON.parse(whole) as RoomView
  const keys = GROUPS[Number(query.get('people') ?? 1)] ?? []
  const named = query.get('casting')
  const props = Object.fromEntries(
    (query.get('props') ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair) => pair.split(':')),
  )
  const active = query.get('active')
  const ending = query.get('ending')
  return {
    place: {
      view: query.get('view') ?? 'fields',
      furniture: query.get('furniture') ?? 'site-office',
      wall: query.get('wall') ?? 'sand',
    } as Place,
    people: (named === null ? keys : [named]).map((key, at) => personOf(key, query, at === 0 && query.has('speaking'))),
    board: {
      title: 'On the table',
      rows: [
        { issueId: 'price', label: 'Price per thousand', state: 'stuck', word: 'stuck' },
        { issueId: 'volume', label: 'Volume', state: 'agreed', word: '40 million' },
        { issueId: 'payment', label: 'Payment', state: 'offered', word: 'offered' },
        { issueId: 'machine', label: 'Second machine', state: 'open', word: 'open' },
      ],
    },
    props,
    daylight: Number(query.get('daylight') ?? 0),
    tension: Number(query.get('tension') ?? 0),
    camera: query.get('camera') === 'near' ? 'near' : 'wide',
    ...(active === null ? {} : { activeProp: active as keyof RoomView['props'] }),
    ...(ending !== null && { ending: ending as NonNullable<RoomView['ending']> }),
  }
}

// For the tests: a played room beside a built one, a room with a cue beside one without, two rooms in motion.
Object.assign(window, { compareReplay, countNoticed, compareFilms })

const query = new URLSearchParams(location.search)
const parent = document.getElementById('room')
const sheet = query.get('sheet')
if (parent !== null && sheet !== null) {
  await sheetOf(sheet, query, parent)
  document.body.dataset['ready'] = sheet
} else if (parent !== null && query.has('replay')) {
  document.body.dataset['ready'] = 'replay'
} else if (parent !== null) {
  const room = await createRoom(parent, viewOf(query), { reducedMotion: !query.has('motion') })
  const then = query.get('then')
  if (then !== null) room.apply(viewOf(new URLSearchParams(then)))
  await room.ready()
  addEventListener('resize', () => room.resize())
  Object.assign(window, { room })
  document.body.dataset['ready'] = JSON.stringify(room.faces())
}
