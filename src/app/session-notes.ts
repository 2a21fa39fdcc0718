/** The few words by which a kept session is known in a list. */
import type { OverlayView } from '../core/present/overlay-view.ts'
import type { SessionNotes } from './storage/sessions.ts'

export function sessionNotes(view: OverlayView, nowMs: number): SessionNotes {
  const stage = view.stages.find(({ state }) => state === 'now')
  const last = view.said.findLast(({ words }) => words !== '')
  return {
    title: view.title,
    where: view.ending?.title ?? [stage?.label, view.round?.label].filter(Boolean).join(' · '),
    last: last === undefined ? '' : `${last.name}: ${last.words}`,
    isOver: view.ending !== undefined,
    savedAtMs: nowMs,
  }
}

/** A name for the session's file that tells it from others. */
export function sessionFileName(scenario: string, id: string): string {
  return `${scenario}-${id}.json`
}
