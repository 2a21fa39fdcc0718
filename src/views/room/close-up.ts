/**
 * Where the close-up goes: the panel that shows what a cue is about when the thing itself can't be seen well. Clear of every
 * face and of the page's cards, as near to the right of the people as there is room.
 */
import type { Box } from './picture.ts'
import { isClearOf, shareInSight, type Sight } from './sight.ts'

const MARGIN = 10
const SIZES = { narrow: [104, 96, 88, 80, 72], wide: [150, 124, 100] } as const

/** Corners first, then the middle of the sides, then the middle. */
function candidates({ seen, narrow }: Sight, size: number): readonly Box[] {
  const left = seen.x + MARGIN
  const right = seen.x + seen.width - size - MARGIN
  const top = Math.max(seen.y, 0) + MARGIN
  const low = seen.y + seen.height - size - MARGIN
  const middle = seen.x + (seen.width - size) / 2
  const box = (x: number, y: number): Box => ({ x, y, width: size, height: size })
  const rows = [top, top + 60, top + 120, top + 180, low]
  // Over the coat and over the board's foot: things that are seldom looked at while a cue is.
  const inside = narrow ? [] : [box(930 - size / 2, 190), box(300 - size / 2, 200)]
  return [
    ...inside,
    ...rows.map((y) => box(right, y)),
    ...rows.map((y) => box(left, y)),
    box(middle, top),
    box(middle, low),
  ]
}

/** In a wide frame over the lower half of the door, where nobody ever sits. */
function usual(size: number): Box {
  return { x: 1126 - size / 2, y: 300 - size / 2, width: size, height: size }
}

/** The box of the close-up in stage units; the largest that is clear of `others`, at worst the smallest in a corner. */
export function closeUpBox(sight: Sight, others: readonly Box[]): Box {
  const sizes = sight.narrow ? SIZES.narrow : SIZES.wide
  for (const size of sizes) {
    const places = sight.narrow ? candidates(sight, size) : [usual(size), ...candidates(sight, size)]
    const found = places.find((box) => shareInSight(box, sight) > 0.995 && isClearOf(box, others))
    if (found !== undefined) return found
  }
  const smallest = sizes[sizes.length - 1] ?? 72
  return candidates(sight, smallest)[0] ?? usual(smallest)
}
