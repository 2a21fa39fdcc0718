/**
 * Keeps one session as it is played: every move at once, in order. When another tab has gone on with the same session, this
 * one goes on as a copy, so that neither loses anything.
 */
import type { Cabinet } from './storage/cabinet.ts'
import { saveSession, type SessionSave } from './storage/sessions.ts'

export interface Saving {
  save(what: Pick<SessionSave, 'text' | 'notes'>): void
  /** Resolves when everything given so far is kept or has failed. */
  settled(): Promise<void>
}

export interface SavingHears {
  /** The session goes on under another id from now on. */
  readonly copied: (id: string) => void
  /** The device refuses to keep the session; told once, until a save succeeds again. */
  readonly refused: () => void
}

export interface SavingPlace {
  readonly cabinet: Cabinet
  readonly id: string
  /** The version last read; 0 for a session that is not kept yet. */
  readonly version: number
  readonly drawId: () => string
}

export function createSaving({ cabinet, drawId, ...place }: SavingPlace, hears: SavingHears): Saving {
  let { id, version } = place
  let isRefused = false
  let queue = Promise.resolve()

  async function keep(what: Pick<SessionSave, 'text' | 'notes'>): Promise<void> {
    try {
      let written = await saveSession(cabinet, { id, version, ...what })
      if (written === 'overtaken') {
        id = drawId()
        version = 0
        written = await saveSession(cabinet, { id, version, ...what })
        hears.copied(id)
      }
      version += 1
      isRefused = false
    } catch {
      if (!isRefused) hears.refused()
      isRefused = true
    }
  }

  return {
    save(what) {
      queue = queue.then(() => keep(what))
    },
    settled: () => queue,
  }
}
