/** The six parts of the debrief in their order, and the way between them. */
import type { ComponentChildren, JSX } from 'preact'
import { further } from '../dom/further-words.ts'

export const CHAPTERS = ['cool', 'happened', 'thought', 'true', 'principle', 'next'] as const
export type ChapterId = (typeof CHAPTERS)[number]

const titleId = (id: ChapterId): string => `chapter-${id}`

interface ChapterProps {
  readonly id: ChapterId
  readonly children: ComponentChildren
}

export function Chapter({ id, children }: ChapterProps): JSX.Element {
  return (
    <section class="chapter" aria-labelledby={titleId(id)} data-chapter={id}>
      <h2 class="chapter-title" id={titleId(id)} tabIndex={-1}>
        <span class="chapter-number" aria-hidden="true">
          {CHAPTERS.indexOf(id) + 1}
        </span>
        {further.debrief.chapters[id]}
      </h2>
      {children}
    </section>
  )
}

/** Buttons, because the address says which page one is on. */
export function ChapterList({ isOpen }: { readonly isOpen: boolean }): JSX.Element {
  return (
    <nav class="chapter-list no-print" aria-label={further.debrief.chapters.label}>
      <ol>
        {CHAPTERS.map((id, at) => {
          const isSealed = !isOpen && at >= CHAPTERS.indexOf('true')
          return (
            <li key={id}>
              <button
                class={`chapter-link ${isSealed ? 'sealed-link' : ''}`}
                type="button"
                onClick={() => goTo(isSealed ? 'true' : id)}
              >
                <span class="chapter-number" aria-hidden="true">
                  {at + 1}
                </span>
                {further.debrief.chapters[id]}
                {isSealed && <span class="hidden-words"> ({further.debrief.sealedChapter})</span>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function goTo(id: ChapterId): void {
  const title = document.getElementById(titleId(id))
  title?.scrollIntoView({ block: 'start' })
  title?.focus({ preventScroll: true })
}
