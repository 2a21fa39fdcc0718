/** The shelf as the library shows it: one's own files first, then what comes with the page. */
import type { Casting } from '../../core/model/casting.ts'
import { words } from '../../views/dom/words.ts'
import type { FolderCard, LibraryProps } from '../../views/overlay/index.ts'
import type { Library, ShelfEntry } from '../library.ts'
import type { ShelfCard } from '../shelf-card.ts'

/** SVG text of a person; absent until the drawings have come. */
export type Portrait = (looks: Casting) => string

/** Files are known by their hash, because they may be another version of something on the shelf. */
export function shelfProps(
  { entries, own, underWay }: Library,
  portrait: Portrait | undefined,
): Pick<LibraryProps, 'cards' | 'resume'> {
  const opened = own.map((card): FolderCard => ({
    ...folderCard({ ...card, id: card.hash }, card.from === 'file' ? words.app.fromFile : words.app.beside, portrait),
    ...(card.from === 'file' && { canBeRemoved: true }),
  }))
  const shelved = entries.map((entry) => folderCard(entry, standingOf(entry), portrait))
  return {
    cards: [...opened, ...shelved],
    ...(underWay && {
      resume: {
        title: [underWay.notes.title, underWay.notes.where].filter(Boolean).join(', '),
        words: underWay.notes.last,
      },
    }),
  }
}

function folderCard(
  { id, title, language, card, looks }: ShelfCard,
  standing: string | undefined,
  portrait: Portrait | undefined,
): FolderCard {
  const { trade, minutes, teaser, practises } = card
  return {
    id,
    title,
    language,
    trade,
    minutes,
    teaser,
    practises,
    ...(standing !== undefined && { standing }),
    ...(portrait && { portrait: portrait(looks) }),
  }
}

function standingOf({ best, isUnderWay }: ShelfEntry): string | undefined {
  if (best) return words.app.best(best.handling, best.sessions.length)
  return isUnderWay ? words.app.underWay : undefined
}
