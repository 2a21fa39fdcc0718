/** The page over the room during talks. Knows which panel is open and nothing about the game: it shows a view and hands back moves. */
import type { JSX } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { OverlayView } from '../../core/present/overlay-view.ts'
import { words } from '../../core/present/text/words.ts'
import { Ending } from './ending.tsx'
import { FirstMinute } from './first-minute.tsx'
import { Lines } from './lines.tsx'
import { NotebookPanel } from './notebook.tsx'
import { OfferBuilder } from './offer-builder.tsx'
import { ReadingPanel } from './reading.tsx'
import { Speech } from './speech.tsx'
import { Tools } from './tools.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeys } from './keys.ts'

export interface PlayProps {
  readonly view: OverlayView
  readonly roomWords: readonly string[]
  readonly muted: boolean
  /** The first play ever: the first minute is taught. */
  readonly first: boolean
  readonly onMove: (move: Move) => void
  readonly onMute: () => void
  readonly onSettings: () => void
  readonly onLeave: () => void
  readonly onTaught: () => void
  readonly onDebrief: () => void
}

type Panel = 'offer' | 'read' | 'notebook' | null

export function Play(props: PlayProps): JSX.Element {
  const { view, onMove } = props
  const [panel, setPanel] = useState<Panel>(null)
  const [page, setPage] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const speech = useRef<HTMLDivElement>(null)
  useEffect(() => {
    setPage(0)
    if (view.turn > 0) heading.current?.focus({ preventScroll: true })
    speech.current?.scrollTo({ top: 0 })
    scrollTo({ top: 0 })
  }, [view.turn, view.stage])
  const turnPage = useCallback(
    (by: number) => setPage((now) => (now + by + view.pages.length) % Math.max(1, view.pages.length)),
    [view],
  )
  const act = useCallback(
    (key: string) => {
      const card = /^[1-6]$/.test(key) ? view.pages[page]?.[Number(key) - 1] : undefined
      if (card) onMove({ kind: 'line', line: card.choice.slice('line:'.length) })
      if (key === ']') turnPage(1)
      if (key === '[') turnPage(-1)
      if (key === 'o' && view.offer) setPanel('offer')
      if (key === 'r' && view.reading) setPanel('read')
      if (key === 'n') setPanel('notebook')
    },
    [view, page, onMove, turnPage],
  )
  useKeys(act)
  const shown = Math.max(0, Math.min(page, view.pages.length - 1))
  const send = (move: Move): void => {
    setPanel(null)
    onMove(move)
  }
  return (
    <div class={`play ${view.stages.some((stage) => stage.trouble) ? 'troubled' : ''}`}>
      <TopBar {...props} onNotebook={() => setPanel('notebook')} />
      <main class="table">
        <div class="room" data-slot="room" aria-hidden="true" />
        <details class="room-words">
          <summary>{words.play.inWords}</summary>
          <ul>
            {props.roomWords.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
        <div class="talk" ref={speech}>
          {view.ending ? (
            <Ending view={view} onDebrief={props.onDebrief} />
          ) : (
            <>
              <Speech view={view} heading={heading} />
              <div class="doing">
                <Lines pages={view.pages} page={shown} onSay={(card) => act(cardKey(view, shown, card.choice))} />
                <Tools view={view} page={shown} onOpen={setPanel} onTurn={() => turnPage(1)} />
              </div>
            </>
          )}
        </div>
      </main>
      {panel === 'offer' && view.offer && (
        <OfferBuilder form={view.offer} onSend={send} onClose={() => setPanel(null)} />
      )}
      {panel === 'read' && view.reading && (
        <ReadingPanel form={view.reading} onSend={send} onClose={() => setPanel(null)} />
      )}
      {panel === 'notebook' && (
        <NotebookPanel
          notebook={view.notebook}
          onNote={(text) => onMove({ kind: 'note', text })}
          onClose={() => setPanel(null)}
        />
      )}
      {props.first && !view.ending && (
        <FirstMinute turn={view.turn} hasCue={view.cues.length > 0} onDone={props.onTaught} />
      )}
    </div>
  )
}

/** A click says the line whose key stands on its card, so mouse and keyboard go one way. */
function cardKey(view: OverlayView, page: number, choice: string): string {
  const at = view.pages[page]?.findIndex((card) => card.choice === choice) ?? -1
  return at < 0 ? '' : String(at + 1)
}
