/** How it ended, and what happened afterwards. Judges nothing: that is the debrief's. */
import type { JSX } from 'preact'
import type { OverlayView } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'

interface EndingProps {
  readonly view: OverlayView
  readonly onDebrief: () => void
}

export function Ending({ view, onDebrief }: EndingProps): JSX.Element | null {
  const { ending } = view
  if (!ending) return null
  return (
    <article class="card ending-card" aria-labelledby="ending-title" data-covers>
      <h2 id="ending-title" lang={view.language}>
        {ending.title}
      </h2>
      {view.said.map((said, index) => (
        <p key={index} class="quiet" lang={view.language}>
          {said.name !== '' && <b>{said.name}: </b>}
          {said.words}
        </p>
      ))}
      <p lang={view.language}>{ending.happened}</p>
      <h3>{words.ending.later}</h3>
      <p lang={view.language}>{ending.later}</p>
      <button class="button strong" type="button" data-debrief onClick={onDebrief}>
        {words.ending.debrief}
      </button>
    </article>
  )
}
