/** The schema of beats, events and endings. Shape only. */
import { z } from 'zod'
import { CAUSES } from '../model/causes.ts'
import { IMPASSE_MOVES, RATINGS, RECOVERY_MOVES } from '../model/moves.ts'
import { COUNTERPART_TYPES, EMOTIONS, ENDING_CLASSES, ENDING_KINDS, EVENT_KINDS, ROLES } from '../model/setting.ts'
import { condition, lines, speeches, TABLE_STAGES, terms } from './schema-talk.ts'
import { id, lineId, oneOf, points, prose, ref, schemaNotes, text } from './schema-words.ts'

export const SHOCKS = {
  none: { trust: 0, frustration: 0, face: 0, patience: 0 },
  impasse: { trust: 0, frustration: 5, face: 0, patience: -5 },
  offence: { trust: -8, frustration: 18, face: -10, patience: 0 },
  walkout: { trust: -15, frustration: 43, face: -30, patience: 0 },
  'declared-end': { trust: -3, frustration: 5, face: -5, patience: -3 },
  performer: { trust: 0, frustration: 0, face: 0, patience: 0 },
} as const
const SHOCK_NAMES = [
  'none',
  'impasse',
  'offence',
  'walkout',
  'declared-end',
  'performer',
] as const satisfies readonly (keyof typeof SHOCKS)[]

const change = z.number().min(-100).max(100)
const meters = z.strictObject({ trust: change, frustration: change, face: change, patience: change })

export const placement = z
  .strictObject({
    trust: points.exactOptional(),
    frustration: points.exactOptional(),
    face: points.exactOptional(),
    patience: points.exactOptional(),
    demand: points.exactOptional(),
    offer: terms.exactOptional().describe('The package the counterpart now has on the table.'),
    reopens: z.literal(true).exactOptional().describe('Terms that were settled are open again.'),
  })
  .describe('What it puts in place as it begins: meters named here are set, whatever the shock.')

export const RATED_MOVES = [...RECOVERY_MOVES, ...IMPASSE_MOVES] as const
const ratedMove = oneOf(RATED_MOVES).register(schemaNotes, { outside: 'unknown-move', kind: 'rated move' })
const overrideReason = prose({ missing: 'override-without-reason' })
const cause = oneOf(CAUSES)

const beat = z
  .strictObject({
    stage: oneOf(TABLE_STAGES),
    topic: text.describe('What it is about.'),
    wants: text.exactOptional().describe('What the counterpart wants from it; shown only in the debrief.'),
    when: condition.exactOptional(),
    opens: speeches,
    lines,
  })
  .describe('A small authored exchange about one topic.')

const rival = z.strictObject({
  motive: text.describe('An explanation in plain words, without the name of a cause.'),
  causes: z.array(cause).describe('The causes that would make it true; empty for “something else”.'),
  signs: z.array(z.string()).default([]).describe('Cues that speak for it, wherever in the talks they can be seen.'),
})

const event = z
  .strictObject({
    name: text,
    kind: oneOf(EVENT_KINDS).default('impasse'),
    stage: oneOf(TABLE_STAGES),
    when: condition,
    cause,
    also: z.array(cause).default([]).describe('Second causes.'),
    role: oneOf(ROLES).default('receiving').describe('Whose doing it is, seen from the trainee’s chair.'),
    emotion: oneOf(EMOTIONS).default('calm'),
    audience: oneOf(['private', 'public']).default('private'),
    hardClock: z.boolean().default(false),
    gating: z.boolean().default(true).describe('Talks cannot go on until it is resolved.'),
    noDeal: z.boolean().default(false).describe('The right ending is the trainee’s own exit.'),
    shock: z
      .union([oneOf(SHOCK_NAMES), meters])
      .exactOptional()
      .describe('Default: the one named as the kind.'),
    sets: placement.exactOptional(),
    type: oneOf(COUNTERPART_TYPES).exactOptional().describe('The counterpart’s type within this event, if another.'),
    issue: ref('issue').exactOptional(),
    offersClosed: text.exactOptional().describe('Why no offer can be made while it lasts.'),
    tried: z.array(ratedMove).default([]),
    opens: speeches,
    lines,
    question: text,
    rivals: z.record(id, rival),
    resolves: speeches.describe('Said when the block lifts.'),
    limps: speeches.describe('Said when it never does.'),
    unlocks: z.array(ref('their-interest')).default([]),
    overrides: z
      .partialRecord(ratedMove, z.strictObject({ rating: oneOf(RATINGS), reason: overrideReason }))
      .default({}),
    reasons: z.partialRecord(ratedMove, text).default({}),
    truth: text.describe('What was so, and where it could be seen.'),
  })
  .describe('An impasse, a walkout or a declared end.')

const ending = z.strictObject({
  kind: oneOf(ENDING_KINDS),
  class: oneOf(ENDING_CLASSES),
  when: condition.default({}),
  title: text,
  happened: text,
  later: text,
})

export const beats = z.record(lineId, beat)
export const events = z.record(lineId, event)
export const endings = z.record(id, ending)
