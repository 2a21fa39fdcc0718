/** Answers of the debrief as they stand in a file, and read back. The text is untrusted: what is odd is refused whole. */
import { FELT, QUESTIONS, type Answers, type Guess, type MomentAnswer, type Parent } from '../model/answers.ts'

const LONGEST_ANSWER = 2000
const MOST_ENTRIES = 200
const LONGEST_NAME = 200

/** The answers that were read; `undefined` when they are not answers. */
export function readAnswers(value: unknown): Answers | undefined {
  const parts = asRecord(value)
  const words = texts(parts?.['words'])
  const pairs = texts(parts?.['pairs'])
  const moments = readMoments(parts?.['moments'])
  const guess = parts?.['guess'] === undefined ? undefined : readGuess(parts['guess'])
  if (!parts || !words || !pairs || !moments || guess === null) return undefined
  const known = QUESTIONS.filter((question) => question in words).map((question) => [question, words[question]])
  const isTold = parts['isTold'] === true
  return { words: Object.fromEntries(known), moments, pairs, ...(guess && { guess }), ...(isTold && { isTold }) }
}

/** Where a session branched off; `undefined` when it cannot be read. */
export function readParent(value: unknown): Parent | undefined {
  const { session, at } = asRecord(value) ?? {}
  const isNamed = typeof session === 'string' && /^\w{1,40}$/.test(session)
  return isNamed && typeof at === 'number' && Number.isInteger(at) && at >= 0 ? { session, at } : undefined
}

function readMoments(value: unknown): Record<string, MomentAnswer> | undefined {
  const entries = entriesOf(value)
  const read = entries?.flatMap(([index, answer]): [string, MomentAnswer][] => {
    const { added, picked } = asRecord(answer) ?? {}
    return /^\d{1,4}$/.test(index) && isText(added) && isText(picked) ? [[index, { added, picked }]] : []
  })
  return read && read.length === entries?.length ? Object.fromEntries(read) : undefined
}

function readGuess(value: unknown): Guess | null {
  const parts = asRecord(value)
  const read = FELT.map((id) => [id, parts?.[id]] as const)
  const isWhole = read.every(([, stated]) => typeof stated === 'number' && stated >= 1 && stated <= 7)
  return isWhole ? (Object.fromEntries(read) as Guess) : null
}

function texts(value: unknown): Record<string, string> | undefined {
  const entries = entriesOf(value)
  const read = entries?.flatMap(([name, text]): [string, string][] => (isText(text) ? [[name, text]] : []))
  return read && read.length === entries?.length ? Object.fromEntries(read) : undefined
}

function entriesOf(value: unknown): [string, unknown][] | undefined {
  const record = asRecord(value)
  const entries = record && Object.entries(record)
  const isSound = entries?.every(([name]) => name.length <= LONGEST_NAME && name !== '__proto__')
  return entries && isSound && entries.length <= MOST_ENTRIES ? entries : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ANSWER
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}

/** The answers with more of them given; what was given before stays unless it is given again. */
export function withAnswers(before: Answers, more: Partial<Answers>): Answers {
  return {
    ...before,
    ...more,
    words: { ...before.words, ...more.words },
    moments: { ...before.moments, ...more.moments },
    pairs: { ...before.pairs, ...more.pairs },
  }
}
