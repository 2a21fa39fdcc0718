/** The lines one could say, in numbered cards; a page at a time. Nothing about a card tells how good it is. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { LineCard } from '../../core/present/overlay-view.ts'
import { useMoreBelow } from '../dom/use-more-below.ts'
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
  const place = useRef<HTMLElement>(null)
  useMoreBelow(place)
  // Other lines are read from the first one on.
  useLayoutEffect(() => place.current?.scrollTo({ top: 0 }), [cards[0]?.choice])
  return (
    <section class="lines" ref={place} aria-label={words.play.lines} data-guide="lines" data-covers>
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
