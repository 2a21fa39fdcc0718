/** What stands on the page while something is computed. */
import type { JSX } from 'preact'
import { words } from '../../views/dom/words.ts'

export function AtWork({ said = words.app.debriefAtWork }: { readonly said?: string }): JSX.Element {
  return (
    <main class="at-work">
      <p role="status">{said}</p>
    </main>
  )
}
