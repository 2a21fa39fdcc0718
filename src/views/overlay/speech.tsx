/** What was just said, by whom, and what could be seen or heard with it. */
import type { JSX, RefObject } from 'preact'
import type { OverlayView } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'
import { Icon } from '../dom/icons.tsx'

interface SpeechProps {
  readonly view: OverlayView
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export function Speech({ view, heading }: SpeechProps): JSX.Element {
  const name = view.said.find((said) => said.name !== '')?.name
  return (
    <section class="speech card" aria-labelledby="speech-name" data-guide="speech" data-covers>
      <h2 id="speech-name" class="name-tag" tabIndex={-1} ref={heading} data-covers>
        {name ?? words.play.room}
      </h2>
      <div class="speech-words" aria-live="polite">
        <div class="said-words">
          {view.youSaid !== undefined && (
            <p class="you-said quiet">
              <span>{words.play.you}:</span> <span lang={view.language}>{view.youSaid}</span>
            </p>
          )}
          {view.said.map((said, index) => (
            <p key={index} class="said" lang={view.language}>
              {said.name !== '' && said.name !== name && <b>{said.name}: </b>}
              {said.name === '' || /^[“«]/.test(said.words) ? said.words : words.play.quoted(said.words)}
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
