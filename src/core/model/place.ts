/** What a room can be made of, and the props that can be evidence. Names only. */
export const WINDOW_VIEWS = ['harbour', 'city', 'fields', 'yard', 'mountains', 'none'] as const
export const FURNITURE = ['boardroom', 'site-office', 'kitchen', 'cafe', 'hall', 'tent'] as const
export const WALLS = ['sand', 'sage', 'blue-grey', 'rose', 'white'] as const

export interface Place {
  readonly view: (typeof WINDOW_VIEWS)[number]
  readonly furniture: (typeof FURNITURE)[number]
  readonly wall: (typeof WALLS)[number]
}

/** A prop and the state it is in, e.g. `coat: gone`. The first state of each is how a room starts. */
export const PROPS = {
  coat: ['none', 'on-hook', 'gone'],
  bag: ['none', 'open', 'packed'],
  phone: ['none', 'face-down', 'face-up', 'lit'],
  papers: ['spread', 'squared', 'turned-over', 'gone'],
  cup: ['none', 'full', 'untouched', 'shared'],
  ledger: ['none', 'closed', 'open', 'pushed-across'],
  door: ['closed', 'ajar', 'open'],
  sample: ['none', 'on-table', 'in-hand'],
  watch: ['none', 'looked-at'],
} as const

export type PropName = keyof typeof PROPS
export type Props = Readonly<Partial<Record<PropName, string>>>
