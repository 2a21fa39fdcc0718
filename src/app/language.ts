/** The language of the page: which one the browser asks for, and what it takes to speak it. */
import { languageOf, type Language } from '../core/present/text/words.ts'
import { setWords, words } from '../views/dom/words.ts'
import { firstWords, furtherWords } from './catalogues.ts'

/** The first of the browser's languages that there is a catalogue of. */
export function browserLanguage(wanted: readonly string[] = navigator.languages): Language {
  return wanted.map(languageOf).find(Boolean) ?? 'en'
}

/** From now on the page speaks this language. What is already drawn stays as it is. */
export async function speakIn(language: Language, root: HTMLElement = document.documentElement): Promise<void> {
  setWords(await firstWords(language))
  root.lang = language
  // So are all languages written that there are catalogues of. The style sheets know only start and end.
  root.dir = 'ltr'
  document.title = words.name
}

/** Gets ready what the pages after the talks say. */
export async function readyFurtherWords(language: Language): Promise<void> {
  const [{ setFurtherWords }, next] = await Promise.all([
    import('../views/dom/further-words.ts'),
    furtherWords(language),
  ])
  setFurtherWords(next)
}
