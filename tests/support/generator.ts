/** Random valid scenarios, and talks in them by random legal moves. Everything a scenario may hold may be missing. */
import fc from 'fast-check'
import { advance, findEvent, issuesNow, legalMoves, start, type NegotiationState } from '../../src/core/engine/index.ts'
import { randomFor } from '../../src/core/lib/rng.ts'
import { CAUSES } from '../../src/core/model/causes.ts'
import type { Condition } from '../../src/core/model/condition.ts'
import type { Line } from '../../src/core/model/line.ts'
import type { Beat, ScenarioEvent } from '../../src/core/model/moment.ts'
import type { Move } from '../../src/core/model/move.ts'
import { MOVES, RATINGS, RECOVERY_MOVES } from '../../src/core/model/moves.ts'
import type { Case, Interest, Scenario } from '../../src/core/model/scenario.ts'
import { COUNTERPART_TYPES, EMOTIONS, EVENT_KINDS, FRAMINGS, MODES, ROLES } from '../../src/core/model/setting.ts'
import { MOVE_CARDS } from '../../src/core/strategy/moves.ts'
import { aBeat, aLine, anEvent, anInterest, anIssue, aScenario } from './a-scenario.ts'

const TABLE_STAGES = ['exchange', 'bargain', 'conclude'] as const
const INTERESTS = ['need-a', 'need-b', 'need-c']
const share = fc.integer({ min: 0, max: 100 })
const meters = fc.record({ trust: share, frustration: share, face: share, patience: share })
const swing = fc.integer({ min: -40, max: 40 })

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ round: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ trust: share }) },
  { weight: 1, arbitrary: fc.record({ told: fc.subarray(INTERESTS, { maxLength: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ tentative: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ remembers: fc.constant(['word']) }) },
  { weight: 1, arbitrary: fc.record({ ticks: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ resolved: fc.constant(['event1']) }) },
  { weight: 1, arbitrary: fc.constant({ offered: { issue0: ['o1'] } }) },
  { weight: 1, arbitrary: fc.record({ before: fc.constant(['event1']) }) },
  { weight: 1, arbitrary: fc.record({ trust: share, any: fc.constant([{ round: 3 }, { remembers: ['word'] }]) }) },
)

const line: fc.Arbitrary<Omit<Line, 'id'>> = fc.constantFrom(...MOVES).chain((move) =>
  fc.record({
    move: fc.constant(move),
    say: fc.constant('A line.'),
    misses: fc.subarray(MOVE_CARDS[move].checks.map((check) => check.id)),
    replies: fc.constant([{ say: 'An answer.' }]),
    asks: fc.subarray(INTERESTS),
    discloses: fc.constantFrom([], ['own']),
    remember: fc.constantFrom([], ['word'], ['deceit-found'], ['grave-offence'], ['claim-tested']),
    when: condition,
    again: fc.boolean(),
    gives: fc.constantFrom(0, 0, 3, 10),
    job: fc.constant(null),
  }),
)

/** What a line may set going besides; each seldom. */
const arrangement: fc.Arbitrary<Partial<Line>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ ticks: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.constant({ awards: { issue0: 'o2' } }) },
  { weight: 1, arbitrary: fc.constant({ adds: { issue0: 'o2' } }) },
  { weight: 1, arbitrary: fc.constant({ proposes: true as const }) },
  { weight: 1, arbitrary: fc.constant({ defers: 'issue0' }) },
)

function linesFor(home: string, most: number): fc.Arbitrary<Line[]> {
  return fc
    .array(fc.tuple(line, arrangement), { maxLength: most })
    .map((list) => list.map(([each, more], i) => aLine(`${home}-line${i}`, { ...each, ...more })))
}

const interest: fc.Arbitrary<Partial<Interest>> = fc.record({
  sensitivity: share,
  gate: condition,
  hint: fc.constant('A look at the window.'),
})

function beatFor(id: string): fc.Arbitrary<Beat> {
  return fc
    .record({ stage: fc.constantFrom(...TABLE_STAGES), when: condition, lines: linesFor(id, 4) })
    .map((changes) => aBeat(id, changes))
}

function eventFor(id: string): fc.Arbitrary<ScenarioEvent> {
  return fc
    .record({
      kind: fc.constantFrom(...EVENT_KINDS),
      stage: fc.constantFrom(...TABLE_STAGES),
      when: condition,
      cause: fc.constantFrom(...CAUSES),
      also: fc.subarray([...CAUSES], { maxLength: 2 }),
      role: fc.constantFrom(...ROLES),
      emotion: fc.constantFrom(...EMOTIONS),
      audience: fc.constantFrom('private' as const, 'public' as const),
      hardClock: fc.boolean(),
      gating: fc.boolean(),
      noDeal: fc.boolean(),
      shock: fc.record({ trust: swing, frustration: swing, face: swing, patience: swing }),
      tried: fc.subarray([...RECOVERY_MOVES], { maxLength: 2 }),
      lines: linesFor(id, 8),
      unlocks: fc.subarray(INTERESTS),
      overrides: fc.constantFrom(...RATINGS).map((rating) => ({ apologize: { rating, reason: 'Because.' } })),
    })
    .chain((changes) => starting.map((more) => anEvent({ id, ...changes, ...more })))
}

/** What an event may put in place; the first option of every issue needs no interest. */
const starting: fc.Arbitrary<Partial<ScenarioEvent>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom(...COUNTERPART_TYPES) }) },
  {
    weight: 1,
    arbitrary: fc.constant({ sets: { trust: 40, demand: 30, offer: { issue0: 'o1' }, reopens: true as const } }),
  },
)

