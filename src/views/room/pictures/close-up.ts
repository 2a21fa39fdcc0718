/** The panel of a close-up: a paper card with an ink edge, and one thing drawn large in it. */
import { flat, INK, PAPER, panel } from '../ink.ts'
import type { Box, Picture } from '../picture.ts'

const SIZE = 150
const INSIDE = 128

/** Shows `content`, drawn in `box`, on a ground of its own; 150 units square round (0, 0). */
export function closeUpPicture(key: string, content: string, box: Box): Picture {
  const scale = Math.min(INSIDE / box.width, INSIDE / box.height)
  const half = SIZE / 2
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2]
  const svg =
    flat('#1d1712', `M${-half + 10} ${-half + 12}h${SIZE - 14}v${SIZE - 14}h${-(SIZE - 14)}Z`, 0.25) +
    panel(PAPER, { x: -half + 4, y: -half + 4, width: SIZE - 12, height: SIZE - 12 }, { width: 5, radius: 14 }) +
    `<clipPath id="inside"><rect x="${-half + 12}" y="${-half + 12}" width="${SIZE - 28}" height="${SIZE - 28}" rx="9"/></clipPath>` +
    `<g clip-path="url(#inside)"><rect x="${-half}" y="${-half}" width="${SIZE}" height="${SIZE}" fill="#f3e2bf"/>` +
    `<rect x="${-half}" y="28" width="${SIZE}" height="60" fill="#d3ad7c"/><path d="M${-half} 28h${SIZE}" stroke="${INK}" stroke-width="3" opacity=".6"/>` +
    `<g transform="translate(-4 -4) scale(${scale.toFixed(4)}) translate(${-cx} ${-cy})">${content}</g></g>` +
    `<rect x="${-half + 4}" y="${-half + 4}" width="${SIZE - 12}" height="${SIZE - 12}" rx="14" fill="none" stroke="#e8b84a" stroke-width="10" opacity=".55"/>` +
    `<rect x="${-half + 4}" y="${-half + 4}" width="${SIZE - 12}" height="${SIZE - 12}" rx="14" fill="none" stroke="${INK}" stroke-width="4.500"/>`
  return { key: `close-up-${key}`, box: { x: -half, y: -half, width: SIZE, height: SIZE }, svg }
}
