/** Measures as a table that spreadsheets open. One row a session; nothing in a cell can be taken for a formula. */
import { MEASURES } from '../scoring/scorecard.ts'
import type { SessionLog } from '../session/log.ts'
import type { Experience } from './experience.ts'

export interface MeasuredSession {
  /** The file's or the session's name. */
  readonly name: string
  readonly log: SessionLog
  readonly experience: Experience
}

const HEAD = [
  'session',
  'alias',
  'scenario',
  'hash',
  'truth',
  'mode',
  'seed',
  'ending',
  'endingKind',
  'endingClass',
  ...MEASURES,
  'decisionQuality',
  'headline',
  'exitQuality',
  'integrity',
] as const

/** With a head line; numbers with a point and at most one decimal. */
export function measuresCsv(sessions: readonly MeasuredSession[], withAliases = true): string {
  const rows = sessions.map((session) => rowOf(session, withAliases))
  return `${[HEAD, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

function rowOf({ name, log, experience }: MeasuredSession, withAliases: boolean): string[] {
  const { ending, measures, card } = experience
  return [
    name,
    withAliases ? (log.alias ?? '') : '',
    log.scenario.id,
    log.scenario.hash,
    log.truth,
    log.mode,
    String(log.seed),
    ending?.title ?? '',
    ending?.kind ?? '',
    ending?.class ?? '',
    ...MEASURES.map((id) => number(measures[id])),
    card.decisionQuality === undefined ? '' : String(Math.round(card.decisionQuality * 1000) / 1000),
    number(card.headline),
    number(card.exitQuality),
    card.integrity.join(' '),
  ]
}

function number(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 10) / 10)
}

/** A cell that begins like a formula gets an apostrophe, as spreadsheets read it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
