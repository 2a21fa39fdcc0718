/** Looks up every name in one truth that refers to something else in it: issues, options, interests, moments, persons. */
import { meant, type Finding } from './findings.ts'
import type { Code } from './codes.ts'
import { scenarioFile } from './schema.ts'
import { mentionsIn, type Mention } from './schema-walk.ts'
import type { RefKind } from './schema-words.ts'
import { partOf, partsOf, valueAt } from './truths.ts'

interface Lookup {
  readonly code: Code
  readonly names: (root: unknown, mention: Mention) => readonly string[]
  readonly words?: Readonly<Record<string, string>>
  /** A name that is always right. */
  readonly always?: string
}

const LOOKUPS: Readonly<Record<RefKind, Lookup>> = {
  issue: { code: 'unknown-issue', names: (root) => keysOf(root, 'issues') },
  option: { code: 'unknown-option', names: (root, mention) => optionsOf(root, issueOf(mention)) },
  'one-option': { code: 'unknown-option', names: (root, mention) => optionsOf(root, issueOf(mention)) },
  interest: { code: 'unknown-interest', names: (root) => interestsOf(root), words: { whose: 'either side' } },
  'their-interest': {
    code: 'unknown-interest',
    names: (root) => interestsOf(root, 'counterpart'),
    words: { whose: 'the counterpart' },
  },
  'our-interest': {
    code: 'unknown-interest',
    names: (root) => interestsOf(root, 'trainee'),
    words: { whose: 'the trainee' },
  },
  moment: {
    code: 'unknown-moment',
    names: (root) => [...keysOf(root, 'beats'), ...keysOf(root, 'events')],
    words: { kind: 'beat or event' },
  },
  beat: { code: 'unknown-moment', names: (root) => keysOf(root, 'beats'), words: { kind: 'beat' } },
  event: { code: 'unknown-moment', names: (root) => keysOf(root, 'events'), words: { kind: 'event' } },
  person: { code: 'unknown-person', names: (root) => keysOf(root, 'people'), always: 'none' },
}

/** Every name that leads nowhere. */
export function checkReferences(root: unknown): Finding[] {
  const mentions = mentionsIn(scenarioFile, root)
  return mentions.flatMap((mention) => {
    const lookup = mention.note.ref === undefined ? undefined : LOOKUPS[mention.note.ref]
    return lookup === undefined ? [] : lookUp(root, mention, lookup)
  })
}

function lookUp(root: unknown, mention: Mention, lookup: Lookup): Finding[] {
  const names = lookup.names(root, mention)
  const { name, path, onKey } = mention
  if (name === lookup.always || names.includes(name)) return []
  // An unknown issue is said once, not again for each of its options.
  if (lookup.code === 'unknown-option' && !keysOf(root, 'issues').includes(issueOf(mention))) return []
  const say = {
    name,
    meant: meant(name, names),
    known: names.join(', ') || 'none yet',
    issue: issueOf(mention),
    ...lookup.words,
  }
  return [{ code: lookup.code, path, ...(onKey ? { onKey } : {}), say }]
}

/** The issue an option stands under: of `{ issue: [option] }`, or of `{ issue: option }`. */
function issueOf(mention: Mention): string {
  return String(mention.path.at(mention.note.ref === 'one-option' ? -1 : -2))
}

function keysOf(root: unknown, key: string): string[] {
  return partsOf(partOf(root, key)).map(([name]) => name)
}

function optionsOf(root: unknown, issue: string): string[] {
  return keysOf(valueAt(root, ['issues', issue]), 'options')
}

function interestsOf(root: unknown, owner?: string): string[] {
  return partsOf(partOf(root, 'interests'))
    .filter(([, interest]) => owner === undefined || (partOf(interest, 'owner') ?? 'counterpart') === owner)
    .map(([name]) => name)
}
