/** Keys of the play screen: 1-6 say a line, the bracket keys turn the page, O, R and N open the tools. */
import { useLayoutEffect } from 'preact/hooks'

/** Listens before the new moment is painted: a key pressed on what is seen never acts on what was there before. */
export function useKeys(act: (key: string) => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A key held down speaks once.
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      act(event.key.toLowerCase())
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [act])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
