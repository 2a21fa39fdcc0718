/** Text packed so that it may stand in an address, and unpacked again. Sizes are bounded: a short address can unpack to much. */
const PACKED = 'z'
const PLAIN = 'p'
const MOST_CHARACTERS = 400_000

export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  if (!('CompressionStream' in globalThis)) return PLAIN + toLetters(bytes)
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return PACKED + toLetters(new Uint8Array(await new Response(packed).arrayBuffer()))
}

/** `undefined` for what was never packed here, and for what is larger than any session. */
export async function unpackText(code: string): Promise<string | undefined> {
  try {
    const bytes = fromLetters(code.slice(1))
    if (code.startsWith(PLAIN)) return new TextDecoder().decode(bytes)
    if (!code.startsWith(PACKED) || !('DecompressionStream' in globalThis)) return undefined
    return await readBounded(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')))
  } catch {
    return undefined
  }
}

async function readBounded(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true })
    if (text.length > MOST_CHARACTERS) {
      await reader.cancel()
      return undefined
    }
  }
  return text + decoder.decode()
}

function toLetters(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
