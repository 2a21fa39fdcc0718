/**
 * The outline of the talks and of the counterpart as state machines. Guards read as sentences; no timers, no side effects,
 * no arithmetic. A machine ignores what it does not know; here that is a fault and stops the engine.
 */
import { setup, transition } from 'xstate'
import type { Emotion, TableStage } from '../model/setting.ts'
import { invariant } from '../lib/assert-never.ts'
import type { PresenceState, TalksState } from './state.ts'

export type TalksEvent =
  | { type: 'BEGIN' }
  | { type: 'EXCHANGED' }
  | { type: 'AGREED'; pendingEvents: number }
  | { type: 'REOPENED' }
  | { type: 'BLOCKED' }
  | { type: 'LEFT' }
  | { type: 'PAUSED' }
  | { type: 'RESUMED' }
  | { type: 'SIGNED'; termsSettled: boolean }
  | { type: 'CLOSED' }

/** Stage to go back to once an impasse, a walkout or a pause is over. */
interface TalksContext {
  stage: TableStage
}

const talksMachine = setup({
  types: {} as { context: TalksContext; events: TalksEvent; input: TalksContext },
  guards: {
    noEventIsStillToCome: ({ event }) => event.type === 'AGREED' && event.pendingEvents === 0,
    everyTermIsSettled: ({ event }) => event.type === 'SIGNED' && event.termsSettled,
    talksWereInExchange: ({ context }) => context.stage === 'exchange',
    talksWereInBargain: ({ context }) => context.stage === 'bargain',
    talksWereInConclude: ({ context }) => context.stage === 'conclude',
  },
}).createMachine({
  id: 'talks',
  context: ({ input }) => input,
  initial: 'prepare',
  on: { CLOSED: '.closed' },
  states: {
    prepare: { on: { BEGIN: 'exchange' } },
    exchange: { on: { EXCHANGED: 'bargain', BLOCKED: 'impasse', LEFT: 'walkout', PAUSED: 'parked' } },
    bargain: {
      on: {
        AGREED: { target: 'conclude', guard: 'noEventIsStillToCome' },
        BLOCKED: 'impasse',
        LEFT: 'walkout',
        PAUSED: 'parked',
      },
    },
    conclude: {
      on: {
        SIGNED: { target: 'closed', guard: 'everyTermIsSettled' },
        REOPENED: 'bargain',
        BLOCKED: 'impasse',
        LEFT: 'walkout',
        PAUSED: 'parked',
      },
    },
    impasse: { on: { RESUMED: resume(), LEFT: 'walkout', PAUSED: 'parked' } },
    walkout: { on: { RESUMED: resume() } },
    parked: { on: { RESUMED: resume(), BLOCKED: 'impasse' } },
    closed: { type: 'final' },
  },
})

function resume() {
  return [
    { target: 'exchange', guard: 'talksWereInExchange' },
    { target: 'bargain', guard: 'talksWereInBargain' },
    { target: 'conclude', guard: 'talksWereInConclude' },
  ] as const
}

export type CounterpartEvent =
  | { type: 'LEAVES' }
  | { type: 'TURNS_BACK' }
  | { type: 'SITS_DOWN' }
  | { type: 'GIVES_UP' }
  | { type: 'IS_REPLACED' }
  | { type: 'FEELS'; emotion: Emotion }

const FELT = ['calm', 'frustration', 'anger', 'hurt', 'anxiety', 'disappointment', 'cold', 'relief'] as const

const counterpartMachine = setup({
  types: {} as { events: CounterpartEvent },
  guards: {
    feels: ({ event }, params: { emotion: Emotion }) => event.type === 'FEELS' && event.emotion === params.emotion,
  },
}).createMachine({
  id: 'counterpart',
  type: 'parallel',
  states: {
    presence: {
      initial: 'at-table',
      states: {
        'at-table': { on: { LEAVES: 'away', IS_REPLACED: 'replaced' } },
        away: { on: { TURNS_BACK: 'returning', GIVES_UP: 'gone', IS_REPLACED: 'replaced' } },
        returning: { on: { SITS_DOWN: 'at-table' } },
        replaced: { on: { SITS_DOWN: 'at-table' } },
        gone: {},
      },
    },
    mood: {
      initial: 'calm',
      on: {
        FEELS: FELT.map((emotion) => ({
          target: `.${emotion}` as const,
          guard: { type: 'feels' as const, params: { emotion } },
        })),
      },
      states: { calm: {}, frustration: {}, anger: {}, hurt: {}, anxiety: {}, disappointment: {}, cold: {}, relief: {} },
    },
  },
})

type TalksSnapshot = ReturnType<typeof talksMachine.resolveState>

/** Where each event leads from each place, looked up once: the machine is pure. `null` where it cannot follow. */
const talksSteps = new Map<string, TalksState | null>()

function stepOf(talks: TalksState, stage: TableStage, event: TalksEvent): TalksState | null {
  const key = `${talks}/${stage}/${JSON.stringify(event)}`
  const known = talksSteps.get(key)
  if (known !== undefined) return known
  const snapshot: TalksSnapshot = talksMachine.resolveState({ value: talks, context: { stage } })
  const step = snapshot.can(event) ? (transition(talksMachine, snapshot, event)[0].value as TalksState) : null
  talksSteps.set(key, step)
  return step
}

/** The state of the talks after an event. Sending one that cannot follow is a fault of the engine and stops it. */
export function nextTalks(talks: TalksState, stage: TableStage, event: TalksEvent): TalksState {
  const step = stepOf(talks, stage, event)
  invariant(step, `talks in ${talks} cannot follow ${event.type}`)
  return step
}

interface CounterpartPlace {
  readonly presence: PresenceState
  readonly mood: Emotion
}

const counterpartSteps = new Map<string, CounterpartPlace>()

/** Where the counterpart is and how they seem, after something happened to them. */
export function nextCounterpart({ presence, mood }: CounterpartPlace, event: CounterpartEvent): CounterpartPlace {
  const key = `${presence}/${mood}/${JSON.stringify(event)}`
  const known = counterpartSteps.get(key)
  if (known) return known
  const snapshot = counterpartMachine.resolveState({ value: { presence, mood } })
  invariant(snapshot.can(event), `a counterpart who is ${presence} and ${mood} cannot follow ${event.type}`)
  const [after] = transition(counterpartMachine, snapshot, event)
  const step = after.value as CounterpartPlace
  counterpartSteps.set(key, step)
  return step
}
