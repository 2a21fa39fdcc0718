/** Waits for the first sign of a person at the page, which browsers ask for before anything may sound. */
const GESTURES = ['pointerdown', 'keydown'] as const

/** Calls back once, at the first press or key. The returned function stops waiting. */
export function onFirstGesture(target: EventTarget, callback: () => void): () => void {
  const stopWaiting = (): void => GESTURES.forEach((gesture) => target.removeEventListener(gesture, hear, true))
  function hear(): void {
    stopWaiting()
    callback()
  }
  GESTURES.forEach((gesture) => target.addEventListener(gesture, hear, true))
  return stopWaiting
}
