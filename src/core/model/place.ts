/** What a room can be made of, and the props that can be evidence. Names only. */
export const WINDOW_VIEWS = [
  'harbour',
  'city',
  'fields',
  'yard',
  'mountains',
  'street',
  'river',
  'reservoir',
  'film-lot',
  'depot',
  'factory',
  'courtyard',
  'none',
] as const
export const FURNITURE = [
  'boardroom',
  'site-office',
  'kitchen',
  'cafe',
  'hall',
  'tent',
  'bakery',
  'library',
  'workshop',
  'restaurant',
  'studio',
  'open-office',
  'canteen',
  'clinic',
] as const
export const WALLS = ['sand', 'sage', 'blue-grey', 'rose', 'white', 'brick', 'ochre', 'mint'] as const
/** When the talks begin; from there the day goes on to its night. */
export const LIGHTS = ['morning', 'midday', 'afternoon', 'evening'] as const

export interface Place {
  readonly view: (typeof WINDOW_VIEWS)[number]
  readonly furniture: (typeof FURNITURE)[number]
  readonly wall: (typeof WALLS)[number]
  readonly light?: (typeof LIGHTS)[number]
  /** What the clock says when the talks begin, `16:40`; without it the clock follows the light. */
  readonly hour?: string
}

/** A prop and the state it is in, e.g. `coat: gone`. The first state of each is how a room starts. */
export const PROPS = {
  coat: ['none', 'on-hook', 'gone'],
  bag: ['none', 'open', 'packed'],
  phone: ['none', 'face-down', 'face-up', 'lit', 'filming'],
  papers: ['spread', 'squared', 'turned-over', 'gone'],
  cup: ['none', 'full', 'untouched', 'shared', 'empty'],
  ledger: ['none', 'closed', 'open', 'pushed-across'],
  door: ['closed', 'ajar', 'open'],
  sample: ['none', 'on-table', 'in-hand'],
  watch: ['none', 'looked-at'],
  laptop: ['none', 'open', 'closed', 'turned-round'],
  form: ['none', 'blank', 'marked', 'signed', 'torn'],
  calendar: ['none', 'plain', 'circled', 'crossed-off'],
  letter: ['none', 'sealed', 'opened', 'pushed-across'],
  pen: ['none', 'capped', 'uncapped', 'pushed-across'],
  stamp: ['none', 'in-box', 'raised', 'set'],
  napkin: ['none', 'folded', 'unfolded', 'thrown-down'],
  tea: ['none', 'poured', 'untouched', 'shared', 'cold'],
  microphone: ['none', 'off', 'live', 'pushed-away'],
  cameras: ['none', 'waiting', 'filming'],
  map: ['none', 'rolled', 'spread', 'marked'],
  key: ['none', 'on-table', 'pushed-across', 'taken-back'],
  lamp: ['none', 'unlit', 'lit', 'in-hand'],
  photo: ['none', 'face-down', 'shown'],
  gauge: ['none', 'shut', 'open', 'read-together'],
  kit: ['none', 'sealed', 'opened'],
  sensor: ['none', 'on-table', 'in-hand', 'put-away'],
  bread: ['none', 'whole', 'cut', 'shared'],
  script: ['none', 'closed', 'open', 'turned-over'],
  radio: ['none', 'quiet', 'calling'],
  umbrella: ['none', 'dry', 'wet'],
} as const

export type PropName = keyof typeof PROPS
export type Props = Readonly<Partial<Record<PropName, string>>>
