/** A moment as a day, the way the reader's own device writes it. */
export function dayWords(atMs: number): string {
  return new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' }).format(atMs)
}
