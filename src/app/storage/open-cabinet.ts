/** Opens the place where things are kept: the lasting one, or one that forgets when the browser refuses. */
import { memoryCabinet, type Cabinet } from './cabinet.ts'
import { openIndexedCabinet } from './indexed-cabinet.ts'

/** Never rejects: without storage the talks go on, and the page says that nothing lasts. */
export async function openCabinet(): Promise<Cabinet> {
  try {
    return await openIndexedCabinet()
  } catch {
    return memoryCabinet()
  }
}
