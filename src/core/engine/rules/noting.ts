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
  const found = theCase.interests.find((interest) => !(interest.id in state.known) && isShownBy(interest, joined))?.id
  const note = {
    turn: state.turn,
    text: text.trim(),
    ...(joined.length > 0 && { cues: joined }),
    ...(found && { found }),
  }
  state.notes = [...state.notes, note]
  draft.facts.push({ type: 'note-made' })
  if (!found) return
  state.known = { ...state.known, [found]: 'inferred' }
  draft.facts.push({ type: 'interest-inferred', interest: found })
}

function isShownBy({ inferredFrom }: Interest, joined: readonly string[]): boolean {
  const signs = joined.filter((id) => inferredFrom.includes(id)).length
  return signs >= SIGNS_NEEDED && joined.length - signs <= STRANGERS_ALLOWED
}
