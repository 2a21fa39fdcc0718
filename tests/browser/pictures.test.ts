/**
 * The gallery's sheets beside the pictures kept of them. Only with the browser version that made those: another one draws
 * letters and edges a little differently. `UPDATE_PICTURES=1` makes them anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { gallery } from './support/gallery.ts'

const FOLDER = 'tests/browser/pictures'
const VERSION_FILE = `${FOLDER}/browser.txt`
const SHEETS = ['faces&casting=tomasz', 'faces&casting=rosa', 'costumes', 'props', 'places', 'cues', 'endings'] as const
const IS_UPDATING = process.env['UPDATE_PICTURES'] === '1'

const { open, browserVersion } = gallery()

afterAll(() => {
  if (IS_UPDATING) writeFileSync(VERSION_FILE, `${browserVersion()}\n`)
})

const fileOf = (sheet: string): string => `${FOLDER}/${sheet.replace('&casting=', '-')}.jpg`

interface Tile {
  readonly caption: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where each captioned picture is on the sheet. */
async function tilesOn(page: Page): Promise<readonly Tile[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-tile]')].map((tile) => {
      const { x, y, width, height } = tile.getBoundingClientRect()
      return { caption: tile.dataset['tile'] ?? '', x: x + scrollX, y: y + scrollY, width, height }
    }),
  )
}

/** The captions of the tiles that look otherwise: a mouth on the smallest tile is hardly ten pixels. */
async function changedTiles(
  page: Page,
  pictures: readonly [kept: string, now: string],
  tiles: readonly Tile[],
): Promise<string[]> {
  return page.evaluate(
    async ([[kept, now], all]) => {
      const pixelsOf = async (base64: string): Promise<ImageData> => {
        const image = new Image()
        image.src = `data:image/jpeg;base64,${base64}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('There is no canvas to read.')
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height)
      }
      const [before, after] = [await pixelsOf(kept), await pixelsOf(now)]
      if (before.width !== after.width || before.height !== after.height) return ['the whole sheet has another size']
      const isOther = (at: number): boolean =>
        [0, 1, 2].some((part) => Math.abs((before.data[at + part] ?? 0) - (after.data[at + part] ?? 0)) > 40)
      return all
        .filter(({ x, y, width, height }) => {
          let others = 0
          for (let row = Math.floor(y); row < y + height; row += 1)
            for (let column = Math.floor(x); column < x + width; column += 1)
              if (isOther((row * before.width + column) * 4)) others += 1
          return others > 4
        })
        .map(({ caption }) => caption)
    },
    [pictures, tiles] as const,
  )
}

test.for(SHEETS)('the sheet of %s looks as it did', async (sheet, { skip }) => {
  const made = existsSync(VERSION_FILE) ? readFileSync(VERSION_FILE, 'utf8').trim() : 'no browser'
  if (!IS_UPDATING && made !== browserVersion()) {
    const reason = `the pictures were made with ${made}, this is ${browserVersion()}`
    console.log(`Not compared: ${reason}.`)
    skip(reason)
  }
  const page = await open(`sheet=${sheet}`, { width: 1240, height: 800 })
  const now = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 45 })
  const tiles = await tilesOn(page)
  expect(tiles.length).toBeGreaterThan(2)
  if (IS_UPDATING) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(fileOf(sheet), now)
    return page.close()
  }
  const kept = readFileSync(fileOf(sheet))

  expect(await changedTiles(page, [kept.toString('base64'), now.toString('base64')], tiles)).toEqual([])
  await page.close()
})
