/** What was just said, by whom, and what could be seen or heard with it. */
import type { JSX, RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { OverlayView } from '../../core/present/overlay-view.ts'
import { useMoreBelow } from '../dom/use-more-below.ts'
import { words } from '../dom/words.ts'
import { Icon } from '../dom/icons.tsx'

interface SpeechProps {
  readonly view: OverlayView
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export function Speech({ view, heading }: SpeechProps): JSX.Element {
  const said = useRef<HTMLDivElement>(null)
  useMoreBelow(said)
  const name = view.said.find((spoken) => spoken.name !== '')?.name
  return (
    <section class="speech card" aria-labelledby="speech-name" data-guide="speech" data-covers>
      <h2 id="speech-name" class="name-tag" tabIndex={-1} ref={heading} data-covers>
        {name ?? words.play.room}
      </h2>
      <div class="speech-words" aria-live="polite">
        <div class="said-words" ref={said}>
          {view.youSaid !== undefined && (
            <p class="you-said quiet">
              <span>{words.play.you}:</span> <span lang={view.language}>{view.youSaid}</span>
            </p>
          )}
          {view.said.map((spoken, index) => (
            <p key={index} class="said" lang={view.language}>
              {spoken.name !== '' && spoken.name !== name && <b>{spoken.name}: </b>}
              {spoken.name === '' || /^[“«]/.test(spoken.words) ? spoken.words : words.play.quoted(spoken.words)}
            </p>
          ))}
          {view.remark !== undefined && <p class="remark">{view.remark}</p>}
        </div>
        {view.cues.map((cue) => (
          <p key={cue.id} class="cue" data-guide="cue">
            <span class="eye">
              <Icon name="eye" />
              <span class="hidden-words">{words.play.seen}: </span>
            </span>
            <span lang={view.language}>{cue.caption}</span>
          </p>
        ))}
      </div>
    </section>
  )
}
