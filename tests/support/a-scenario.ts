/**
 * Small scenarios for tests of the engine: a plain table with two issues, one calm counterpart, no beats and no events,
 * and whatever a test wants to be different. Both truths are alike unless the test says otherwise.
 */
import { bankFor } from '../../src/core/scenario/bank/bank.ts'
import type { Issue } from '../../src/core/model/deal-table.ts'
import type { Line } from '../../src/core/model/line.ts'
import type { Beat, ScenarioEvent } from '../../src/core/model/moment.ts'
import type { Case, Counterpart, Ending, Interest, Scenario } from '../../src/core/model/scenario.ts'

/** What a case differs in from the plain one. The parts of `counterpart` may be given singly. */
export type CaseChanges = Partial<Omit<Case, 'truth' | 'counterpart'>> & { readonly counterpart?: Partial<Counterpart> }

/** A scenario whose main truth has the changes; the twin has them too, and then its own. */
export function aScenario(changes: CaseChanges = {}, twin: CaseChanges = {}): Scenario {
  const { counterpart: theirs, ...others } = twin
  const both = { ...changes.counterpart, ...theirs }
  return {
    format: 1,
    id: 'small',
    hash: '00000000',
    language: 'en',
    title: 'A small table',
    card: { order: 1, trade: 'Parts', minutes: 10, teaser: 'Two issues.', practises: 'Testing.' },
    setting: { directness: 3, hierarchy: 3, face: 3, pressure: 3 },
    cases: {
      main: aCase('main', changes),
      twin: aCase('twin', { ...changes, ...others, counterpart: both }),
    },
  }
}

function aCase(truth: Case['truth'], { counterpart, ...changes }: CaseChanges): Case {
  const bank = bankFor('en')
  return {
    truth,
    issues: [
      anIssue('price', [
        [60, 0],
        [45, 20],
        [30, 40],
        [15, 55],
        [0, 60],
      ]),
      anIssue('delivery', [
        [40, 0],
        [25, 10],
        [0, 40],
      ]),
    ],
    limits: { you: 40, they: 40 },
    drift: { you: 0, they: 0 },
    circumstances: [],
    brief: {
      name: 'You',
      role: 'Buyer',
      organisation: 'Works',
      story: ['A story.'],
      aims: ['An aim.'],
      batna: 'Another seller.',
      redLines: [],
    },
    place: { view: 'city', furniture: 'boardroom', wall: 'sand' },
    props: {},
    rounds: 12,
    exchangeTurns: 0,
    people: [
      {
        id: 'ada',
        name: 'Ada',
        role: 'Seller',
        counterpart: true,
        rests: 'neutral',
        side: 'theirs',
        looks: {
          head: 'bob',
          skin: 'olive',
          hair: 'black',
          glasses: 'none',
          beard: 'none',
          costume: 'blazer',
          colour: 'navy',
          seat: 'centre',
        },
      },
    ],
    interests: [],
    beats: [],
    events: [],
    walkout: bank.walkout,
    endings: [anEnding('agreement'), anEnding('no-commitment'), anEnding('deadlock')],
    bank: bank.lines,
    offerReplies: bank.offerReplies,
    hidden: 'Nothing.',
    ...changes,
    counterpart: {
      id: 'ada',
      type: 'collaborator',
      start: { trust: 50, frustration: 40, face: 60, patience: 60 },
      ...counterpart,
    },
  }
}

/** An issue whose options are called `o1`, `o2`… with points for the trainee and for the counterpart. */
export function anIssue(id: string, options: readonly (readonly [you: number, they: number, needs?: string])[]): Issue {
  const made = options.map(([you, they, needs], index) => ({
    id: `o${index + 1}`,
    label: `${id} ${index + 1}`,
    you,
    they,
    ...(needs !== undefined && { needs }),
  }))
  return { id, label: id, options: made }
}

export function aLine(id: string, changes: Partial<Line> = {}): Line {
  return {
    id,
    move: 'open-question',
    say: `I say ${id}.`,
    misses: [],
    replies: [{ say: 'Hm.' }],
    asks: [],
    discloses: [],
    remember: [],
    again: false,
    gives: 0,
    job: null,
    ...changes,
  }
}

/** An impasse in Bargain, there from the start, about an unknown interest; its shock is nothing. */
export function anEvent(changes: Partial<ScenarioEvent> = {}): ScenarioEvent {
  return {
    id: 'stuck',
    name: 'Stuck',
    kind: 'impasse',
    stage: 'bargain',
    when: {},
    cause: 'hidden-interest',
    also: [],
    role: 'both',
    emotion: 'calm',
    audience: 'private',
    hardClock: false,
    gating: true,
    noDeal: false,
    shock: { trust: 0, frustration: 0, face: 0, patience: 0 },
    tried: [],
    opens: [{ say: 'No further.' }],
    lines: [],
    question: 'What blocks it?',
    rivals: [
      { id: 'need', motive: 'A need nobody has named.', causes: ['hidden-interest'], signs: [] },
      { id: 'other', motive: 'Something else.', causes: [], signs: [] },
    ],
    resolves: [{ say: 'Good.' }],
    limps: [{ say: 'On, then.' }],
    unlocks: [],
    overrides: {},
    reasons: {},
    truth: 'So.',
    ...changes,
  }
}

export function aBeat(id: string, changes: Partial<Beat> = {}): Beat {
  return { id, stage: 'exchange', topic: id, opens: [{ say: `About ${id}.` }], lines: [aLine(`${id}-ask`)], ...changes }
}

export function anInterest(id: string, changes: Partial<Interest> = {}): Interest {
  return {
    id,
    owner: 'counterpart',
    label: id,
    need: `They need ${id}.`,
    weight: 1,
    vital: false,
    sensitivity: 30,
    inferredFrom: [],
    told: [{ say: `It is ${id}.` }],
    ...changes,
  }
}

export function anEnding(kind: Ending['kind'], changes: Partial<Ending> = {}): Ending {
  return {
    id: kind,
    kind,
    class: 'right',
    when: {},
    title: kind,
    happened: 'It ended.',
    later: 'Time went by.',
    ...changes,
  }
}
