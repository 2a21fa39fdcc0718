/** Contact sheets: every face, every costume, every state of every thing, each with its word. */
import { PROPS, type PropName } from '../../src/core/model/place.ts'
import { EXPRESSIONS } from '../../src/core/model/setting.ts'
import { fetchDrawings, type Drawings } from '../../src/views/dom/people/drawings.ts'
import { faceLayer, FIGURE_BOX, figureLayer, svgDocument, type Look } from '../../src/views/dom/people/person.ts'
import { svgOf } from '../../src/views/room/ink.ts'
import { propPicture } from '../../src/views/room/pictures/props.ts'
import { CASTINGS, WARDROBE } from './castings.ts'
import type { Casting } from '../../src/core/model/casting.ts'

interface Tile {
  readonly caption: string
  readonly svg: string
}

const REST: Omit<Look, 'expression'> = { eyes: 'open', mouth: 'shut', gaze: 'level' }

function portrait(drawings: Drawings, casting: Casting, look: Look): string {
  return svgDocument(figureLayer(drawings, casting) + faceLayer(drawings, casting, look), FIGURE_BOX, 0.22)
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
      return [{ caption: `${name}: ${state}`, svg: svgOf(picture.box, picture.svg, 1) }]
    }),
  )
}

async function tilesOf(sheet: string, query: URLSearchParams): Promise<readonly Tile[]> {
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

/** Fills the element with the sheet of that name. */
export async function sheetOf(sheet: string, query: URLSearchParams, parent: HTMLElement): Promise<void> {
  const tiles = await tilesOf(sheet, query)
  const ground = sheet === 'props' ? '#c9a273' : '#f6ead2'
  Object.assign(parent.style, {
    position: 'static',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(212px, 1fr))',
    gap: '8px',
    font: '14px sans-serif',
  })
  for (const { caption, svg } of tiles) {
    const tile = document.createElement('figure')
    Object.assign(tile.style, { margin: '0', textAlign: 'center', background: ground })
    // Our own drawings, made from our own words.
    tile.innerHTML = svg
    tile.append(caption)
    parent.append(tile)
  }
}
