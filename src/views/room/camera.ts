/**
 * Holds the canvas at its container's size and the camera on the frame a view asks for, slowly.
 */
import type { Game } from 'phaser'
import { pixelRatio } from './boot.ts'
import { type Frame, frameOf, type Shot, type Size } from './frame.ts'
import { glide, type Moving } from './motion.ts'
import type { Box } from './picture.ts'

export interface RoomCamera {
  /** Goes to the frame for a shot, in `durationMs`. */
  frame(shot: Shot, durationMs: number): Frame
  /** Makes the canvas as large as its container. */
  fit(): void
  /** A box of the stage in CSS pixels of the container, where the camera is going. */
  toPage(box: Box): Box
  /** A box in CSS pixels of the container on the stage, where the camera is going. */
  toStage(box: Box): Box
  tick(): void
}

export function createRoomCamera(moving: Moving, game: Game, parent: HTMLElement): RoomCamera {
  const now: { zoom: number; x: number; y: number } = { zoom: 1, x: 0, y: 0 }
  let target: Frame = { zoom: 1, x: 0, y: 0, narrow: false }
  const size = (): Size => sizeOf(parent)
  return {
    frame(shot, durationMs) {
      const next = frameOf(size(), shot)
      const isNew = next.zoom !== target.zoom || next.x !== target.x || next.y !== target.y
      target = next
      if (isNew || moving.motion.reduced || durationMs === 0) {
        glide(moving, now, { zoom: next.zoom, x: next.x, y: next.y }, durationMs)
      }
      return next
    },
    fit() {
      const { width, height } = size()
      game.scale.resize(Math.round(width * pixelRatio()), Math.round(height * pixelRatio()))
      Object.assign(game.canvas.style, { width: '100%', height: '100%', display: 'block', pointerEvents: 'none' })
    },
    toPage({ x, y, width, height }) {
      const container = size()
      return {
        x: (x - target.x) * target.zoom + container.width / 2,
        y: (y - target.y) * target.zoom + container.height / 2,
        width: width * target.zoom,
        height: height * target.zoom,
      }
    },
    toStage({ x, y, width, height }) {
      const container = size()
      return {
        x: (x - container.width / 2) / target.zoom + target.x,
        y: (y - container.height / 2) / target.zoom + target.y,
        width: width / target.zoom,
        height: height / target.zoom,
      }
    },
    tick() {
      moving.scene.cameras.main.setZoom(now.zoom * pixelRatio()).centerOn(now.x, now.y)
    },
  }
}

/** A container's size in CSS pixels, never nothing. */
export function sizeOf(element: HTMLElement): Size {
  return { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) }
}
