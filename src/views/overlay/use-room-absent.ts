/** Whether the page has to do without the picture of the room. */
import { useEffect, useState } from 'preact/hooks'

/** Long enough for a slow device to draw; the words of the room are in the page all the while. */
const PATIENCE_MS = 4000

/** True when no room has been drawn in its place after a while; false again as soon as one has. */
export function useRoomAbsent(): boolean {
  const [isAbsent, setAbsent] = useState(false)
  useEffect(() => {
    const place = document.querySelector<HTMLElement>('[data-slot=room]')
    if (place === null) return undefined
    const look = (): void => setAbsent(place.querySelector('canvas') === null)
    const watching = new MutationObserver(look)
    const timer = setTimeout(() => {
      look()
      watching.observe(place, { childList: true, subtree: true })
    }, PATIENCE_MS)
    return () => {
      clearTimeout(timer)
      watching.disconnect()
    }
  }, [])
  return isAbsent
}
