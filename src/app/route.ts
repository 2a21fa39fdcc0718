/** Where one is in the program, as the part of the address after `#`. Unknown addresses lead home. */
import { MODES, TRUTHS, type Mode, type TruthId } from '../core/model/setting.ts'

export type Route =
  | { readonly screen: 'library' | 'progress' | 'group' }
  | { readonly screen: 'play' | 'debrief'; readonly session: string }
  | { readonly screen: 'compare'; readonly first: string; readonly second: string }
  /** The handbook, open at one of its cards. */
  | { readonly screen: 'handbook'; readonly card?: string }
  /** A session that stands in the address itself. */
  | { readonly screen: 'handed'; readonly session: string }
  | {
      readonly screen: 'start'
      readonly scenario: string
      readonly mode: Mode
      readonly truth?: TruthId
      readonly seed?: number
      /** An event to play up to first. */
      readonly from?: string
    }

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LARGEST_SEED = 4294967295
const HOME: Route = { screen: 'library' }

type Reader = (names: readonly string[], query: URLSearchParams) => Route

const READERS: Readonly<Record<string, Reader>> = {
  play: ([session = '', ...more]) => (isOneName(session, more) ? { screen: 'play', session } : HOME),
  debrief: ([session = '', ...more]) => (isOneName(session, more) ? { screen: 'debrief', session } : HOME),
  handed: ([session = '', ...more]) => (isOneName(session, more) ? { screen: 'handed', session } : HOME),
  compare: ([first = '', second = '', ...more]) =>
    first !== '' && isOneName(second, more) ? { screen: 'compare', first, second } : HOME,
  handbook: ([card = '']) => (card === '' ? { screen: 'handbook' } : { screen: 'handbook', card }),
  progress: () => ({ screen: 'progress' }),
  group: () => ({ screen: 'group' }),
  start: ([scenario = '', ...more], query) => (isOneName(scenario, more) ? startRoute(scenario, query) : HOME),
}

function isOneName(name: string, more: readonly string[]): boolean {
  return name !== '' && more.length === 0
}

/** Reads `#/`, `#/play/ID`, `#/compare/ID/ID`, `#/start/SCENARIO?truth=main&seed=1&mode=practice&from=EVENT` and the like. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const [screen = '', ...names] = path.split('/')
  const read = Object.hasOwn(READERS, screen) ? READERS[screen] : undefined
  return read?.(names, new URLSearchParams(query)) ?? HOME
}

export function writeRoute(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/'
    case 'progress':
    case 'group':
      return `#/${route.screen}`
    case 'play':
    case 'debrief':
    case 'handed':
      return `#/${route.screen}/${route.session}`
    case 'compare':
      return `#/compare/${route.first}/${route.second}`
    case 'handbook':
      return route.card === undefined ? '#/handbook' : `#/handbook/${route.card}`
    case 'start':
      return startAddress(route)
  }
}

function startAddress({ scenario, mode, truth, seed, from }: Route & { readonly screen: 'start' }): string {
  const query = new URLSearchParams({ mode })
  if (truth !== undefined) query.set('truth', truth)
  if (seed !== undefined) query.set('seed', String(seed))
  if (from !== undefined) query.set('from', from)
  return `#/start/${scenario}?${query}`
}

function startRoute(scenario: string, query: URLSearchParams): Route {
  const mode = MODES.find((each) => each === query.get('mode')) ?? 'practice'
  const truth = TRUTHS.find((each) => each === query.get('truth'))
  const seed = /^\d{1,10}$/.test(query.get('seed') ?? '') ? Number(query.get('seed')) : undefined
  const from = query.get('from')
  return {
    screen: 'start',
    scenario,
    mode,
    ...(from !== null && NAME.test(from) && { from }),
    ...(truth === undefined ? {} : { truth }),
    ...(seed === undefined || seed > LARGEST_SEED ? {} : { seed }),
  }
}
