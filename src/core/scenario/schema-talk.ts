/** The schema of what is said: conditions, cues, speeches and lines. Shape only; whether names exist is checked elsewhere. */
import { z } from 'zod'
import { MOVES } from '../model/moves.ts'
import { PROPS, type PropName } from '../model/place.ts'
import { ENDING_KINDS, EXPRESSIONS } from '../model/setting.ts'
import { MAX_SAY } from './limits.ts'
import { hour, id, lineId, oneOf, points, prose, ref, schemaNotes, spoken, text, word } from './schema-words.ts'

export const TABLE_STAGES = ['exchange', 'bargain', 'conclude'] as const
/** The sounds a cue may have; a test keeps them equal to those that can be played. */
export const CUE_SOUNDS = [
  'chair', 'paper', 'pen', 'cup', 'door', 'phone', 'steps', 'page', 'tick', 'confirm', 'knock', 'sigh',
  'stamp', 'shutter', 'laptop', 'key', 'glass', 'thunder', 'murmur', 'bell',
] as const // prettier-ignore

function propState<const States extends readonly string[]>(states: States) {
  return oneOf(states).register(schemaNotes, { outside: 'unknown-prop' }).exactOptional()
}

type PropStates = { readonly [Name in PropName]: ReturnType<typeof propState<(typeof PROPS)[Name]>> }
const propStates = Object.fromEntries(
  Object.entries(PROPS).map(([name, states]) => [name, propState<readonly string[]>(states)]),
) as unknown as PropStates

export const props = z
  .strictObject(propStates)
  .register(schemaNotes, { outside: 'unknown-prop' })
  .describe('Things in the room and the state each is in.')

const conditionParts = {
  stage: oneOf(TABLE_STAGES).exactOptional().describe('Only in this stage.'),
  round: z.number().int().min(1).exactOptional().describe('At least this bargaining round.'),
  after: z.array(ref('moment')).exactOptional().describe('Beats and events that are over.'),
  before: z.array(ref('moment')).exactOptional().describe('Beats and events that are not over yet.'),
  during: z.array(ref('event')).exactOptional().describe('One of these events is on now.'),
  ticks: z.number().int().min(1).max(60).exactOptional().describe('Time away from the table, at least, in ticks.'),
  seen: z.array(word).exactOptional().describe('Cues that have been seen.'),
  resolved: z.array(ref('event')).exactOptional().describe('Events that ended well.'),
  unresolved: z.array(ref('event')).exactOptional().describe('Events that did not end well, or never came.'),
  remembers: z.array(word).exactOptional().describe('Words set by a line’s `remember`.'),
  forgets: z.array(word).exactOptional().describe('Words that no line has set.'),
  told: z.array(ref('interest')).exactOptional().describe('Interests that are known.'),
  untold: z.array(ref('interest')).exactOptional().describe('Interests that are not known yet.'),
  trust: points.exactOptional().describe('The counterpart’s trust, at least.'),
  face: points.exactOptional().describe('The counterpart’s face, at least.'),
  calm: points.exactOptional().describe('The counterpart’s frustration, at most.'),
  private: z.literal(true).exactOptional().describe('Only where nobody watches.'),
  tentative: z.boolean().exactOptional().describe('A full package has been accepted and waits for the yes.'),
  terms: z
    .record(ref('issue'), z.array(ref('option')))
    .exactOptional()
    .describe('Agreed: one of these for each issue.'),
  offered: z
    .record(ref('issue'), z.array(ref('option')))
    .exactOptional()
    .describe('In the trainee’s latest offer: one of these for each issue.'),
  you: points.exactOptional().describe('What the agreed terms are worth to the trainee, at least.'),
  they: points.exactOptional().describe('What the agreed terms are worth to the counterpart, at least.'),
  exit: points.exactOptional().describe('Quality of the exit, at least.'),
}

export const condition = z
  .strictObject({
    ...conditionParts,
    kind: oneOf(ENDING_KINDS).exactOptional().describe('Only for endings of this kind.'),
    any: z.array(z.strictObject(conditionParts)).min(2).exactOptional().describe('Besides, one of these must hold.'),
  })
  .describe('Every part that is present must hold.')

/** One option for each issue named. */
export const terms = z.record(ref('issue'), ref('one-option'))

const cueMapping = z
  .strictObject({
    id: id.exactOptional().describe('Default: the name of its line, beat, event or interest with “-cue” behind it.'),
    caption: prose({ missing: 'missing-caption' }).describe(
      'What a person in the room would see or hear; never what it means.',
    ),
    props: props.exactOptional(),
    hour: hour.exactOptional().describe('What the clock on the wall says, `16:40`; it goes on from there.'),
    k: z
      .string()
      .regex(/^K(0[1-9]|1[0-5])$/)
      .exactOptional()
      .describe('A walkout cue of the model, K01 to K15.'),
    sound: oneOf(CUE_SOUNDS).exactOptional(),
  })
  .describe('A visible or audible sign.')

const cue = z
  .union([text, cueMapping, z.array(z.union([text, cueMapping])).min(1)])
  .describe('A visible or audible sign: its caption, a mapping with `caption`, or a list of several.')

const speechMapping = z.strictObject({
  by: ref('person').exactOptional().describe('Who speaks; the counterpart unless named. `none`: nobody.'),
  say: spoken(MAX_SAY).default(''),
  shows: oneOf(EXPRESSIONS).exactOptional(),
  cue: cue.exactOptional(),
  if: condition.exactOptional().describe('Of several speeches the first whose condition holds is used.'),
})
const speech = z.union([spoken(MAX_SAY), speechMapping])
export const speeches = z
  .union([spoken(MAX_SAY), speechMapping, z.array(speech)])
  .describe('A text, a mapping with `say`, or a list of these with `if`.')

const line = z
  .strictObject({
    move: oneOf(MOVES).register(schemaNotes, { outside: 'unknown-move', kind: 'move' }),
    say: spoken(MAX_SAY).min(1).describe('What the trainee says or does.'),
    misses: z.array(z.string()).default([]).describe('Checks of the move that this wording fails.'),
    reply: speeches,
    asks: z
      .array(ref('their-interest'))
      .default([])
      .describe('Interests of theirs that this is the right question for.'),
    discloses: z.array(ref('our-interest')).default([]).describe('Interests of ours that this tells them.'),
    remember: z.array(word).default([]),
    when: condition.exactOptional(),
    next: ref('beat').exactOptional().describe('The beat that follows, where it is not the next in order.'),
    again: z.boolean().default(false).describe('May be said again.'),
    gives: points.default(0).describe('Points given away without return.'),
    ticks: z.number().int().min(1).max(20).exactOptional().describe('How long a pause agreed with these words lasts.'),
    awards: terms.exactOptional().describe('What a neutral’s binding ruling settles, if this works.'),
    adds: terms.exactOptional().describe('New options this brings to the table, if it works, unasked for until then.'),
    defers: ref('issue').exactOptional().describe('An issue that may be left for later from now on.'),
    proposes: z.literal(true).exactOptional().describe('A neutral puts its own package to both in confidence.'),
    because: text.exactOptional().describe('The reason for the rating, in the words of this moment.'),
    thinking: text.exactOptional().describe('What the counterpart was thinking.'),
  })
  .describe('A concrete wording of a move.')

export const lines = z.record(lineId, line)
