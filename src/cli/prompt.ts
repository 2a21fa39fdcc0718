/** The game by hand: shows what can be said, and asks. Turns what is typed into a choice; whether it is legal the engine says. */
import { createInterface } from 'node:readline'
import { caseOf, findEvent, issuesNow, legalMoves, pagesOf, REFUSALS } from '../core/engine/index.ts'
import type { NegotiationState } from '../core/engine/state.ts'
import { FRAMINGS } from '../core/model/setting.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { prepared } from './preparation.ts'
import { chosen } from './choice-list.ts'
import { print } from './command.ts'

/** Lines as they are typed; `undefined` when there are no more. */
export type Ask = (question: string) => Promise<string | undefined>

/** Asks at the terminal, or reads a pipe line by line. `close` gives the terminal back. */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY })
  const lines = terminal[Symbol.asyncIterator]()
  return {
    ask: async (question) => {
      process.stdout.write(question)
      const next = await lines.next()
      return next.done === true ? undefined : next.value
    },
    close: () => {
      terminal.close()
    },
  }
}

const HELP = 'A number says that line. Also: offer, read, more, note: …, or a choice as the log writes it. quit ends.'

/** The next choice, or `undefined` when the trainee stops. */
export async function askChoice(scenario: Scenario, state: NegotiationState, ask: Ask): Promise<string | undefined> {
  if (state.stage === 'prepare') return askPreparation(scenario, state, ask)
  const pages = pagesOf(scenario, state)
  let page = 0
  print(HELP)
  for (;;) {
    showPage(scenario, state, page)
    const typed = (await ask('> '))?.trim()
    if (typed === undefined || typed === 'quit') return undefined
    if (typed === 'offer') return askOffer(scenario, state, ask)
    if (typed === 'read') return askReading(scenario, state, ask)
    if (typed === 'more') page = (page + 1) % Math.max(1, pages.length)
    else if (typed !== '') return chosen(scenario, state, typed)
  }
}

function showPage(scenario: Scenario, state: NegotiationState, page: number): void {
  const { offer, read, readFirst } = legalMoves(scenario, state)
  if (readFirst) return print(`  read: read the room. ${REFUSALS['move/reading-first']}`)
  const pages = pagesOf(scenario, state)
  const before = pages.slice(0, page).flat().length
  for (const [i, line] of (pages[page] ?? []).entries()) print(`  ${before + i + 1}. ${line.say}`)
  if (pages.length > 1) print(`  more: something else (${page + 1} of ${pages.length})`)
  if (offer.open) print('  offer: build an offer')
  else if (state.stage !== 'exchange') print(`  no offer now: ${offer.words ?? REFUSALS[offer.code]}`)
  if (read) print('  read: read the room')
}

async function askPreparation(scenario: Scenario, state: NegotiationState, ask: Ask): Promise<string | undefined> {
  const otherwise = prepared(scenario, state)
  const limit = await ask('Your walk-away line in points (Enter: as the brief says): ')
  if (limit === undefined) return undefined
  const target = await ask('Your target in points (Enter: well above): ')
  if (target === undefined) return undefined
  return `prepare:target=${target.trim() || otherwise.target},limit=${limit.trim() || otherwise.limit}`
}

async function askOffer(scenario: Scenario, state: NegotiationState, ask: Ask): Promise<string | undefined> {
  const terms: string[] = []
  for (const { id, label, options: open } of issuesNow(caseOf(scenario, state), state)) {
    print(`${label}: ${open.map((option, i) => `${i + 1} ${option.label} (${option.you})`).join(', ')}`)
    const typed = await ask('> ')
    if (typed === undefined) return undefined
    terms.push(`${id}=${open[Number(typed) - 1]?.id ?? typed.trim()}`)
  }
  print(FRAMINGS.map((framing, i) => `${i + 1} ${framing}`).join(', '))
  const typed = await ask('> ')
  return typed === undefined ? undefined : `offer:${terms.join(';')}/${FRAMINGS[Number(typed) - 1] ?? FRAMINGS[0]}`
}

async function askReading(scenario: Scenario, state: NegotiationState, ask: Ask): Promise<string | undefined> {
  const event = findEvent(caseOf(scenario, state), state.event?.id)
  if (!event) return 'read:nothing=100/sure=0'
  print(`${event.question} Per cents that sum to 100.`)
  const beliefs: string[] = []
  for (const { id, motive } of event.rivals) {
    const typed = await ask(`${motive} > `)
    if (typed === undefined) return undefined
    beliefs.push(`${id}=${typed.trim() || '0'}`)
  }
  const sure = await ask('How sure are you, 0 to 100? > ')
  return sure === undefined ? undefined : `read:${beliefs.join(',')}/sure=${sure.trim() || '50'}`
}
