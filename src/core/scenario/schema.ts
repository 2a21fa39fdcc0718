/** The file format, version 1: the one source for shape checks, types and the JSON Schema. A file is checked once for each truth. */
import { z } from 'zod'
import * as casting from '../model/casting.ts'
import { FURNITURE, LIGHTS, WALLS, WINDOW_VIEWS } from '../model/place.ts'
import { SHELF_GROUPS } from '../model/scenario.ts'
import { COUNTERPART_TYPES, EXPRESSIONS } from '../model/setting.ts'
import { beats, endings, events, placement } from './schema-moments.ts'
import { condition, props, speeches } from './schema-talk.ts'
import { FORMAT } from './upgrades/upgrade.ts'
import { hour, id, oneOf, points, ref, schemaNotes, text, word } from './schema-words.ts'

const dial = z.number().int().min(1).max(5).default(3)

const drift = z.number().min(0).max(20).default(0)

const you = z
  .strictObject({
    name: text,
    role: text,
    organisation: text,
    limit: points.register(schemaNotes, { missing: 'missing-limit' }).describe('What no deal is worth, in points.'),
    drift: drift.describe('Points by which the trainee’s alternative falls with each round and tick.'),
    batna: text.describe('What happens without a deal, in words.'),
    story: z.array(text),
    aims: z.array(text),
    redLines: z.array(text).default([]),
  })
  .describe('The trainee’s seat and private brief.')

const looks = z.strictObject({
  head: oneOf(casting.HEADS).default('short'),
  skin: oneOf(casting.SKINS).default('light'),
  hair: oneOf(casting.HAIR_COLOURS).default('brown'),
  glasses: oneOf(casting.GLASSES).default('none'),
  beard: oneOf(casting.BEARDS).default('none'),
  costume: oneOf(casting.COSTUMES).default('cardigan'),
  colour: oneOf(casting.COSTUME_COLOURS).default('navy'),
  seat: oneOf(casting.SEATS).default('centre'),
})

const counterpart = z
  .strictObject({
    type: oneOf(COUNTERPART_TYPES),
    limit: z.union([points, z.literal('unreachable')]).register(schemaNotes, { missing: 'missing-limit' }),
    start: z
      .strictObject({
        trust: points.default(50),
        frustration: points.default(30),
        face: points.default(60),
        patience: points.default(70),
      })
      .prefault({}),
    demand: points.exactOptional(),
    claims: z
      .union([points, z.strictObject({ limit: points, when: condition.exactOptional() })])
      .exactOptional()
      .describe('A limit they claim above their true one; or `limit` and from `when` on.'),
    drift: drift.describe('Points by which their alternative falls with each round and tick.'),
    replacedBy: z
      .strictObject({ person: ref('person'), when: condition })
      .exactOptional()
      .describe('Who leads their side from when on.'),
    ratification: z
      .strictObject({ from: points, approves: speeches, refuses: speeches })
      .exactOptional()
      .describe('People not at the table who must approve; `from`: points to their side.'),
  })
  .describe('On exactly one person.')

const person = z.strictObject({
  name: text,
  role: text,
  looks: looks.prefault({}),
  rests: oneOf(EXPRESSIONS).default('neutral'),
  side: oneOf(['theirs', 'ours', 'neutral'])
    .default('theirs')
    .describe('One of theirs who stays keeps word between the sides while the counterpart is away.'),
  when: condition.exactOptional().describe('Sits at the table only while this holds.'),
  counterpart: counterpart.exactOptional(),
})

const option = z.strictObject({
  label: text,
  you: points,
  they: points,
  needs: ref('interest').exactOptional().describe('The interest that must be known before this can be offered.'),
  redLine: z.literal(true).exactOptional(),
  later: z
    .literal(true)
    .exactOptional()
    .describe('Leaves the issue for later; open once a line with `defers` was said.'),
})

const interest = z.strictObject({
  owner: oneOf(['counterpart', 'trainee']).default('counterpart'),
  label: text,
  need: text,
  about: ref('issue').exactOptional().describe('The issue it is about.'),
  weight: z.number().min(0).max(10).default(1),
  vital: z.boolean().default(false),
  sensitivity: points.default(30).describe('Openness from which it is told.'),
  gate: condition.exactOptional(),
  inferredFrom: z.array(z.string()).default([]).describe('Cues; then it is never told.'),
  told: speeches.default([]),
  hint: text.exactOptional().describe('Caption when the right question comes too early.'),
})

const offerReplies = z.strictObject({
  accepts: speeches.exactOptional(),
  counters: speeches.exactOptional(),
  refuses: speeches.exactOptional(),
  insulted: speeches.exactOptional(),
  closed: speeches.exactOptional(),
})

const circumstance = z
  .strictObject({
    when: condition,
    limits: z
      .strictObject({
        you: points.exactOptional(),
        they: z.union([points, z.literal('unreachable')]).exactOptional(),
      })
      .default({}),
    sets: placement.exactOptional(),
    tells: speeches.describe('How the news comes into the room.'),
  })
  .describe('Something in the world that changes what a side can do without a deal, or how things stand.')

export const scenarioFile = z.strictObject({
  format: z.literal(FORMAT).describe('The format of the file; older ones are brought up to date as they are read.'),
  id,
  title: text,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default('en'),
  card: z.strictObject({
    order: z.number().default(100),
    group: oneOf(SHELF_GROUPS).exactOptional(),
    trade: text,
    minutes: z.number().min(1).max(240).default(10),
    teaser: text,
    practises: text,
  }),
  setting: z.strictObject({ directness: dial, hierarchy: dial, face: dial, pressure: dial }).prefault({}),
  rounds: z.number().int().min(1).max(40).default(12),
  exchangeTurns: z.number().int().min(0).max(20).default(5),
  place: z
    .strictObject({
      view: oneOf(WINDOW_VIEWS).default('courtyard'),
      furniture: oneOf(FURNITURE).default('boardroom'),
      wall: oneOf(WALLS).default('sage'),
      light: oneOf(LIGHTS).exactOptional().describe('When the talks begin; morning unless named.'),
      hour: hour.exactOptional().describe('What the clock says then, `16:40`; without it the clock follows the light.'),
    })
    .prefault({}),
  props: props.default({}),
  accept: z
    .array(z.strictObject({ code: word, at: word.exactOptional(), reason: word }))
    .default([])
    .describe('Warnings that are right to ignore.'),
  you,
  people: z.record(id, person),
  issues: z.record(id, z.strictObject({ label: text, options: z.record(id, option) })),
  interests: z.record(id, interest),
  beats,
  events,
  circumstances: z.record(id, circumstance).default({}),
  endings,
  offerReplies: offerReplies.default({}),
  hidden: text.describe('What was hidden and where it could be seen; shown after the end.'),
})

/** One truth of a file whose shape is right. */
export type ScenarioFile = z.output<typeof scenarioFile>
