/** Marks a place that scrolls with `data-more-below` while there is more of it than can be seen, so that its edge can say so. */
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Less than this is an edge or a shadow, not something to read. */
const LEAST_PX = 6

export function useMoreBelow(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const look = (): void => markMore(element)
    const sizes = new ResizeObserver(look)
    for (const watched of [element, ...element.children]) sizes.observe(watched)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  // Drawn again, it may hold more or less.
  useLayoutEffect(() => {
    if (place.current) markMore(place.current)
  })
}

function markMore(element: HTMLElement): void {
  const { scrollTop, clientHeight, scrollHeight } = element
  element.toggleAttribute('data-more-below', scrollTop + clientHeight < scrollHeight - LEAST_PX)
}
