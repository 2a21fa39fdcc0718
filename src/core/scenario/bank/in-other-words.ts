/** A bank in another language: the English lines with other words in them, so that both play exactly alike. */
import type { Line } from '../../model/line.ts'
import type { ScenarioEvent } from '../../model/moment.ts'
import type { Speech } from '../../model/speech.ts'
import type { Bank } from './bank.ts'

/** What is said, and what may be answered, in the order of the English answers. */
export interface LineWords {
  readonly say: string
  readonly replies: readonly SpeechWords[]
}

/** Words alone, or with the captions of their cues. */
export type SpeechWords = string | { readonly say: string; readonly captions: readonly string[] }

export interface BankWords {
  /** By the line's id without `any-`. */
  readonly lines: Readonly<Record<string, LineWords>>
  readonly walkout: Pick<ScenarioEvent, 'name' | 'question' | 'reasons' | 'truth'> & {
    readonly offersClosed: string
    readonly opens: readonly SpeechWords[]
    readonly resolves: readonly SpeechWords[]
    readonly limps: readonly SpeechWords[]
    readonly lines: Readonly<Record<string, LineWords>>
    /** By the rival's id. */
    readonly motives: Readonly<Record<string, string>>
  }
  readonly offerReplies: Readonly<Record<keyof Bank['offerReplies'], readonly SpeechWords[]>>
}

/** Whatever has no other words keeps its own; a test sees to it that nothing has to. */
export function inOtherWords({ lines, walkout, offerReplies }: Bank, words: BankWords): Bank {
  const { motives, ...said } = words.walkout
  return {
    lines: lines.map((line) => otherLine(line, words.lines[line.id.replace(/^any-/, '')])),
    walkout: {
      ...walkout,
      ...said,
      opens: otherSpeeches(walkout.opens, said.opens),
      resolves: otherSpeeches(walkout.resolves, said.resolves),
      limps: otherSpeeches(walkout.limps, said.limps),
      lines: walkout.lines.map((line) => otherLine(line, said.lines[line.id])),
      rivals: walkout.rivals.map((rival) => ({ ...rival, motive: motives[rival.id] ?? rival.motive })),
    },
    offerReplies: {
      accepts: otherSpeeches(offerReplies.accepts, words.offerReplies.accepts),
      counters: otherSpeeches(offerReplies.counters, words.offerReplies.counters),
      refuses: otherSpeeches(offerReplies.refuses, words.offerReplies.refuses),
      insulted: otherSpeeches(offerReplies.insulted, words.offerReplies.insulted),
      closed: otherSpeeches(offerReplies.closed, words.offerReplies.closed),
    },
  }
}

function otherLine(line: Line, words: LineWords | undefined): Line {
  return words ? { ...line, say: words.say, replies: otherSpeeches(line.replies, words.replies) } : line
}

function otherSpeeches(speeches: readonly Speech[], words: readonly SpeechWords[]): Speech[] {
  return speeches.map((speech, at) => {
    const own = words[at]
    if (own === undefined) return speech
    if (typeof own === 'string') return { ...speech, say: own }
    const cues = speech.cues?.map((cue, i) => ({ ...cue, caption: own.captions[i] ?? cue.caption }))
    return { ...speech, say: own.say, ...(cues && { cues }) }
  })
}
