/** The strokes that things on the table share. */
import { PAPER, shape, stroke } from '../ink.ts'

/** Drawings by state; a state without one shows nothing. */
export type StatePictures = Readonly<Record<string, string>>

export const SHADOW = (rx: number): string => `<ellipse cx="0" cy="0" rx="${rx}" ry="8" fill="#1d1712" opacity=".22"/>`
export const sheet = (d: string, colour = PAPER): string => shape(colour, d, { width: 3.5 })
export const textLines = (d: string): string => stroke(d, { width: 2.5, opacity: 0.55 })
/** Stands for the skin of whoever wears or holds the prop. */
export const SKIN = 'skin-of-the-holder'
/** A hand from the right that holds something at (0, y). */
export const hand = (x: number, y: number): string =>
  shape(
    SKIN,
    `M${x + 70} ${y + 26}L${x + 30} ${y + 24}C${x + 10} ${y + 26} ${x - 6} ${y + 18} ${x - 8} ${y + 6}C${x - 8} ${y - 8} ${x + 8} ${y - 14} ${x + 22} ${y - 12}L${x + 74} ${y - 6}Z`,
    { width: 4 },
  ) + stroke(`M${x + 2} ${y - 2}h16M${x} ${y + 8}h16`, { width: 2.5, opacity: 0.6 })
/** Marks before a thing that was slid towards us. */
export const pushed = stroke('M-34 16L0 22L34 16M-20 28L0 32L20 28', { width: 4, opacity: 0.55 })
