/** How wide a place on the page is, measured by its type and kept up to date: what is drawn to that measure grows with the type. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** How many of these make the size of the page's type. */
const UNITS_PER_REM = 16

/** A length in units of the type, for a style. */
export function inRem(units: number): string {
  return `${units / UNITS_PER_REM}rem`
}

/** In units of the type, which at its ordinary size are CSS pixels; `guess` until it has been measured. */
export function useWidth(place: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess)
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const measure = (): void => setWidth(Math.floor((element.clientWidth * UNITS_PER_REM) / sizeOfType()) || guess)
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
  return width
}

/** CSS pixels to a rem. */
function sizeOfType(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || UNITS_PER_REM
}
