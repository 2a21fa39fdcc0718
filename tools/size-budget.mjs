/** Fails when a part of the built site weighs more than it may, or can't be found. Run `npm run build` first. */
import { sizeLine, sizeRows } from './lib/sizes.mjs'

const rows = sizeRows()
if (rows === undefined) {
  console.error('There is no build to weigh. Run `npm run build` first.')
  process.exit(1)
}
for (const row of rows) console.log(sizeLine(row))
process.exit(rows.every(({ kB, bound }) => kB !== undefined && kB <= bound) ? 0 : 1)
