/** Words, faces and cues in answer to a move. Chooses among what was written; says nothing again while there is something new. */
import type { Draft } from '../draft.ts'
import { draw } from '../draft.ts'
import type { Cue, Speech } from '../../model/speech.ts'
import type { Props } from '../../model/place.ts'
import type { Emotion, Expression } from '../../model/setting.ts'
import { holds } from './condition.ts'

/** Says the first speech whose condition holds. */
export function say(draft: Draft, speeches: readonly Speech[]): void {
  const speech = speeches.find((each) => holds(each.if, draft.state, draft.theCase))
  if (speech) utter(draft, speech)
}

/**
 * Says one of those whose condition holds, by the session's own chance: first what was never said, then what was said
 * longest ago. `source` names the place they belong to.
 */
export function sayOneOf(draft: Draft, speeches: readonly Speech[], source: string): void {
  const { aired, turn } = draft.state
  const open = speeches
    .map((speech, index) => ({ speech, key: `${source}/${index}` }))
    .filter(({ speech }) => holds(speech.if, draft.state, draft.theCase))
    .map((each) => ({ ...each, aired: aired[each.key] ?? -1 }))
  const longestAgo = Math.min(...open.map((each) => each.aired))
  const from = open.filter((each) => each.aired === longestAgo)
  const chosen = from[Math.floor(draw(draft) * from.length)]
  if (!chosen) return
  draft.state.aired = { ...aired, [chosen.key]: turn }
  utter(draft, chosen.speech)
}

function utter(draft: Draft, speech: Speech): void {
  const { state } = draft
  const by = speech.by ?? state.lead
  if (speech.say !== '') {
    state.spoken = [...state.spoken, { by, words: speech.say }]
    state.history = [...state.history, { turn: state.turn, by, words: speech.say }]
    draft.facts.push({ type: 'reply-given', by, words: speech.say })
  }
  if (by === state.lead) state.expression = speech.shows ?? restingFace(draft)
  for (const cue of speech.cues ?? []) showCue(draft, cue)
}

const FACE_OF_EMOTION: Readonly<Record<Emotion, Expression | undefined>> = {
  calm: undefined,
  relief: 'relieved',
  frustration: 'frustrated',
  anger: 'angry',
  hurt: 'hurt',
  anxiety: 'concerned',
  disappointment: 'weary',
  cold: 'cold',
}

/** The face that goes with how they seem; while nothing stirs, the one the author gave. */
function restingFace(draft: Draft): Expression {
  const person = draft.theCase.people.find((each) => each.id === draft.state.lead)
  return FACE_OF_EMOTION[draft.state.mood] ?? person?.rests ?? 'neutral'
}

/** Lets a cue be seen: its caption is noted, its props change the room. */
export function showCue(draft: Draft, cue: Cue): void {
  const { state } = draft
  const prop = Object.keys(cue.props ?? {})[0] as keyof Props | undefined
  const { id, caption, k, hour } = cue
  const seen = { id, turn: state.turn, caption, ...(k && { k }), ...(prop && { prop }), ...(hour && { hour }) }
  state.cues = [...state.cues, seen]
  if (cue.props) state.props = { ...state.props, ...cue.props }
  draft.facts.push({ type: 'cue-seen', cue })
}
