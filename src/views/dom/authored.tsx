/** The scenario's own words, marked with the language they were written in: it need not be the page's, and is read aloud by it. */
import { createContext, type ComponentChildren, type JSX } from 'preact'
import { useContext } from 'preact/hooks'

/** The language of the scenario that a page is about. */
export const AuthoredIn = createContext<string | undefined>(undefined)

export function Authored({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span lang={useContext(AuthoredIn)}>{children}</span>
}
