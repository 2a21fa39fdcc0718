/** Whether a move may be played now. The gate in front of `advance`: inside it nobody asks again. */
import { isFull } from '../deals/packages.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { Move } from '../model/move.ts'
import type { Terms } from '../model/offer.ts'
import { FRAMINGS } from '../model/setting.ts'
import type { Scenario } from '../model/scenario.ts'
import type { RefusalCode } from './facts.ts'
import { momentOf, offerGate, openLines } from './legal-moves.ts'
import type { NegotiationState } from './state.ts'
import { caseOf, findLine, issuesNow } from './table.ts'

const LONGEST_NOTE = 500
/** Packages that can be offered side by side. */
const MOST_PACKAGES = 3

export function refusalFor(scenario: Scenario, state: NegotiationState, move: Move): RefusalCode | undefined {
  if (move.kind === 'note') return isNote(state, move) ? undefined : 'move/bad-note'
  if (state.stage === 'closed') return 'move/closed'
  if (state.stage === 'prepare' && move.kind !== 'prepare') return 'move/not-prepared'
  switch (move.kind) {
    case 'prepare':
      return refusePreparation(state, move)
    case 'line':
      return refuseLine(scenario, state, move.line)
    case 'offer':
      return refuseOffer(scenario, state, move)
    case 'read':
      return refuseReading(scenario, state, move)
    default:
      return assertNever(move)
  }
}

function isNote(state: NegotiationState, { text, cues = [] }: Extract<Move, { kind: 'note' }>): boolean {
  const isText = typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_NOTE
  return isText && cues.every((id) => state.cues.some((cue) => cue.id === id))
}

function refusePreparation(state: NegotiationState, move: Extract<Move, { kind: 'prepare' }>): RefusalCode | undefined {
  if (state.stage !== 'prepare') return 'move/already-prepared'
  const fine = isShare(move.target) && isShare(move.limit) && move.target >= move.limit
  return fine ? undefined : 'move/bad-preparation'
}

function refuseLine(scenario: Scenario, state: NegotiationState, id: string): RefusalCode | undefined {
  if (!findLine(caseOf(scenario, state), id)) return 'move/unknown-line'
  return openLines(scenario, state).some((line) => line.id === id) ? undefined : 'move/line-not-open'
}

function refuseOffer(
  scenario: Scenario,
  state: NegotiationState,
  move: Extract<Move, { kind: 'offer' }>,
): RefusalCode | undefined {
  const gate = offerGate(scenario, state)
  if (!gate.open) return gate.code
  const theCase = caseOf(scenario, state)
  const packages = [move.terms, ...(move.beside ?? [])]
  if (!packages.every((terms) => isFull(theCase, terms))) return 'move/incomplete-offer'
  const isAlike = packages.some((terms, i) => packages.slice(0, i).some((before) => termsEqual(before, terms)))
  if (isAlike || packages.length > MOST_PACKAGES) return 'move/bad-packages'
  const issues = issuesNow(theCase, state)
  const named = packages.every((terms) =>
    Object.entries(terms).every(([issue, option]) =>
      issues.some((each) => each.id === issue && each.options.some(({ id }) => id === option)),
    ),
  )
  return named && FRAMINGS.includes(move.framing) ? undefined : 'move/unknown-option'
}

function refuseReading(
  scenario: Scenario,
  state: NegotiationState,
  move: Extract<Move, { kind: 'read' }>,
): RefusalCode | undefined {
  const { event } = momentOf(caseOf(scenario, state), state)
  if (!event) return 'move/no-event'
  const ids = event.rivals.map((rival) => rival.id)
  const given = Object.entries(move.beliefs)
  const sum = given.reduce((total, [, share]) => total + share, 0)
  const fine =
    given.every(([id, share]) => ids.includes(id) && isShare(share)) &&
    sum === 100 &&
    [move.confidence, move.genuine ?? 0, move.final ?? 0].every(isShare)
  return fine ? undefined : 'move/bad-reading'
}

/** A whole number from 0 to 100. */
function isShare(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100
}

export function termsEqual(a: Terms, b: Terms): boolean {
  return Object.keys({ ...a, ...b }).every((key) => a[key] === b[key])
}
