/** Stops the program where the type checker believes nothing can arrive. */
export function assertNever(value: never): never {
  throw new Error(`Not reachable: ${JSON.stringify(value)}`)
}

/** Stops the program when something that must hold does not. For faults of ours, never for input. */
export function invariant(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(`Broken promise: ${what}`)
}
