/** The lines one could say, in numbered cards; a page at a time. Nothing about a card tells how good it is. */
import type { JSX } from 'preact'
import type { LineCard } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'

interface LinesProps {
  readonly pages: readonly (readonly LineCard[])[]
  readonly page: number
  /** Of the cards' words. */
  readonly language: string
  readonly onSay: (card: LineCard) => void
}

export function Lines({ pages, page, language, onSay }: LinesProps): JSX.Element {
  const cards = pages[page] ?? []
  return (
    <section class="lines" aria-label={words.play.lines} data-guide="lines" data-covers>
      {cards.map((card, index) => (
        <button key={card.choice} class="line card" type="button" data-choice={card.choice} onClick={() => onSay(card)}>
          <span class="line-key" aria-hidden="true">
            {index + 1}
          </span>
          <span lang={language}>{card.words}</span>
        </button>
      ))}
    </section>
  )
}
