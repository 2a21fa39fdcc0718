/** What the built site weighs, against the budgets. Reads `dist`; knows nothing about how it was built. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './run.mjs'

const DIST = join(ROOT, 'dist')
const MANIFEST = join(DIST, '.vite', 'manifest.json')

const PICTURE = /\.(svg|png|jpe?g|webp|avif)$/
// Each sound is built twice, and a browser loads one of the two.
const SOUND = /\.(webm|opus|ogg)$/

function withStaticImports(manifest, key, found = new Set()) {
  if (found.has(key)) return found
  found.add(key)
  for (const imported of manifest[key]?.imports ?? []) withStaticImports(manifest, imported, found)
  return found
}

function gzippedKB(manifest, keys) {
  const files = new Set([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')))
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0)
  return bytes / 1000
}

function assetsKB() {
  const bytes = readdirSync(DIST, { recursive: true })
    .filter((path) => PICTURE.test(path) || SOUND.test(path))
    .reduce((sum, path) => sum + statSync(join(DIST, path)).size, 0)
  return bytes / 1000
}

/**
 * One row per budget: `{ what, kB, bound }` in thousands of bytes, JavaScript gzipped. `kB` is `undefined` when the
 * part was not found in the build, which the budget check treats as a failure.
 *
 * @returns {{ what: string, kB: number | undefined, bound: number }[] | undefined}
 */
export function sizeRows() {
  if (!existsSync(MANIFEST)) return undefined
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'))
  const page = Object.keys(manifest).find((key) => manifest[key].isEntry)
  const room = Object.keys(manifest).find((key) => manifest[key].isDynamicEntry && key === 'src/views/room/index.ts')
  const pageKeys = page === undefined ? undefined : withStaticImports(manifest, page)
  const roomKeys = room === undefined ? [] : [...withStaticImports(manifest, room)].filter((key) => !pageKeys?.has(key))
  return [
    {
      what: 'JavaScript loaded with the page',
      kB: pageKeys === undefined ? undefined : gzippedKB(manifest, pageKeys),
      bound: 60,
    },
    {
      what: 'the room, Phaser included',
      kB: room === undefined ? undefined : gzippedKB(manifest, roomKeys),
      bound: 420,
    },
    { what: 'pictures and sounds, all scenarios together', kB: assetsKB(), bound: 1500 },
  ]
}

/** A row as a line of text, with its verdict. */
export function sizeLine({ what, kB, bound }) {
  const verdict = kB === undefined ? 'NOT FOUND in the build' : `${kB.toFixed(1)} kB`
  return `${what}: ${verdict} (at most ${bound} kB)${kB !== undefined && kB > bound ? '  OVER BUDGET' : ''}`
}
