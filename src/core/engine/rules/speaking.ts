/** Words, faces and cues in answer to a move. Chooses among what was written; never repeats itself within four turns. */
import type { Draft } from '../draft.ts'
import { draw } from '../draft.ts'
import type { Cue, Speech } from '../../model/speech.ts'
import type { Props } from '../../model/place.ts'
import type { Emotion, Expression } from '../../model/setting.ts'
import { holds } from './condition.ts'

const TURNS_BEFORE_REPEATING = 4

/** Says the first speech whose condition holds; `source` names the place, so that repetition can be seen. */
export function say(draft: Draft, speeches: readonly Speech[], source: string): void {
  const index = speeches.findIndex((speech) => holds(speech.if, draft.state, draft.theCase))
  const speech = speeches[index]
  if (speech) utter(draft, speech, `${source}/${index}`)
}

/** Says one of those whose condition holds that has not been said lately, by the session's own chance. */
export function sayOneOf(draft: Draft, speeches: readonly Speech[], source: string): void {
  const open = speeches
    .map((speech, index) => ({ speech, key: `${source}/${index}` }))
    .filter(({ speech }) => holds(speech.if, draft.state, draft.theCase))
  const { turn, recent } = draft.state
  const lately = recent.filter((each) => turn - each.turn < TURNS_BEFORE_REPEATING).map((each) => each.key)
  const fresh = open.filter(({ key }) => !lately.includes(key))
  const from = fresh.length > 0 ? fresh : open
  const chosen = from[Math.floor(draw(draft) * from.length)]
  if (chosen) utter(draft, chosen.speech, chosen.key)
}

function utter(draft: Draft, speech: Speech, key: string): void {
  const { state } = draft
  const by = speech.by ?? state.lead
  if (speech.say !== '') {
    state.spoken = [...state.spoken, { by, words: speech.say, key }]
    state.history = [...state.history, { turn: state.turn, by, words: speech.say }]
    draft.facts.push({ type: 'reply-given', by, words: speech.say })
  }
  state.recent = [
    ...state.recent.filter((each) => state.turn - each.turn < TURNS_BEFORE_REPEATING),
    { key, turn: state.turn },
  ]
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
  const seen = { id: cue.id, turn: state.turn, caption: cue.caption, ...(cue.k && { k: cue.k }), ...(prop && { prop }) }
  state.cues = [...state.cues, seen]
  if (cue.props) state.props = { ...state.props, ...cue.props }
  draft.facts.push({ type: 'cue-seen', cue })
}
