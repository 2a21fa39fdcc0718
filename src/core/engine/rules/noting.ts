/** Notes in the trainee's book. One that joins the right signs makes an unspoken interest known (rulings 1). */
import type { Move } from '../../model/move.ts'
import type { Interest } from '../../model/scenario.ts'
import type { Draft } from '../draft.ts'

/** Signs of one interest that must be joined, and strangers among them that still leave it recognised. */
const SIGNS_NEEDED = 2
const STRANGERS_ALLOWED = 1

export function writeNote(draft: Draft, { text, cues = [] }: Extract<Move, { kind: 'note' }>): void {
  const { state, theCase } = draft
  const joined = [...new Set(cues)]
  state.notes = [...state.notes, { turn: state.turn, text: text.trim(), ...(joined.length > 0 && { cues: joined }) }]
  draft.facts.push({ type: 'note-made' })
  for (const interest of theCase.interests) {
    if (interest.id in state.known || !isShownBy(interest, joined)) continue
    state.known = { ...state.known, [interest.id]: 'inferred' }
    draft.facts.push({ type: 'interest-inferred', interest: interest.id })
  }
}

function isShownBy({ inferredFrom }: Interest, joined: readonly string[]): boolean {
  const signs = joined.filter((id) => inferredFrom.includes(id)).length
  return signs >= SIGNS_NEEDED && joined.length - signs <= STRANGERS_ALLOWED
}