const world: fc.Arbitrary<Pick<Case, 'drift' | 'circumstances'>> = fc.record({
  drift: fc.constantFrom({ you: 0, they: 0 }, { you: 4, they: 1 }),
  circumstances: fc.array(
    condition
      .map((when) => ({ id: 'news', when, limits: { you: 30, they: 20 }, tells: [{ say: 'It has changed.' }] }))
      .chain((news) =>
        fc.constantFrom(news, { ...news, sets: { trust: 40, reopens: true as const, offer: { issue0: 'o1' } } }),
      ),
    { maxLength: 1 },
  ),
})

const option = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
const openIssue = fc
  .tuple(option, option, fc.constantFrom(undefined, ...INTERESTS))
  .map(([first, [you, they], needs]) => {
    return needs === undefined ? [first, [you, they] as const] : [first, [you, they, needs] as const]
  })

/** A scenario with one to three issues, three interests of theirs, beats and events of any kind, and any counterpart. */
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    issues: fc
      .array(openIssue, { minLength: 1, maxLength: 3 })
      .map((rows) => rows.map((options, i) => anIssue(`issue${i}`, options))),
    limits: fc.record({ you: share, they: fc.oneof(share, fc.constant('unreachable' as const)) }),
    rounds: fc.integer({ min: 1, max: 14 }),
    exchangeTurns: fc.integer({ min: 0, max: 5 }),
    counterpart: fc.record({
      type: fc.constantFrom(...COUNTERPART_TYPES),
      start: meters,
      demand: share,
      claims: fc.record({ limit: share, when: condition }),
    }),
    interests: fc
      .array(interest, { minLength: 3, maxLength: 3 })
      .map((list) => [
        ...list.map((each, i) => anInterest(INTERESTS[i] ?? 'need', each)),
        anInterest('own', { owner: 'trainee', told: [] }),
      ]),
    beats: fc.tuple(beatFor('beat1'), beatFor('beat2'), beatFor('beat3')).chain((all) => fc.subarray(all)),
    events: fc.tuple(eventFor('event1'), eventFor('event2')).chain((all) => fc.subarray(all)),
  })
  .chain((changes) => world.map((more) => frozen(aScenario({ ...changes, ...more }))))

export const sessions = fc.record({
  scenario: scenarios,
  seed: fc.nat(),
  mode: fc.constantFrom(...MODES),
  truth: fc.constantFrom('main' as const, 'twin' as const),
})
export type Session = typeof sessions extends fc.Arbitrary<infer Given> ? Given : never

/** Every move open in a state, with a few of the packages that could be offered. */
export function openMoves(scenario: Scenario, state: NegotiationState): Move[] {
  const open = legalMoves(scenario, state)
  const moves: Move[] = open.lines.map(({ id }) => ({ kind: 'line', line: id }))
  if (open.prepare) moves.push({ kind: 'prepare', target: 70, limit: 40 })
  if (open.read) moves.push(aReading(scenario, state))
  if (open.offer.open) for (let i = 0; i < 3; i += 1) moves.push(anyOffer(scenario, state, i))
  if (open.offer.open && isWhole(scenario, state)) {
    moves.push({ kind: 'offer', terms: state.standing?.terms ?? {}, framing: 'plain' })
  }
  return moves
}

/** What an event puts on the table here names one issue only; nobody can take that as it is. */
function isWhole(scenario: Scenario, { standing, truth }: NegotiationState): boolean {
  return standing !== null && scenario.cases[truth].issues.every(({ id }) => id in standing.terms)
}

/** All belief on the first explanation. */
function aReading(scenario: Scenario, state: NegotiationState): Move {
  const first = findEvent(scenario.cases[state.truth], state.event?.id)?.rivals[0]?.id ?? 'other'
  return { kind: 'read', beliefs: { [first]: 100 }, confidence: 50 }
}

function anyOffer(scenario: Scenario, state: NegotiationState, salt: number): Move {
  const key = `${state.turn}/${salt}`
  const terms = issuesNow(scenario.cases[state.truth], state).map(({ id, options }) => {
    return [id, options[Math.floor(randomFor(state.seed, `${key}/${id}`) * options.length)]?.id ?? '']
  })
  const framing = FRAMINGS[Math.floor(randomFor(state.seed, `${key}/framing`) * FRAMINGS.length)] ?? 'plain'
  return { kind: 'offer', terms: Object.fromEntries(terms), framing }
}

/** Plays random open moves (readings seldom) until the end or `most` moves; `seen` gets every frozen state on the way. */
export function playThrough(
  session: Session,
  most: number,
  seen: (state: NegotiationState) => void = () => {},
): NegotiationState {
  const { scenario, seed, mode, truth } = session
  let state = frozen(start(scenario, { seed, mode, truth }))
  for (let i = 0; i < most && !state.ending; i += 1) {
    seen(state)
    const open = openMoves(scenario, state)
    const turns = legalMoves(scenario, state).readFirst ? open : open.filter((move) => move.kind !== 'read')
    const move = turns[Math.floor(randomFor(seed, `play/${i}`) * turns.length)]
    if (!move) throw new Error(`Nothing can be done: ${JSON.stringify(state)}`)
    const result = advance(scenario, state, move)
    if (!result.ok) throw new Error(`${JSON.stringify(move)} was refused: ${result.refusal}`)
    state = frozen(result.value.state)
  }
  seen(state)
  return state
}

/** The value with nothing in it that can be changed. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
