/** A room whose clock stands still unless it is told to go on, and whose canvas can be read. */
import type { RoomView } from '../../src/core/present/room-view.ts'
import { createRoom, type RoomHandle } from '../../src/views/room/index.ts'

export interface SteppedRoom {
  readonly room: RoomHandle
  /** Lets so much time pass, in large steps. */
  pass(ms: number): void
  /** The canvas, just drawn. */
  canvas(): HTMLCanvasElement
  close(): void
}

export const STEP_MS = 160

/** The tweens read the page's own clock. */
const clock = { nowMs: 1_000_000 }

export function stopPageClock(): void {
  Date.now = () => clock.nowMs
}

export interface Stage {
  readonly width: number
  readonly height: number
  readonly reducedMotion: boolean
}

export async function createSteppedRoom(
  first: RoomView,
  { width, height, reducedMotion }: Stage,
): Promise<SteppedRoom> {
  const parent = document.createElement('div')
  Object.assign(parent.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
    opacity: '0',
  })
  document.body.append(parent)
  let step: (timeMs: number) => void = () => {}
  const room = await createRoom(parent, first, { reducedMotion, clock: { start: (go) => (step = go) } })
  const tick = (): void => {
    clock.nowMs += STEP_MS
    step(clock.nowMs)
  }
  return {
    room,
    pass(ms) {
      for (let passed = 0; passed < ms; passed += STEP_MS) tick()
    },
    canvas() {
      tick()
      const canvas = parent.querySelector('canvas')
      if (canvas === null) throw new Error('The room has no canvas.')
      return canvas
    },
    close() {
      room.destroy()
      tick()
      parent.remove()
    },
  }
}
