/** What a command of the command line is. */
export interface Command {
  readonly name: string
  /** One line: arguments, then what it does. */
  readonly usage: string
  /** Resolves to the exit code: 0 fine, 1 findings, 2 misuse. */
  readonly run: (args: readonly string[]) => Promise<number>
}

export const FINE = 0
export const FINDINGS = 1
const MISUSE = 2

/** Writes one line for people or programs to read. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Says what is wrong with the call, and answers with the exit code for it. */
export function misuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return MISUSE
}
