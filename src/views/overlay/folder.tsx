/** One case folder on the shelf. Its front may not hint at what blocks the talks. */
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { ShelfGroup } from '../../core/model/scenario.ts'
import { words } from '../dom/words.ts'

export interface FolderCard {
  readonly id: string
  /** One's own files have none. */
  readonly group?: ShelfGroup
  readonly title: string
  /** Of the folder's own words. */
  readonly language: string
  readonly trade: string
  readonly minutes: number
  readonly teaser: string
  readonly practises: string
  /** One line about the best debrief, or that it is under way. */
  readonly standing?: string
  /** SVG text of the counterpart. */
  readonly portrait?: string
  /** SVG text of the room behind them. */
  readonly cover?: string
  /** One's own file, which can be taken off the shelf. */
  readonly canBeRemoved?: true
}

interface FolderProps {
  readonly card: FolderCard
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
}

/** The title is the button and covers the whole folder, so that all of it can be pressed and its words still be read. */
export function Folder({ card, onOpen, onRemove }: FolderProps): JSX.Element {
  const id = useId()
  return (
    <li class="shelf-place">
      <article class="folder-card" data-scenario={card.id}>
        <p class="trade-tab" lang={card.language}>
          {card.trade}
        </p>
        <div class="folder-front">
          <div
            class="folder-picture"
            aria-hidden="true"
            {...(card.cover !== undefined && { style: { backgroundImage: addressOf(card.cover) } })}
          >
            <span
              class="portrait"
              {...(card.portrait !== undefined && { dangerouslySetInnerHTML: { __html: card.portrait } })}
            />
          </div>
          <div class="folder-words">
            <h3 lang={card.language}>
              <button class="folder-title" type="button" aria-describedby={id} onClick={() => onOpen(card.id)}>
                {card.title}
              </button>
            </h3>
            <p id={id} lang={card.language}>
              {card.teaser}
            </p>
            <p class="quiet practises">
              {words.library.practises}: <span lang={card.language}>{card.practises}</span>
            </p>
            <p class="standing">
              <span class="tag">{words.library.minutes(card.minutes)}</span>
              <b>{card.standing ?? words.library.new}</b>
              {card.canBeRemoved && (
                <button
                  class="folder-remove"
                  type="button"
                  aria-label={words.library.removeTitle(card.title)}
                  onClick={() => onRemove(card.id)}
                >
                  {words.library.remove}
                </button>
              )}
            </p>
          </div>
        </div>
      </article>
    </li>
  )
}

/** SVG text as an address for a style. */
function addressOf(svg: string): string {
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
