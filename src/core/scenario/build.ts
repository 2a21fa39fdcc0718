/** Builds one complete truth from a file whose shape and names have been checked. Checks nothing itself. */
import type { Line } from '../model/line.ts'
import type { Beat, Meters, ScenarioEvent } from '../model/moment.ts'
import { OFFER_REPLIES, type Case, type Counterpart, type Interest, type OfferReplyKind } from '../model/scenario.ts'
import type { TruthId } from '../model/setting.ts'
import type { Cue, Speech } from '../model/speech.ts'
import { bankFor } from './bank/bank.ts'
import type { ScenarioFile } from './schema.ts'
import { SHOCKS } from './schema-moments.ts'

type Written<Key extends 'beats' | 'events' | 'interests'> = ScenarioFile[Key][string]
type WrittenSpeeches = Written<'beats'>['opens']
type WrittenSpeech = Exclude<WrittenSpeeches, readonly unknown[]>
type WrittenLine = Written<'beats'>['lines'][string]

export function buildCase(file: ScenarioFile, truth: TruthId): Case {
  const { you, people } = file
  const { counterpart, theirLimit, theirDrift } = buildCounterpart(people)
  return {
    truth,
    issues: listOf(file.issues, (id, issue) => ({ id, label: issue.label, options: listOf(issue.options, withId) })),
    limits: { you: you.limit, they: theirLimit },
    drift: { you: you.drift, they: theirDrift },
    circumstances: listOf(file.circumstances, (id, each) => ({ ...each, id, tells: buildSpeeches(each.tells, id) })),
    brief: {
      name: you.name,
      role: you.role,
      organisation: you.organisation,
      story: you.story,
      aims: you.aims,
      batna: you.batna,
      redLines: you.redLines,
    },
    place: file.place,
    props: file.props,
    rounds: file.rounds,
    exchangeTurns: file.exchangeTurns,
    people: listOf(people, (id, person) => ({ ...person, id, counterpart: id === counterpart.id })),
    counterpart,
    interests: listOf(file.interests, buildInterest),
    beats: listOf(file.beats, buildBeat),
    events: listOf(file.events, buildEvent),
    walkout: bankFor(file.language).walkout,
    endings: listOf(file.endings, withId),
    bank: bankFor(file.language).lines,
    offerReplies: buildOfferReplies(file),
    hidden: file.hidden,
  }
}

/** The parser lets no file through that has not exactly one. */
function buildCounterpart(people: ScenarioFile['people']): {
  counterpart: Counterpart
  theirLimit: number | 'unreachable'
  theirDrift: number
} {
  for (const [id, person] of Object.entries(people)) {
    if (person.counterpart === undefined) continue
    const { limit, drift, claims, ratification, ...rest } = person.counterpart
    const approval = ratification && {
      from: ratification.from,
      approves: buildSpeeches(ratification.approves, 'ratified'),
      refuses: buildSpeeches(ratification.refuses, 'not-ratified'),
    }
    const claim = typeof claims === 'number' ? { limit: claims } : claims
    const counterpart = { id, ...rest, ...(claim && { claims: claim }), ...(approval && { ratification: approval }) }
    return { counterpart, theirLimit: limit, theirDrift: drift }
  }
  throw new Error('Broken promise: a file without a counterpart reached the builder')
}

function buildInterest(id: string, interest: Written<'interests'>): Interest {
  return { ...interest, id, told: buildSpeeches(interest.told, id) }
}

function buildBeat(id: string, beat: Written<'beats'>): Beat {
  return { ...beat, id, opens: buildSpeeches(beat.opens, id), lines: listOf(beat.lines, buildLine) }
}

function buildEvent(id: string, event: Written<'events'>): ScenarioEvent {
  const { shock, ...rest } = event
  return {
    ...rest,
    id,
    shock: shockOf(shock ?? event.kind),
    opens: buildSpeeches(event.opens, id),
    lines: listOf(event.lines, buildLine),
    rivals: listOf(event.rivals, withId),
    resolves: buildSpeeches(event.resolves, `${id}-resolves`),
    limps: buildSpeeches(event.limps, `${id}-limps`),
  }
}

function shockOf(shock: NonNullable<Written<'events'>['shock']>): Meters {
  return typeof shock === 'string' ? SHOCKS[shock] : shock
}

function buildLine(id: string, line: WrittenLine): Line {
  const { reply, ...rest } = line
  return { ...rest, id, replies: buildSpeeches(reply, id), job: null }
}

function buildOfferReplies(file: ScenarioFile): Case['offerReplies'] {
  const own = file.offerReplies
  const generic = bankFor(file.language).offerReplies
  const entries = OFFER_REPLIES.map((kind): [OfferReplyKind, readonly Speech[]] => {
    const written = own[kind]
    return [kind, written === undefined ? generic[kind] : buildSpeeches(written, `offer-${kind}`)]
  })
  return Object.fromEntries(entries) as Record<OfferReplyKind, readonly Speech[]>
}

/** One speech or several, each cue with its name: that of its owner, numbered from the second on. */
function buildSpeeches(written: WrittenSpeeches, owner: string): Speech[] {
  const list = Array.isArray(written) ? written : [written]
  let cues = 0
  return list.map((speech: WrittenSpeech) => {
    if (typeof speech === 'string') return { say: speech }
    const { cue, ...rest } = speech
    if (cue === undefined) return rest
    const named = [cue].flat().map((each): Cue => {
      cues += 1
      const id = `${owner}-cue${cues > 1 ? `-${cues}` : ''}`
      return typeof each === 'string' ? { id, caption: each } : { id, ...each }
    })
    return { ...rest, cues: named }
  })
}

function withId<Part extends object>(id: string, part: Part): Part & { readonly id: string } {
  return { ...part, id }
}

function listOf<Part, Built>(parts: Readonly<Record<string, Part>>, build: (id: string, part: Part) => Built): Built[] {
  return Object.entries(parts).map(([id, part]) => build(id, part))
}
