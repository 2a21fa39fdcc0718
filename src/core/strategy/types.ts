/**
 * What each kind of counterpart is like to bargain with: numbers only (dynamics of the model, section 5; walkout priors from
 * domain model 4.1). How they are used is the engine's business.
 */
import type { CounterpartType } from '../model/setting.ts'

export interface TypeCard {
  /** Concession curve: below 1 they hold out until late, above 1 they give early. */
  readonly beta: number
  /** Share of their reach above the floor that they ask for at first, and at the end. */
  readonly w0: number
  readonly wF: number
  /** How much of what we give they give back. */
  readonly rho: number
  /** Demand pressure at the start, 0–100. */
  readonly dAtStart: number
  /** How heavily a poor offer offends; 1 is full weight. */
  readonly offenceWeight: number
  /** Which of the packages good enough for them they answer with. */
  readonly picksCounter: 'best-for-us' | 'nearest-target'
  /** Chance that a walkout of theirs is genuine, before any cue. */
  readonly walkoutPrior: number
  /** Performers show what pays; the others show what they feel. */
  readonly performer: boolean
  readonly neverAccepts?: true
}

export const TYPES: Readonly<Record<CounterpartType, TypeCard>> = {
  collaborator: {
    beta: 1.3,
    w0: 0.8,
    wF: 0.1,
    rho: 0.45,
    dAtStart: 5,
    offenceWeight: 1,
    picksCounter: 'best-for-us',
    walkoutPrior: 0.85,
    performer: false,
  },
  'constrained-agent': {
    beta: 1,
    w0: 0.85,
    wF: 0.15,
    rho: 0.25,
    dAtStart: 5,
    offenceWeight: 1,
    picksCounter: 'best-for-us',
    walkoutPrior: 0.65,
    performer: false,
  },
  'tough-principled': {
    beta: 0.7,
    w0: 0.95,
    wF: 0.2,
    rho: 0.4,
    dAtStart: 15,
    offenceWeight: 0.8,
    picksCounter: 'best-for-us',
    walkoutPrior: 0.55,
    performer: false,
  },
  'win-lose-claimer': {
    beta: 0.3,
    w0: 1,
    wF: 0.55,
    rho: 0.05,
    dAtStart: 50,
    offenceWeight: 0.3,
    picksCounter: 'nearest-target',
    walkoutPrior: 0.35,
    performer: true,
  },
  'norm-breaker': {
    beta: 0.5,
    w0: 0.9,
    wF: 0.3,
    rho: 0.15,
    dAtStart: 40,
    offenceWeight: 0.4,
    picksCounter: 'nearest-target',
    walkoutPrior: 0.25,
    performer: true,
  },
  schemer: {
    beta: 0.35,
    w0: 1,
    wF: 0.25,
    rho: 0.1,
    dAtStart: 50,
    offenceWeight: 0.3,
    picksCounter: 'nearest-target',
    walkoutPrior: 0.15,
    performer: true,
  },
  'false-negotiator': {
    beta: 0.2,
    w0: 1,
    wF: 0.8,
    rho: 0,
    dAtStart: 60,
    offenceWeight: 0.2,
    picksCounter: 'nearest-target',
    walkoutPrior: 0.1,
    performer: true,
    neverAccepts: true,
  },
}

/** Whether this kind of counterpart stages what it shows, so that grace and gifts raise its price. */
export function isPerformer(type: CounterpartType): boolean {
  return TYPES[type].performer
}
