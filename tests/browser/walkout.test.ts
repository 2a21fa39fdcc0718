/** A walkout as it is seen: the door opens for whoever leaves and shuts behind them, and they speak on their way. */
import { expect, test } from 'vitest'
import type { RoomView } from '../../src/core/present/room-view.ts'
import type { compareFilms } from '../../tools/gallery/film.ts'
import { gallery } from './support/gallery.ts'
import { roomWith, sitter } from './support/room-views.ts'

const { open } = gallery()

interface WithFilms {
  readonly compareFilms: typeof compareFilms
}

const ben = sitter('ben', 'centre')
const seated = roomWith([ben])
const gone: RoomView = { ...seated, people: [{ ...ben, presence: 'away' }] }
const goneSpeaking: RoomView = { ...seated, people: [{ ...ben, presence: 'away', speaking: true }] }

/** Where the leaf of the open door stands, beside the doorway that people walk through. */
const LEAF = { x: 533, y: 60, width: 12, height: 140 }
const EVERYTHING = { x: 0, y: 0, width: 560, height: 350 }

/** Pixels that differ at each moment between two ways on from the same seated room. */
async function differing(
  to: readonly [RoomView, RoomView],
  watched: Parameters<typeof compareFilms>[2],
): Promise<readonly number[]> {
  const page = await open('replay', { width: 700, height: 460 })
  const counts = await page.evaluate((args) => (window as unknown as WithFilms).compareFilms(...args), [
    seated,
    to,
    watched,
  ] as const)
  await page.close()
  return counts
}

test('the door is shut as somebody rises, open as they go through, and shut when they are gone', async () => {
  const [rising, goingThrough, later] = await differing([gone, seated], { part: LEAF, atMs: [1280, 2880, 5760] })

  expect(rising).toBe(0)
  expect(goingThrough).toBeGreaterThan((LEAF.width * LEAF.height) / 2)
  expect(later).toBe(0)
})

test('whoever leaves with words on their lips moves them on the way', async () => {
  const counts = await differing([goneSpeaking, gone], { part: EVERYTHING, atMs: [320, 480, 640, 960, 1280, 5760] })

  expect(counts.slice(0, -1).filter((pixels) => pixels > 10).length).toBeGreaterThan(1)
  expect(counts.at(-1)).toBe(0)
})
