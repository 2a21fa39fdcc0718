/** The shelf as the library shows it: one's own files first, then what comes with the page. */
import type { Casting } from '../../core/model/casting.ts'
import type { Place } from '../../core/model/place.ts'
import { daylightAtStart } from '../../core/present/daylight.ts'
import { words } from '../../views/dom/words.ts'
import type { FolderCard, LibraryProps } from '../../views/overlay/index.ts'
import type { Library, ShelfEntry } from '../library.ts'
import type { ShelfCard } from '../shelf-card.ts'

/** What draws the fronts of folders, each as SVG text. */
export interface Drawing {
  readonly person: (looks: Casting) => string
  readonly room: (place: Place, daylight: number) => string
}

/** Files are known by their hash, because they may be another version of something on the shelf. */
export function shelfProps(
  { entries, own, underWay }: Library,
  /** Absent until it has come. */
  drawing: Drawing | undefined,
): Pick<LibraryProps, 'cards' | 'resume'> {
  const opened = own.map((card): FolderCard => ({
    ...folderCard({ ...card, id: card.hash }, card.from === 'file' ? words.app.fromFile : words.app.beside, drawing),
    ...(card.from === 'file' && { canBeRemoved: true }),
  }))
  const shelved = entries.map((entry): FolderCard => {
    const { group } = entry.card
    return { ...folderCard(entry, standingOf(entry), drawing), ...(group && { group }) }
  })
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
  { id, title, language, card, looks, place }: ShelfCard,
  standing: string | undefined,
  drawing: Drawing | undefined,
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
    ...(drawing && { portrait: drawing.person(looks) }),
    ...(drawing && place && { cover: drawing.room(place, daylightAtStart(place)) }),
  }
}

function standingOf({ best, isUnderWay }: ShelfEntry): string | undefined {
  if (best) return words.app.best(best.handling, best.sessions.length)
  return isUnderWay ? words.app.underWay : undefined
}
