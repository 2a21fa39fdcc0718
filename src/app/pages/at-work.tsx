/** What stands on the page while something is computed. */
import type { JSX } from 'preact'
import { APP_WORDS } from '../../core/present/text/app-en.ts'

export function AtWork({ words = APP_WORDS.debriefAtWork }: { readonly words?: string }): JSX.Element {
  return (
    <main class="at-work">
      <p role="status">{words}</p>
    </main>
  )
}
