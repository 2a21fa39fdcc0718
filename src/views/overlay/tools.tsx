/** What one can do beside saying a line: build an offer, read the room, look for other words. */
import type { JSX } from 'preact'
import type { OverlayView } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'

/** What was told at this moment: how many steps, and the last one in words. */
export interface Hints {
  readonly given: number
  readonly words: string
}

interface ToolsProps {
  readonly view: OverlayView
  readonly page: number
  readonly onOpen: (panel: 'offer' | 'read') => void
  readonly onTurn: () => void
  /** Absent where there are none to be had. */
  readonly hints?: Hints | undefined
  readonly onHint: () => void
}

const HINTS = 3

export function Tools({ view, page, onOpen, onTurn, hints, onHint }: ToolsProps): JSX.Element | null {
  const pages = view.pages.length
  if (!view.offer && (!view.reading || view.reading.comesFirst) && pages < 2 && hints === undefined) return null
  return (
    <section class="tools" aria-label={words.play.tools} data-guide="tools" data-covers>
      {view.offer && (
        <button class="tool offer-tool" type="button" data-tool="offer" onClick={() => onOpen('offer')}>
          <b>{words.play.offer}</b>
          <span>{view.offer.closed === undefined ? words.play.offerNote : words.play.offerClosed}</span>
        </button>
      )}
      {view.reading && !view.reading.comesFirst && (
        <button
          class={`tool read-tool ${view.reading.due ? 'due' : ''}`}
          type="button"
          data-tool="read"
          onClick={() => onOpen('read')}
        >
          <b>{words.play.read}</b>
          <span>{view.reading.due ? words.play.readNote : words.play.readDone}</span>
        </button>
      )}
      {pages > 1 && (
        <button class="tool more" type="button" data-more onClick={onTurn} aria-keyshortcuts="]">
          <b>{words.play.more}</b>
          <span>{words.play.page(page + 1, pages)}</span>
        </button>
      )}
      {hints !== undefined && (
        <button class="tool hint-tool" type="button" data-hint aria-disabled={hints.given >= HINTS} onClick={onHint}>
          <b>{words.guide.hint.ask}</b>
          <span>{hints.given >= HINTS ? words.guide.hint.done : words.guide.hint.step(hints.given + 1)}</span>
        </button>
      )}
    </section>
  )
}
