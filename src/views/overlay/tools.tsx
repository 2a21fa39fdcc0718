/** What one can do beside saying a line: build an offer, read the room, look for other words. */
import type { JSX } from 'preact'
import type { OverlayView } from '../../core/present/overlay-view.ts'
import { words } from '../../core/present/text/words.ts'

interface ToolsProps {
  readonly view: OverlayView
  readonly page: number
  readonly onOpen: (panel: 'offer' | 'read') => void
  readonly onTurn: () => void
}

export function Tools({ view, page, onOpen, onTurn }: ToolsProps): JSX.Element | null {
  const pages = view.pages.length
  if (!view.offer && !view.reading && pages < 2) return null
  return (
    <section class="tools" aria-label={words.play.tools} data-guide="tools" data-covers>
      {view.offer && (
        <button class="tool offer-tool" type="button" data-tool="offer" onClick={() => onOpen('offer')}>
          <b>{words.play.offer}</b>
          <span>{view.offer.closed === undefined ? words.play.offerNote : words.play.offerClosed}</span>
        </button>
      )}
      {view.reading && (
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
    </section>
  )
}
