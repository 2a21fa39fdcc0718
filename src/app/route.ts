/** Where one is in the program, as the part of the address after `#`. Unknown addresses lead home. */
import { MODES, TRUTHS, type Mode, type TruthId } from '../core/model/setting.ts'

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'play'; readonly session: string }
  | { readonly screen: 'debrief'; readonly session: string }
  | {
      readonly screen: 'start'
      readonly scenario: string
      readonly mode: Mode
      readonly truth?: TruthId
      readonly seed?: number
    }

const LARGEST_SEED = 4294967295

/** Reads `#/`, `#/play/ID`, `#/debrief/ID` and `#/start/SCENARIO?truth=main&seed=1&mode=practice`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const [screen, name = '', ...more] = path.split('/')
  if (name === '' || more.length > 0) return { screen: 'library' }
  if (screen === 'play' || screen === 'debrief') return { screen, session: name }
  return screen === 'start' ? startRoute(name, new URLSearchParams(query)) : { screen: 'library' }
}

export function writeRoute(route: Route): string {
  if (route.screen === 'library') return '#/'
  if (route.screen !== 'start') return `#/${route.screen}/${route.session}`
  const query = new URLSearchParams({ mode: route.mode })
  if (route.truth !== undefined) query.set('truth', route.truth)
  if (route.seed !== undefined) query.set('seed', String(route.seed))
  return `#/start/${route.scenario}?${query}`
}

function startRoute(scenario: string, query: URLSearchParams): Route {
  const mode = MODES.find((each) => each === query.get('mode')) ?? 'practice'
  const truth = TRUTHS.find((each) => each === query.get('truth'))
  const seed = /^\d{1,10}$/.test(query.get('seed') ?? '') ? Number(query.get('seed')) : undefined
  return {
    screen: 'start',
    scenario,
    mode,
    ...(truth === undefined ? {} : { truth }),
    ...(seed === undefined || seed > LARGEST_SEED ? {} : { seed }),
  }
}
