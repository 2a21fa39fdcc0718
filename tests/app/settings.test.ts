import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, keepSettings, loadSettings, readSettings } from '../../src/app/settings.ts'
import { memoryCabinet } from '../../src/app/storage/cabinet.ts'

test('settings are remembered as they were made', async () => {
  const cabinet = memoryCabinet()
  const made = { ...DEFAULT_SETTINGS, textSize: 150, motion: 'reduced', isMuted: true } as const
  await keepSettings(cabinet, made)
  expect(await loadSettings(cabinet, 'es')).toEqual(made)
})

test('what makes no sense in kept settings is as it was at first, and the rest is believed', () => {
  expect([undefined, null, 7, 'loud', { volumes: 3 }].map((kept) => readSettings(kept))).toEqual(
    Array.from({ length: 5 }, () => DEFAULT_SETTINGS),
  )
  expect(readSettings({ textSize: 9000, motion: 'wild', volumes: { music: 0.1, cues: -1 }, isMuted: true })).toEqual({
    ...DEFAULT_SETTINGS,
    volumes: { ...DEFAULT_SETTINGS.volumes, music: 0.1 },
    isMuted: true,
  })
})
