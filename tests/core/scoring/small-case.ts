/** A small case to measure: two issues, one interest each, no lines. Tests change what they are about. */
import { start } from '../../../src/core/engine/index.ts'
import type { NegotiationState } from '../../../src/core/engine/state.ts'
import type { ScenarioEvent } from '../../../src/core/model/moment.ts'
import type { Case, Ending, Interest, Scenario } from '../../../src/core/model/scenario.ts'
import type { Step } from '../../../src/core/session/play.ts'
import { sessionPlayed, type SessionPlayed } from '../../../src/core/scoring/session-played.ts'

export function anEnding(changes: Partial<Ending> = {}): Ending {
  return {
    id: 'signed',
    kind: 'agreement',
    class: 'right',
    when: {},
    title: 'Signed',
    happened: 'It was signed.',
    later: 'It held.',
    ...changes,
  }
}

export function anInterest(changes: Partial<Interest> = {}): Interest {
  return {
    id: 'loading',
    owner: 'counterpart',
    label: 'A line that stays loaded',
    need: 'The bank asks.',
    weight: 1,
    vital: false,
    sensitivity: 30,
    inferredFrom: [],
    told: [{ say: 'The bank has a form.' }],
    ...changes,
  }
}

export function anEvent(changes: Partial<ScenarioEvent> = {}): ScenarioEvent {
  return {
    id: 'thread',
    name: 'The forwarded thread',
    kind: 'impasse',
    stage: 'bargain',
    when: {},
    cause: 'emotional-rupture',
    also: [],
    role: 'actor',
    emotion: 'hurt',
    audience: 'private',
    hardClock: false,
    gating: true,
    noDeal: false,
    shock: { trust: 0, frustration: 0, face: 0, patience: 0 },
    tried: [],
    opens: [],
    lines: [],
    question: 'What is stopping him?',
    rivals: [
      { id: 'hurt', motive: 'He was hurt.', causes: ['emotional-rupture'], signs: [] },
      { id: 'price', motive: 'He wants a better price.', causes: ['pressure-ploy'], signs: [] },
      { id: 'other', motive: 'Something else.', causes: [], signs: [] },
    ],
    resolves: [],
    limps: [],
    unlocks: [],
    overrides: {},
    reasons: {},
    truth: 'It was the note.',
    ...changes,
  }
}

export function aCase(changes: Partial<Case> = {}): Case {
  const issue = (id: string, pairs: readonly (readonly [number, number])[]): Case['issues'][number] => ({
    id,
    label: id,
    options: pairs.map(([you, they], i) => ({ id: `${id}-${i}`, label: `${id} ${i}`, you, they })),
  })
  return {
    truth: 'main',
    issues: [
      issue('price', [
        [60, 0],
        [30, 20],
        [0, 40],
      ]),
      issue('volume', [
        [40, 0],
        [30, 60],
      ]),
    ],
    limits: { you: 40, they: 40 },
    drift: { you: 0, they: 0 },
    circumstances: [],
    brief: {
      name: 'Nuria',
      role: 'Buyer',
      organisation: 'Altamar',
      story: [],
      aims: [],
      batna: 'Others.',
      redLines: [],
    },
    place: { view: 'fields', furniture: 'site-office', wall: 'sand' },
    props: {},
    rounds: 12,
    exchangeTurns: 5,
    people: [
      {
        id: 'tomasz',
        name: 'Tomasz',
        role: 'Owner',
        counterpart: true,
        rests: 'neutral',
        side: 'theirs',
        looks: {
          head: 'short',
          skin: 'fair',
          hair: 'grey',
          glasses: 'none',
          beard: 'none',
          costume: 'shirt-and-tie',
          colour: 'green',
          seat: 'centre',
        },
      },
    ],
    counterpart: { id: 'tomasz', type: 'collaborator', start: { trust: 60, frustration: 20, face: 80, patience: 70 } },
    interests: [anInterest()],
    beats: [],
    events: [anEvent()],
    walkout: anEvent({ id: 'unforeseen', name: 'An empty chair', kind: 'walkout' }),
    endings: [
      anEnding(),
      anEnding({ id: 'left', kind: 'no-commitment', class: 'wrong' }),
      anEnding({ id: 'stuck', kind: 'deadlock', class: 'wrong' }),
    ],
    bank: [],
    offerReplies: { accepts: [], counters: [], refuses: [], insulted: [], closed: [] },
    hidden: 'The bank.',
    ...changes,
  }
}

function aScenario(theCase: Case): Scenario {
  return {
    format: 1,
    id: 'small',
    hash: '00000000',
    language: 'en',
    title: 'Small',
    card: { order: 1, trade: 'pots', minutes: 5, teaser: '', practises: '' },
    setting: { directness: 3, hierarchy: 3, face: 3, pressure: 3 },
    cases: { main: theCase, twin: { ...theCase, truth: 'twin' } },
  }
}

export function aState(theCase: Case, changes: Partial<NegotiationState> = {}): NegotiationState {
  return { ...start(aScenario(theCase), { seed: 1, truth: 'main', mode: 'practice' }), ...changes }
}

/** A session of one step that ends in this state, with these facts. */
export function aSession(
  theCase: Case,
  changes: Partial<NegotiationState> = {},
  facts: Step['facts'] = [],
): SessionPlayed {
  const before = aState(theCase)
  const after = aState(theCase, changes)
  return sessionPlayed(aScenario(theCase), [
    { choice: 'note:-', move: { kind: 'note', text: '-' }, before, after, facts },
  ])
}
