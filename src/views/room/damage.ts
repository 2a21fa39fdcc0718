/**
 * Draws anew only the part of the canvas in which something has changed since the last frame, and nothing at all where nothing
 * has. A room at rest is a person breathing: where the processor does the drawing, that is a quarter of the work. Knows which
 * images are on the screen, not what they show.
 */
import { type Game, GameObjects, Geom, Renderer, type Scene, WEBGL } from 'phaser'

export interface Damage {
  /** To be called each frame, after everything has been moved. */
  tick(): void
}

interface Look {
  readonly state: string
  /** On the stage. */
  readonly bounds: Geom.Rectangle
}

/** Filtering and slanted edges reach into the next pixels. */
const EDGE_PX = 2

/** Everything that is drawn, people's layers one by one. */
function imagesOf({ children }: Scene): readonly GameObjects.Image[] {
  const all = children.list.flatMap((each) => (each instanceof GameObjects.Container ? each.list : each))
  return all.filter((each) => each instanceof GameObjects.Image)
}

const isSeen = ({ visible, alpha }: { readonly visible: boolean; readonly alpha: number }) => visible && alpha > 0

const stanceOf = ({ x, y, scaleX, scaleY, rotation, alpha, depth }: GameObjects.Image | GameObjects.Container) =>
  [x, y, scaleX, scaleY, rotation, alpha, depth].join(' ')

function stateOf(image: GameObjects.Image): string | undefined {
  const holder = image.parentContainer
  if (!isSeen(image) || (holder !== null && !isSeen(holder))) return undefined
  return [image.texture.key, image.tint, stanceOf(image), holder === null ? '' : stanceOf(holder)].join('|')
}

/** The stage's smallest box round everything that looks different than in `before`. */
function changed(before: ReadonlyMap<object, Look>, now: ReadonlyMap<object, Look>): Geom.Rectangle | undefined {
  const boxes = [
    ...[...now].filter(([image, look]) => before.get(image) !== look).map(([, { bounds }]) => bounds),
    ...[...before].filter(([image, look]) => now.get(image) !== look).map(([, { bounds }]) => bounds),
  ]
  const [first, ...others] = boxes
  return first && others.reduce((sum, box) => Geom.Rectangle.Union(sum, box), Geom.Rectangle.Clone(first))
}

function looksOf(scene: Scene, before: ReadonlyMap<object, Look>): ReadonlyMap<object, Look> {
  const looks = new Map<object, Look>()
  for (const image of imagesOf(scene)) {
    const state = stateOf(image)
    const known = before.get(image)
    if (state !== undefined) looks.set(image, known?.state === state ? known : { state, bounds: image.getBounds() })
  }
  return looks
}

/** From the stage to whole pixels of the canvas. */
function onCanvas({ cameras }: Scene, bounds: Geom.Rectangle): Geom.Rectangle {
  const { zoom, scrollX, scrollY, width, height } = cameras.main
  const left = Math.floor((bounds.x - scrollX - width / 2) * zoom + width / 2) - EDGE_PX
  const top = Math.floor((bounds.y - scrollY - height / 2) * zoom + height / 2) - EDGE_PX
  const size = 2 * EDGE_PX + 1
  const box = new Geom.Rectangle(
    left,
    top,
    Math.ceil(bounds.width * zoom) + size,
    Math.ceil(bounds.height * zoom) + size,
  )
  return Geom.Rectangle.Intersection(box, new Geom.Rectangle(0, 0, width, height))
}

/** Keeps whatever `renderer` draws for the camera inside `area`. */
function confine({ baseDrawingContext: base }: Renderer.WebGL.WebGLRenderer, area: () => Geom.Rectangle): void {
  const clone = base.getClone.bind(base)
  base.getClone = (keepsClearing) => {
    const context = clone(keepsClearing)
    const confineTo = context.setScissorBox.bind(context)
    context.setScissorBox = () => {
      const { x, y, width, height } = area()
      confineTo(x, y, width, height)
    }
    return context
  }
}

/** For a game that keeps what it has drawn. Where there is no graphics card to ask, every frame is drawn whole. */
export function createDamage(game: Game, scene: Scene): Damage {
  const { renderer } = game
  if (renderer.type !== WEBGL) return { tick: () => {} }
  const webgl = renderer as Renderer.WebGL.WebGLRenderer
  let area = new Geom.Rectangle()
  let looks: ReadonlyMap<object, Look> = new Map()
  let shot = ''
  confine(webgl, () => area)
  webgl.on(Renderer.Events.RESTORE_WEBGL, () => {
    shot = ''
  })
  return {
    tick() {
      const { zoom, scrollX, scrollY, width, height } = scene.cameras.main
      const before = { looks, shot }
      looks = looksOf(scene, before.looks)
      shot = [zoom, scrollX, scrollY, width, height].join(' ')
      const part = changed(before.looks, looks)
      if (shot !== before.shot) area = new Geom.Rectangle(0, 0, width, height)
      else if (part !== undefined) area = onCanvas(scene, part)
      scene.sys.setVisible(shot !== before.shot || part !== undefined)
    },
  }
}
