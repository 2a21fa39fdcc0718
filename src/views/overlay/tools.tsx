/** The two larger things one can do beside saying a line: build an offer, read the room. */
import type { JSX } from 'preact'
import type { OverlayView } from '../../core/present/overlay-view.ts'
import { words } from '../../core/present/text/words.ts'

interface ToolsProps {
  readonly view: OverlayView
  readonly onOpen: (panel: 'offer' | 'read') => void
}

export function Tools({ view, onOpen }: ToolsProps): JSX.Element | null {
  if (!view.offer && !view.reading) return null
  return (
    <section class="tools" aria-label={words.play.tools} data-guide="tools">
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
    </section>
  )
}
