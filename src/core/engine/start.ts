/** The first state of a session. The seed decides the truth, unless it is fixed, and how the counterpart slept. */
import { TYPES } from '../strategy/types.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Mode, TruthId } from '../model/setting.ts'
import { randomFor, seedRng } from '../lib/rng.ts'
import { pictureAtStart } from './rules/picture.ts'
import { NO_CHANGE, clip } from './rules/meters.ts'
import { NOTHING_SAID_YET } from './rules/exit.ts'
import type { NegotiationState, StateMeters, Tallies } from './state.ts'

/** Trust and frustration at the start lie up to this far from what the author gave. */
const START_SPREAD = 4

export interface StartOptions {
  readonly seed: number
  readonly mode: Mode
  readonly truth?: TruthId
}

/** Which truth a seed draws: each is as likely as the other. */
function drawTruth(seed: number): TruthId {
  return randomFor(seed, 'truth') < 0.5 ? 'main' : 'twin'
}

export function start(scenario: Scenario, options: StartOptions): NegotiationState {
  const truth = options.truth ?? drawTruth(options.seed)
  const theCase = scenario.cases[truth]
  const meters = startMeters(scenario, truth, options.seed)
  return {
    scenario: scenario.id,
    hash: scenario.hash,
    truth,
    mode: options.mode,
    seed: options.seed,
    rng: seedRng(options.seed),
    talks: 'prepare',
    stage: 'prepare',
    reached: 'prepare',
    presence: 'at-table',
    lead: theCase.counterpart.id,
    mood: 'calm',
    turn: 0,
    round: 0,
    lostRounds: 0,
    ticks: 0,
    exchangeTurns: 0,
    meters,
    started: meters,
    picture: pictureAtStart(theCase),
    trustCeiling: 100,
    prepared: null,
    beat: null,
    over: [],
    event: null,
    suspended: null,
    outcomes: {},
    known: {},
    asked: {},
    disclosed: {},
    words: [],
    said: {},
    moveCounts: {},
    offers: [],
    standing: null,
    agreed: null,
    deferred: [],
    added: [],
    awarded: {},
    circumstances: [],
    props: theCase.props,
    expression: theCase.people.find((person) => person.counterpart)?.rests ?? 'neutral',
    spoken: [],
    aired: {},
    cues: [],
    history: [],
    readings: [],
    notes: [],
    exit: NOTHING_SAID_YET,
    tallies: NO_TALLIES,
    chances: [],
    ending: null,
  }
}

function startMeters(scenario: Scenario, truth: TruthId, seed: number): StateMeters {
  const { start: given, type, demand } = scenario.cases[truth].counterpart
  const spread = (key: string): number => Math.round((randomFor(seed, `start/${key}`) * 2 - 1) * START_SPREAD)
  return {
    ...NO_CHANGE,
    ...given,
    trust: clip(given.trust + spread('trust')),
    frustration: clip(given.frustration + spread('frustration')),
    demand: demand ?? TYPES[type].dAtStart,
  }
}

const NO_TALLIES: Tallies = {
  voice: 0,
  reasons: 0,
  offersMade: 0,
  reversals: 0,
  harmful: 0,
  refused: 0,
  threats: 0,
  counterWalkouts: 0,
  blamed: 0,
  shamed: 0,
  gaveInside: false,
  bluffs: 0,
}
