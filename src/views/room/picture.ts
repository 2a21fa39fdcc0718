/**
 * What the room is made of: pictures (how something looks, and the box it fills on the stage) and sprites (a picture with its
 * place in the order, its light and its motion). Plain data; nothing here touches the screen.
 */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The stage all pictures are placed on, in its own units; walls and table reach beyond it on every side. */
export const STAGE = { width: 1280, height: 720 } as const
export const TABLE_EDGE_Y = 384

/** Two pictures with the same key look the same. Words are painted on a canvas, because SVG images can't use the page's fonts. */
export type Picture = { readonly key: string; readonly box: Box; readonly detail?: number } & (
  { readonly svg: string } | { readonly paint: (context: CanvasRenderingContext2D) => void }
)

export interface Sprite {
  readonly id: string
  readonly picture: Picture
  readonly depth: number
  readonly tint: number
  readonly alpha: number
  /** How far from its picture's own box. */
  readonly dx?: number
  readonly dy?: number
  /** In radians, round the middle of its box. */
  readonly rotation?: number
  readonly size?: number
}

/** Back to front. */
export const DEPTH = {
  wall: 0,
  sky: 2,
  view: 4,
  window: 8,
  wallThings: 10,
  door: 12,
  beam: 14,
  chair: 16,
  person: 20,
  table: 30,
  glow: 32,
  hands: 34,
  props: 36,
  shade: 42,
  /** Over everything: it belongs to the page as much as to the room. */
  closeUp: 50,
} as const
