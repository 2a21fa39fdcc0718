/** Every text of a scenario that a trainee reads before the end, with what it is and where it stands. */
import type { Case, Scenario } from '../model/scenario.ts'
import { TRUTHS, type TruthId } from '../model/setting.ts'
import type { Path } from '../scenario/findings.ts'
import { linesOf, speechesOf } from './parts.ts'

export interface PlacedText {
  readonly truth: TruthId
  readonly kind: 'brief' | 'line' | 'speech' | 'caption' | 'reading'
  readonly text: string
  readonly path: Path
}

export function isEnglish({ language }: Scenario): boolean {
  return language.split('-')[0] === 'en'
}

const known = new WeakMap<Scenario, readonly PlacedText[]>()

/** The texts of both truths; what the twin leaves as it is stands here once. */
export function textsOf(scenario: Scenario): readonly PlacedText[] {
  const texts = known.get(scenario) ?? gatherTexts(scenario)
  known.set(scenario, texts)
  return texts
}

function gatherTexts({ cases }: Scenario): PlacedText[] {
  const seen = new Set<string>()
  return TRUTHS.flatMap((truth) => textsIn(cases[truth], truth)).filter(({ path, text }) => {
    const key = `${path.join('/')} ${text}`
    return !seen.has(key) && seen.add(key)
  })
}

function textsIn(theCase: Case, truth: TruthId): PlacedText[] {
  const { brief, events, interests } = theCase
  const all: Omit<PlacedText, 'truth'>[] = [
    { kind: 'brief', text: brief.batna, path: ['you', 'batna'] },
    ...brief.story.map((text, i) => ({ kind: 'brief' as const, text, path: ['you', 'story', i] })),
    ...brief.aims.map((text, i) => ({ kind: 'brief' as const, text, path: ['you', 'aims', i] })),
    ...interests.flatMap(({ id, hint }) =>
      hint === undefined ? [] : [{ kind: 'caption' as const, text: hint, path: ['interests', id, 'hint'] }],
    ),
    ...linesOf(theCase).map(({ line, path }) => ({ kind: 'line' as const, text: line.say, path: [...path, 'say'] })),
    ...speechesOf(theCase).flatMap(({ speech, path }) => [
      { kind: 'speech' as const, text: speech.say, path: [...path, 'say'] },
      ...(speech.cues ?? []).map(({ caption }, i) => ({
        kind: 'caption' as const,
        text: caption,
        path: [...path, 'cue', i, 'caption'],
      })),
    ]),
    ...events.flatMap(({ id, rivals }) =>
      rivals.map(({ id: rival, motive }) => ({
        kind: 'reading' as const,
        text: motive,
        path: ['events', id, 'rivals', rival, 'motive'],
      })),
    ),
  ]
  return all.filter(({ text }) => text.trim() !== '').map((text) => ({ ...text, truth }))
}
