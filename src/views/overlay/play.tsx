/** The page over the room during talks. Knows which panel is open and nothing about the game: it shows a view and hands back moves. */
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { OverlayView } from '../../core/present/overlay-view.ts'
import { AuthoredIn } from '../dom/authored.tsx'
import { useMoreBelow } from '../dom/use-more-below.ts'
import { words } from '../dom/words.ts'
import { Ending } from './ending.tsx'
import { FirstMinute } from './first-minute.tsx'
import { Lines } from './lines.tsx'
import { NotebookPanel } from './notebook.tsx'
import { OfferBuilder } from './offer-builder.tsx'
import { ReadingPanel } from './reading.tsx'
import { Speech } from './speech.tsx'
import { Tools, type Hints } from './tools.tsx'
import { TopBar } from './top-bar.tsx'
import { useKeys } from './keys.ts'
import { useRoomAbsent } from './use-room-absent.ts'

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
  /** Absent where there are none to be had. */
  readonly hints?: Hints | undefined
  readonly onHint: () => void
}

type Panel = 'offer' | 'read' | 'notebook' | null

/** The panel a key opens, where the moment has it. */
const PANEL_KEYS: Readonly<Record<string, (view: OverlayView) => Panel>> = {
  o: (view) => (view.offer ? 'offer' : null),
  r: (view) => (view.reading ? 'read' : null),
  n: () => 'notebook',
}

export function Play(props: PlayProps): JSX.Element {
  const { view, onMove } = props
  const [panel, setPanel] = useState<Panel>(null)
  const [page, setPage] = usePage(view)
  const isRoomless = useRoomAbsent()
  const { heading, speech } = useFocusOnSpeech(view, panel)
  const turnPage = (by: number): void => setPage((page + by + view.pages.length) % Math.max(1, view.pages.length))
  const act = (key: string): void => {
    const card = /^[1-6]$/.test(key) ? view.pages[page]?.[Number(key) - 1] : undefined
    if (card) onMove({ kind: 'line', line: card.choice.slice('line:'.length) })
    if (key === ']' || key === '[') turnPage(key === ']' ? 1 : -1)
    setPanel((open) => PANEL_KEYS[key]?.(view) ?? open)
  }
  useKeys(act)
  useMoreBelow(speech)
  const shown = Math.max(0, Math.min(page, view.pages.length - 1))
  const send = (move: Move): void => {
    setPanel(null)
    onMove(move)
  }
  return (
    <div class={`play ${isRoomless ? 'roomless' : ''}`}>
      <TopBar {...props} onNotebook={() => setPanel('notebook')} />
      <main class="table">
        <div class="room" data-slot="room" aria-hidden="true" />
        <RoomWords sentences={props.roomWords} isOpen={isRoomless} />
        <div class="talk" ref={speech}>
          {view.ending ? (
            <Ending view={view} onDebrief={props.onDebrief} />
          ) : (
            <>
              <div class="said-row">
                <Speech view={view} heading={heading} />
                {props.first && <FirstMinute turn={view.turn} hasCue={view.cues.length > 0} onDone={props.onTaught} />}
              </div>
              <Doing
                {...props}
                page={shown}
                onOpen={setPanel}
                onTurn={() => turnPage(1)}
                onSay={(choice) => act(cardKey(view, shown, choice))}
              />
            </>
          )}
        </div>
      </main>
      <AuthoredIn.Provider value={view.language}>
        <Panels
          view={view}
          panel={panel}
          onMove={send}
          onNote={(text, cues) => onMove({ kind: 'note', text, ...(cues.length > 1 && { cues }) })}
          onClose={() => setPanel(null)}
        />
      </AuthoredIn.Provider>
    </div>
  )
}

interface DoingProps extends Pick<PlayProps, 'view' | 'hints' | 'onHint'> {
  readonly page: number
  readonly onOpen: (panel: 'offer' | 'read') => void
  readonly onTurn: () => void
  readonly onSay: (choice: string) => void
}

/** What can be said and done now, under the hint that was asked for. */
function Doing({ view, hints, page, onHint, onOpen, onTurn, onSay }: DoingProps): JSX.Element {
  return (
    <>
      <p class="hint-card" role="status">
        {hints?.words}
      </p>
      <div class="doing">
        {view.reading?.comesFirst ? (
          <ReadFirst onRead={() => onOpen('read')} />
        ) : (
          <Lines pages={view.pages} page={page} language={view.language} onSay={(card) => onSay(card.choice)} />
        )}
        <Tools {...{ view, page, hints, onOpen, onTurn, onHint }} />
      </div>
    </>
  )
}

/** A challenge at a block: no line is shown that could suggest the answer. */
function ReadFirst({ onRead }: { readonly onRead: () => void }): JSX.Element {
  return (
    <section class="read-first card" data-guide="lines" data-covers>
      <p>{words.read.first}</p>
      <button class="button plum" type="button" data-read-first onClick={onRead}>
        {words.play.read}
      </button>
    </section>
  )
}

/** Which page of lines is shown: the first, at every new moment, from its first frame on. */
function usePage(view: OverlayView): [number, (page: number) => void] {
  const moment = `${view.turn}/${view.stage}`
  const [turned, setTurned] = useState({ moment, page: 0 })
  return [turned.moment === moment ? turned.page : 0, (page) => setTurned({ moment, page })]
}

/** What was just said comes into sight and has the focus; a panel opened by its key has no button to give focus back to. */
function useFocusOnSpeech(view: OverlayView, panel: Panel) {
  const heading = useRef<HTMLHeadingElement>(null)
  const speech = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (view.turn > 0) heading.current?.focus({ preventScroll: true })
    speech.current?.scrollTo({ top: 0 })
    scrollTo({ top: 0 })
  }, [view.turn, view.stage])
  useEffect(() => {
    if (panel === null && view.turn > 0 && document.activeElement === document.body) heading.current?.focus()
  }, [panel])
  return { heading, speech }
}

/** A click says the line whose key stands on its card, so mouse and keyboard go one way. */
function cardKey(view: OverlayView, page: number, choice: string): string {
  const at = view.pages[page]?.findIndex((card) => card.choice === choice) ?? -1
  return at < 0 ? '' : String(at + 1)
}

interface RoomWordsProps {
  readonly sentences: readonly string[]
  /** The words stand in for the picture. */
  readonly isOpen: boolean
}

function RoomWords({ sentences, isOpen }: RoomWordsProps): JSX.Element {
  return (
    <details class="room-words" open={isOpen} data-covers>
      <summary>{words.play.inWords}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

interface PanelsProps {
  readonly view: OverlayView
  readonly panel: Panel
  readonly onMove: (move: Move) => void
  readonly onNote: (text: string, cues: readonly string[]) => void
  readonly onClose: () => void
}

function Panels({ view, panel, onMove, onNote, onClose }: PanelsProps): JSX.Element | null {
  if (panel === 'offer' && view.offer) return <OfferBuilder form={view.offer} onSend={onMove} onClose={onClose} />
  if (panel === 'read' && view.reading) return <ReadingPanel form={view.reading} onSend={onMove} onClose={onClose} />
  if (panel === 'notebook') return <NotebookPanel notebook={view.notebook} onNote={onNote} onClose={onClose} />
  return null
}
