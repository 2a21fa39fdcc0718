/** Hands text to the trainee as a file. */
const KEEP_MS = 60_000

export function offerFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Some browsers read the file only after a question of their own.
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
