/** What has been shown once and need not be shown again. */
import type { Cabinet } from './cabinet.ts'

const KEY = 'first-minute-seen'

export async function hasSeenFirstMinute(cabinet: Cabinet): Promise<boolean> {
  return (await cabinet.read('values', KEY)) === true
}

export async function markFirstMinuteSeen(cabinet: Cabinet): Promise<void> {
  await cabinet.change('values', KEY, () => true)
}
