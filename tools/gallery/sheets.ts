/** Contact sheets: every face, every costume, every state of every thing, each with its word. */
import { PROPS, type PropName } from '../../src/core/model/place.ts'
import { EXPRESSIONS } from '../../src/core/model/setting.ts'
import { fetchDrawings, type Drawings } from '../../src/views/dom/people/drawings.ts'
import { faceLayer, FIGURE_BOX, figureLayer, svgDocument, type Look } from '../../src/views/dom/people/person.ts'
import { svgOf } from '../../src/views/room/ink.ts'
import { propPicture } from '../../src/views/room/pictures/props.ts'
import { CASTINGS, WARDROBE } from './castings.ts'
import { ROOM_SHEETS, roomTiles } from './room-sheets.ts'
import type { Casting } from '../../src/core/model/casting.ts'

interface Tile {
  readonly caption: string
  readonly svg: string
}

const REST: Omit<Look, 'expression'> = { eyes: 'open', mouth: 'shut', gaze: 'level' }

function portrait(drawings: Drawings, casting: Casting, look: Look): string {
  return svgDocument(figureLayer(drawings, casting) + faceLayer(drawings, casting, look), FIGURE_BOX, 0.12)
}

function facesOf(drawings: Drawings, casting: Casting): readonly Tile[] {
  const looks: readonly (Look & { readonly caption: string })[] = [
    ...EXPRESSIONS.map((expression) => ({ ...REST, expression, caption: expression })),
    { ...REST, expression: 'neutral', mouth: 'talking', caption: 'talking' },
    { ...REST, expression: 'neutral', eyes: 'closed', caption: 'eyes closed' },
    { ...REST, expression: 'neutral', gaze: 'forth', caption: 'glances forth' },
    { ...REST, expression: 'neutral', gaze: 'back', caption: 'glances back' },
  ]
  return looks.map(({ caption, ...look }) => ({ caption, svg: portrait(drawings, casting, look) }))
}

function propTiles(names: readonly PropName[]): readonly Tile[] {
  return names.flatMap((name) =>
    PROPS[name].flatMap((state) => {
      const picture = propPicture(name, state, '#e0ac7c')
      if (picture === undefined || !('svg' in picture)) return []
      return [{ caption: `${name}: ${state}`, svg: svgOf(picture.box, picture.svg, 0.6) }]
    }),
  )
}

async function svgTiles(sheet: string, query: URLSearchParams): Promise<readonly Tile[]> {
  const drawings = await fetchDrawings()
  const named = CASTINGS[query.get('casting') ?? ''] ?? WARDROBE[Number(query.get('nth') ?? 0)]
  if (sheet === 'faces' && named !== undefined) return facesOf(drawings, named)
  if (sheet === 'costumes')
    return WARDROBE.map((casting) => ({
      caption: casting.costume,
      svg: portrait(drawings, casting, { ...REST, expression: 'neutral' }),
    }))
  return propTiles(Object.keys(PROPS) as PropName[])
}

function figure(parent: HTMLElement, caption: string, ground: string): HTMLElement {
  const tile = document.createElement('figure')
  Object.assign(tile.style, { margin: '0', textAlign: 'center', background: ground })
  tile.dataset['tile'] = caption
  parent.append(tile)
  return tile
}

/** Fills the element with the sheet of that name. */
export async function sheetOf(sheet: string, query: URLSearchParams, parent: HTMLElement): Promise<void> {
  Object.assign(parent.style, {
    position: 'static',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    font: '11px sans-serif',
  })
  const drawn = ROOM_SHEETS[sheet]
  if (drawn !== undefined) {
    for (const { caption, canvas } of await roomTiles(drawn)) {
      const tile = figure(parent, caption, '#fbf7ec')
      canvas.style.display = 'block'
      tile.append(canvas, caption)
    }
    return
  }
  for (const { caption, svg } of await svgTiles(sheet, query)) {
    const tile = figure(parent, caption, sheet === 'props' ? '#c9a273' : '#f6ead2')
    // Our own drawings, made from our own words.
    tile.innerHTML = svg
    tile.append(document.createElement('br'), caption)
  }
}
