/** A hint that was asked for stands in the log as a note: which step it was, and not its words, which differ by language. */

export function hintNote(step: number): string {
  return `Hint ${step}`
}

/** Which step of a hint this note stands for; `undefined` for a trainee's own note. */
export function hintStep(note: string): number | undefined {
  // Older logs have the words behind it.
  const [, step] = /^Hint ([1-3])(?:$|: )/.exec(note) ?? []
  return step === undefined ? undefined : Number(step)
}
