/** A session log as JSON text and back. The text is untrusted: every field is looked at before it is believed. */
import { ok, refuse, type Result } from '../lib/result.ts'
import { MODES, TRUTHS } from '../model/setting.ts'
import { readAnswers, readParent } from './answers.ts'
import { LOG_FORMAT, LOG_KIND, MODEL_VERSION, type LoggedChoice, type SessionLog } from './log.ts'
import { saveRefusal, type SaveRefusal } from './save-refusals.ts'

const MOST_CHOICES = 2000
const LONGEST_CHOICE = 4000
const LONGEST_ALIAS = 60
const LARGEST_SEED = 4294967295
const MOST_SESSIONS = 2000
const EMBEDDED = 'scenarioText'

/**
 * The log as text, one choice a line, so that two sessions can be compared by eye. A file that is given away may hold the
 * scenario's text too, so that the session can be played again when the scenario has changed.
 */
export function writeSession(log: SessionLog, scenarioText?: string): string {
  const { choices, ...head } = log
  const lines = choices.map((choice) => `    ${JSON.stringify(choice)}`).join(',\n')
  const embedded = scenarioText === undefined ? '' : `,\n  "${EMBEDDED}": ${JSON.stringify(scenarioText)}`
  const opening = JSON.stringify(head, null, 2).replace(/\n}$/, '')
  return `${opening},\n  "choices": [${lines === '' ? '' : `\n${lines}\n  `}]${embedded}\n}\n`
}

/** A session from a file, with the scenario's text where the file holds it. */
export interface SessionFile {
  readonly log: SessionLog
  readonly embedded?: string
}

/** The session of a file, or all of them where it holds a list; at least one result. */
export function readSessions(text: string): Result<SessionFile, SaveRefusal>[] {
  const value = parseJson(text)
  const several: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value]
  return several.slice(0, MOST_SESSIONS).map((each) => {
    const read = readSessionValue(each)
    const embedded = isRecord(each) ? each[EMBEDDED] : undefined
    return read.ok ? ok({ log: read.value, ...(typeof embedded === 'string' && { embedded }) }) : read
  })
}

/** The text of the scenario that a session's file holds, if it does. Untrusted like the rest. */
export function embeddedScenario(text: string): string | undefined {
  const value = parseJson(text)
  const held = isRecord(value) ? value[EMBEDDED] : undefined
  return typeof held === 'string' ? held : undefined
}

/** The log that the text holds. `detail` of a refusal names the field that is wrong. */
export function readSession(text: string): Result<SessionLog, SaveRefusal> {
  return readSessionValue(parseJson(text))
}

function readSessionValue(value: unknown): Result<SessionLog, SaveRefusal> {
  if (!isRecord(value)) return refuse(saveRefusal('save/damaged'))
  if (value['kind'] !== LOG_KIND) return damaged('kind')
  const { format, model, scenario, truth, mode, seed, choices, alias, parent, answers } = value
  if (!isCount(format)) return damaged('format')
  if (format > LOG_FORMAT) return refuse(saveRefusal('save/too-new'))
  if (!isCount(model)) return damaged('model')
  if (model > MODEL_VERSION) return refuse(saveRefusal('save/too-new'))
  if (!isRecord(scenario) || !isName(scenario['id']) || !isName(scenario['hash'])) return damaged('scenario')
  const knownTruth = TRUTHS.find((known) => known === truth)
  if (!knownTruth) return damaged('truth')
  const knownMode = MODES.find((known) => known === mode)
  if (!knownMode) return damaged('mode')
  if (!isCount(seed) || seed > LARGEST_SEED) return damaged('seed')
  const logged = readChoices(choices)
  if (!logged) return damaged('choices')
  if (alias !== undefined && !(typeof alias === 'string' && alias.length <= LONGEST_ALIAS)) return damaged('alias')
  const branched = parent === undefined ? undefined : readParent(parent)
  if (parent !== undefined && !branched) return damaged('parent')
  const answered = answers === undefined ? undefined : readAnswers(answers)
  if (answers !== undefined && !answered) return damaged('answers')
  return ok({
    kind: LOG_KIND,
    format: LOG_FORMAT,
    model,
    scenario: { id: scenario['id'], hash: scenario['hash'] },
    truth: knownTruth,
    mode: knownMode,
    seed,
    choices: logged,
    ...(alias === undefined ? {} : { alias }),
    ...(branched && { parent: branched }),
    ...(answered && { answers: answered }),
  })
}

function readChoices(value: unknown): LoggedChoice[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_CHOICES) return undefined
  const read = value.flatMap((entry: unknown): LoggedChoice[] => {
    if (!isRecord(entry)) return []
    const { choice, state } = entry
    if (typeof choice !== 'string' || choice.length > LONGEST_CHOICE || !isName(state)) return []
    return [{ choice, state }]
  })
  return read.length === value.length ? read : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damaged(field: string): Result<never, SaveRefusal> {
  return refuse(saveRefusal('save/damaged', { detail: field }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 200
}
