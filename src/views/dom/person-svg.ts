/**
 * A casting as a picture for DOM pages (library cards, name tags, the debrief). The drawings are fetched once, on demand.
 */
import type { Casting } from '../../core/model/casting.ts'
import type { Expression } from '../../core/model/setting.ts'
import { fetchDrawings, type Drawings } from './people/drawings.ts'
import { faceLayer, FIGURE_BOX, figureLayer, svgDocument } from './people/person.ts'

let loaded: Drawings | undefined

/** Resolves when `personSvg` can draw. Calling it again costs nothing. */
export async function loadPeople(): Promise<Drawings> {
  loaded ??= await fetchDrawings()
  return loaded
}

/**
 * The person from head to chest as SVG text (viewBox `-120 0 960 1180`, no title: the caller names the person in words).
 * Before `loadPeople` has resolved it is an empty picture of the same size, so that nothing jumps when the person arrives.
 */
export function personSvg(casting: Casting, expression: Expression): string {
  if (loaded === undefined) return svgDocument('', FIGURE_BOX)
  const look = { expression, eyes: 'open', mouth: 'shut', gaze: 'level' } as const
  return svgDocument(figureLayer(loaded, casting) + faceLayer(loaded, casting, look), FIGURE_BOX)
}
