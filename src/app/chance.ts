/** The only chance in the program: the seed of a new session, and the name it is kept under. */
const SEEDS = 0x1_0000_0000

/** A whole number from 0 to 2^32 - 1. */
export function drawSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn % SEEDS
}

/** A name for a session that no other session on this device has. */
export function drawSessionId(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
