/**
 * The shape of `assets/people/open-peeps.json`, and the one place that fetches it. Knows nothing about casting words.
 */
/** A colour by name (filled in per person) or by value, and the path it fills. */
export type Paint = readonly [colour: string, path: string]

export interface FaceParts {
  readonly brows: readonly Paint[]
  readonly eyes: readonly Paint[]
  readonly nose: readonly Paint[]
  readonly mouth: readonly Paint[]
}

export interface Drawings {
  readonly body: readonly Paint[]
  readonly heads: Readonly<Record<string, readonly Paint[]>>
  readonly faces: Readonly<Record<string, FaceParts>>
  readonly glasses: Readonly<Record<string, readonly Paint[]>>
  readonly beards: Readonly<Record<string, readonly Paint[]>>
}

/** Fetches the drawings; kept out of the first load because they weigh about 33 kB compressed. */
export async function fetchDrawings(): Promise<Drawings> {
  const module = await import('../../../../assets/people/open-peeps.json')
  return module.default as unknown as Drawings
}
