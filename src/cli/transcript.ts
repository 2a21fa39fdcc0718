/** A session as text: what the room shows, what is said and done. Tells nothing that a trainee could not see. */
import type { Fact } from '../core/engine/facts.ts'
import type { Offer } from '../core/model/offer.ts'
import type { Case, Scenario } from '../core/model/scenario.ts'
import { caseOf } from '../core/engine/index.ts'
import type { NegotiationState } from '../core/engine/state.ts'
import { FURTHER_EN } from '../core/present/text/further-en.ts'
import { wordsOf } from '../core/present/report/move-views.ts'
import { personName, termsWords } from '../core/present/report/sentences.ts'
import type { Step } from '../core/session/play.ts'

/** The private brief, before anything is said. */
export function briefLines(scenario: Scenario, state: NegotiationState): string[] {
  const { brief, issues, limits } = caseOf(scenario, state)
  return [
    `${scenario.title}`,
    `You are ${brief.name}, ${brief.role}, ${brief.organisation}.`,
    ...brief.story,
    `Without a deal (${limits.you} points): ${brief.batna.trim()}`,
    ...issues.map(({ label, options }) => {
      const open = options.filter(({ needs }) => needs === undefined)
      return `  ${label}: ${open.map((option) => `${option.label} (${option.you})`).join(', ')}`
    }),
    '',
  ]
}

/** One step: the trainee's move, and everything that followed from it. */
export function stepLines({ move, before, after, facts }: Step, scenario: Scenario): string[] {
  const theCase = caseOf(scenario, after)
  return [
    `You: ${verb(move.kind)}${wordsOf(move, theCase, FURTHER_EN.report)}`,
    ...facts.flatMap((fact) => factLines(fact, theCase, before.lead)),
  ]
}

/** The last line of every transcript. */
export function endingLine(scenario: Scenario, state: NegotiationState): string {
  const { ending } = state
  if (!ending) return 'ending: none, the talks are not over'
  const title = caseOf(scenario, state).endings.find(({ id }) => id === ending.id)?.title ?? ''
  return `ending: ${ending.kind} (${ending.id}, ${ending.class}) ${title}`
}

function verb(kind: Step['move']['kind']): string {
  const verbs = { line: '', offer: 'offers ', read: 'reads the room: ', note: 'notes: ', prepare: '' }
  return verbs[kind]
}

function factLines(fact: Fact, theCase: Case, lead: string): string[] {
  switch (fact.type) {
    case 'reply-given':
      return [`  ${personName(theCase, fact.by) || 'Narrator'}: ${fact.words}`]
    case 'cue-seen':
      return [`  (${fact.cue.caption})`]
    case 'offer-made':
      if (fact.offer.by === 'trainee') return []
      return [
        `  ${offerer(fact.offer, personName(theCase, lead))} ${termsWords(theCase, fact.offer.terms)} [${fact.you} to you]`,
      ]
    case 'terms-agreed':
      return [`  Agreed so far: ${termsWords(theCase, fact.terms)}`]
    case 'options-added':
      return [`  New on the table: ${termsWords(theCase, fact.terms)}`]
    case 'award-made':
      return [`  Settled: ${termsWords(theCase, fact.terms)}`]
    case 'terms-improved':
      return [`  Better for both: ${termsWords(theCase, fact.terms)}`]
    case 'interest-inferred':
      return [`  Your notes come together: ${theCase.interests.find(({ id }) => id === fact.interest)?.label ?? ''}`]
    case 'terms-reopened':
      return ['  The terms are open again.']
    case 'counterpart-left':
      return ['  The other chair is empty.']
    case 'counterpart-returned':
      return ['  They are back at the table.']
    case 'stage-entered':
      return [`--- ${fact.stage} ---`]
    case 'ended':
      return endLines(fact.ending, theCase)
    default:
      return []
  }
}

function offerer({ by }: Offer, name: string): string {
  return by === 'neutral' ? 'In confidence, the neutral suggests' : `${name} offers`
}

function endLines(id: string, theCase: Case): string[] {
  const ending = theCase.endings.find((each) => each.id === id)
  return ending ? ['', ending.title, ending.happened, ending.later] : []
}
