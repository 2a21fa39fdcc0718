/**
 * The sessions kept on this device. A session that cannot be used is set aside with its reason and its text; it is never
 * overwritten and never thrown away.
 */
import { readSession, writeSession } from '../../core/session/save.ts'
import type { SessionLog } from '../../core/session/log.ts'
import { saveRefusal, type SaveRefusal } from '../../core/session/save-refusals.ts'
import { ok, refuse, type Result } from '../../core/lib/result.ts'
import type { Cabinet } from './cabinet.ts'

/** What a list of sessions shows without playing them again. */
export interface SessionNotes {
  readonly title: string
  /** Where the talks stand, e.g. "Bargain, round 3 of 10". */
  readonly where: string
  /** What was said last, with its speaker. */
  readonly last: string
  readonly isOver: boolean
  readonly savedAtMs: number
}

export interface KeptSession {
  readonly id: string
  /** Goes up with every save, so that two tabs notice each other. */
  readonly version: number
  /** The log as text, as it is exported. */
  readonly text: string
  readonly log: SessionLog
  readonly notes: SessionNotes
}

export interface SetAside {
  readonly id: string
  readonly refusal: SaveRefusal
  readonly text: string
}

export interface SessionSave {
  readonly id: string
  /** The version this tab last wrote or read; 0 for a new session. */
  readonly version: number
  readonly text: string
  readonly notes: SessionNotes
}

/** Whether it was written; `overtaken` when another tab has saved the same session meanwhile. Rejects when storage refuses. */
export async function saveSession(cabinet: Cabinet, save: SessionSave): Promise<'saved' | 'overtaken'> {
  let isOvertaken = false
  await cabinet.change('sessions', save.id, (before) => {
    isOvertaken = (versionOf(before) ?? 0) !== save.version
    return isOvertaken ? before : { version: save.version + 1, text: save.text, notes: save.notes }
  })
  return isOvertaken ? 'overtaken' : 'saved'
}

/**
 * Changes a kept session's log where it lies, in one step that no other tab can come between: answers of the debrief are
 * given to a session that is over. One that cannot be read is left as it is. Rejects when storage refuses.
 */
export async function amendSession(
  cabinet: Cabinet,
  id: string,
  amend: (log: SessionLog) => SessionLog,
): Promise<void> {
  await cabinet.change('sessions', id, (before) => {
    const read = before === undefined ? undefined : readKept(id, before)
    if (!read?.ok) return before
    const { version, log, notes } = read.value
    return { version: version + 1, text: writeSession(amend(log)), notes }
  })
}

/** A session by its id; `undefined` when there is none. The refusal says why it cannot be read; it is not set aside yet. */
export async function findSession(cabinet: Cabinet, id: string): Promise<Result<KeptSession, SaveRefusal> | undefined> {
  const kept = await cabinet.read('sessions', id)
  return kept === undefined ? undefined : readKept(id, kept)
}

/** All sessions that can be read, the newest first. Those that cannot are set aside on the way. */
export async function listSessions(cabinet: Cabinet): Promise<KeptSession[]> {
  const found: KeptSession[] = []
  for (const { key, value } of await cabinet.list('sessions')) {
    const read = readKept(key, value)
    if (read.ok) found.push(read.value)
    else await setAside(cabinet, key, read.refusal)
  }
  return found.sort((a, b) => b.notes.savedAtMs - a.notes.savedAtMs)
}

/** Moves a session that cannot be used out of the way, as it is. `undefined` when it is no longer there. */
export async function setAside(cabinet: Cabinet, id: string, refusal: SaveRefusal): Promise<SetAside | undefined> {
  const kept = await cabinet.read('sessions', id)
  if (kept === undefined) return undefined
  await cabinet.change('aside', id, () => ({ refusal, kept, isTold: false }))
  await cabinet.change('sessions', id, () => undefined)
  return { id, refusal, text: textOf(kept) }
}

/** What was set aside and has not been put away with a word yet. */
export async function listSetAside(cabinet: Cabinet): Promise<SetAside[]> {
  const aside = await cabinet.list('aside')
  return aside.flatMap(({ key, value }) => {
    const { refusal, kept, isTold } = value as Aside
    return isTold ? [] : [{ id: key, refusal, text: textOf(kept) }]
  })
}

/** The trainee has read that it was set aside. It stays. */
export async function markTold(cabinet: Cabinet, id: string): Promise<void> {
  await cabinet.change('aside', id, (before) => before && { ...(before as Aside), isTold: true })
}

interface Aside {
  readonly refusal: SaveRefusal
  readonly kept: unknown
  readonly isTold: boolean
}

function readKept(id: string, kept: unknown): Result<KeptSession, SaveRefusal> {
  const version = versionOf(kept)
  const notes = partOf(kept, 'notes')
  if (version === undefined || !isNotes(notes)) return refuse(saveRefusal('save/damaged'))
  const text = textOf(kept)
  const read = readSession(text)
  return read.ok ? ok({ id, version, text, log: read.value, notes }) : read
}

function versionOf(kept: unknown): number | undefined {
  const version = partOf(kept, 'version')
  return typeof version === 'number' ? version : undefined
}

/** The log's text; where even that is missing, whatever is there. */
function textOf(kept: unknown): string {
  const text = partOf(kept, 'text')
  return typeof text === 'string' ? text : (JSON.stringify(kept) ?? '')
}

function isNotes(value: unknown): value is SessionNotes {
  const strings = ['title', 'where', 'last'].every((part) => typeof partOf(value, part) === 'string')
  return strings && typeof partOf(value, 'isOver') === 'boolean' && typeof partOf(value, 'savedAtMs') === 'number'
}

function partOf(value: unknown, part: string): unknown {
  return typeof value === 'object' && value !== null && part in value
    ? (value as Readonly<Record<string, unknown>>)[part]
    : undefined
}
