/** The fronts of case folders: each shows the place of its own case, at its own hour. */
import { expect, test } from 'vitest'
import { WINDOW_VIEWS } from '../../../src/core/model/place.ts'
import { daylightAtStart } from '../../../src/core/present/daylight.ts'
import { coverOf } from '../../../src/views/room/cover.ts'

const PLACE = { view: 'harbour', furniture: 'cafe', wall: 'sand' } as const

test('no two views make the same cover, and each is one whole picture', () => {
  const covers = WINDOW_VIEWS.map((view) => coverOf({ ...PLACE, view }, 0))
  expect(new Set(covers).size).toBe(WINDOW_VIEWS.length)
  for (const cover of covers) {
    const read = new DOMParser().parseFromString(cover, 'image/svg+xml')
    expect(read.querySelector('parsererror')).toBeNull()
  }
})

test('talks that begin in the evening have another light than those of the morning', () => {
  const [morning, evening] = (['morning', 'evening'] as const).map((light) =>
    coverOf({ ...PLACE, light }, daylightAtStart({ ...PLACE, light })),
  )
  expect(morning).not.toBe(evening)
})
