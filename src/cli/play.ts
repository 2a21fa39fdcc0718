/** `play`: the whole game in the terminal, by hand, from a list of choices, or by a policy. */
import { writeFile } from 'node:fs/promises'
import { caseOf, REFUSALS, start, type NegotiationState, type RefusalCode } from '../core/engine/index.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { MODES, TRUTHS } from '../core/model/setting.ts'
import { chanceFrom, playOn, POLICIES, POLICY_IDS, type Played } from '../core/policies/index.ts'
import { playToEvent } from '../core/policies/play-to.ts'
import { CHOICE_REFUSALS, writeChoice, type ChoiceRefusal } from '../core/session/choice.ts'
import { logOf, take } from '../core/session/play.ts'
import { writeSession } from '../core/session/save.ts'
import { memberOf, readArguments, wholeNumber, type Arguments } from './arguments.ts'
import { chosen, readChoices } from './choice-list.ts'
import { FINE, misuse, print, type Command } from './command.ts'
import { prepared } from './preparation.ts'
import { askChoice, openTerminal } from './prompt.ts'
import { readScenario } from './scenario-file.ts'
import { briefLines, endingLine, stepLines } from './transcript.ts'

const VALUES = ['seed', 'truth', 'from', 'mode', 'choices', 'policy', 'save']

export const play: Command = {
  name: 'play',
  usage:
    'play <file> [--seed N] [--truth main|twin] [--from EVENT] [--mode guided|practice|challenge] [--choices LIST|FILE] [--policy NAME] [--save FILE]   the whole game',
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { values: VALUES })
  if (!read.ok) return misuse(`${read.refusal}\nUsage: ${play.usage}`)
  const [path, ...more] = read.value.places
  if (path === undefined || more.length > 0) return misuse(`Usage: ${play.usage}`)
  const wrong = wrongValue(read.value)
  if (wrong !== undefined) return misuse(wrong)
  const scenario = await readScenario(path)
  if (!scenario.ok) return misuse(scenario.refusal)
  return playThrough(scenario.value, read.value)
}

function wrongValue({ value }: Arguments): string | undefined {
  const lists = { truth: TRUTHS, mode: MODES, policy: POLICY_IDS }
  for (const [name, list] of Object.entries(lists)) {
    const given = value(name)
    if (given !== undefined && !memberOf<string>(list, given)) return `--${name} is one of ${list.join(', ')}.`
  }
  return wholeNumber(value('seed'), 1) === undefined ? '--seed is a whole number.' : undefined
}

async function playThrough(scenario: Scenario, { value }: Arguments): Promise<number> {
  const seed = wholeNumber(value('seed'), 1) ?? 1
  const truth = memberOf(TRUTHS, value('truth'))
  const first = start(scenario, { seed, mode: memberOf(MODES, value('mode')) ?? 'practice', ...(truth && { truth }) })
  let played: Played = { steps: [], state: first }
  for (const line of briefLines(scenario, first)) print(line)
  const from = value('from')
  if (from !== undefined) {
    const reached = playToEvent(scenario, played, from)
    if (!reached) return misuse(notMet(scenario, first, from))
    played = told(scenario, played, reached)
  }
  const policy = memberOf(POLICY_IDS, value('policy'))
  const choices = value('choices')
  if (choices !== undefined) {
    const scripted = playChoices(scenario, played, await readChoices(choices))
    played = scripted.played
    if (scripted.refusal !== undefined) return misuse(scripted.refusal)
  }
  if (policy)
    played = told(scenario, played, playOn(scenario, played, { policy: POLICIES[policy], chance: chanceFrom(seed) }))
  else if (choices === undefined) played = await playByHand(scenario, played)
  const save = value('save')
  if (save !== undefined) await writeFile(save, writeSession(logOf(first, played.steps)))
  print(endingLine(scenario, played.state))
  return FINE
}

/** Prints what is new since `before`, and answers with the later session. */
function told(scenario: Scenario, before: Played, after: Played): Played {
  for (const step of after.steps.slice(before.steps.length)) for (const line of stepLines(step, scenario)) print(line)
  return after
}

function notMet(scenario: Scenario, state: NegotiationState, event: string): string {
  const known = caseOf(scenario, state).events.map(({ id }) => id)
  if (!known.includes(event)) return `There is no event ${event} in this truth. There are: ${known.join(', ')}.`
  return `The event ${event} does not come up with seed ${state.seed}. Try another, or --truth.`
}

/** Plays a list of choices; one that is refused ends the list. Who prepares nothing is prepared as the brief says. */
function playChoices(
  scenario: Scenario,
  from: Played,
  choices: readonly string[],
): { played: Played; refusal?: string } {
  const [first] = choices
  const unprepared = from.state.stage === 'prepare' && first?.startsWith('prepare:') !== true
  const all = unprepared ? [writeChoice({ kind: 'prepare', ...prepared(scenario, from.state) }), ...choices] : choices
  let played = from
  for (const text of all) {
    const next = playOne(scenario, played, text)
    if (typeof next === 'string') return { played, refusal: `${text} was refused: ${next}` }
    played = told(scenario, played, next)
  }
  return { played }
}

async function playByHand(scenario: Scenario, from: Played): Promise<Played> {
  const { ask, close } = openTerminal()
  let played = from
  while (!played.state.ending) {
    const choice = await askChoice(scenario, played.state, ask)
    if (choice === undefined) break
    const next = playOne(scenario, played, choice)
    if (typeof next === 'string') print(next)
    else played = told(scenario, played, next)
  }
  close()
  return played
}

/** The session one choice later, or why the choice was refused. */
function playOne(scenario: Scenario, { steps, state }: Played, text: string): Played | string {
  const taken = take(scenario, state, chosen(scenario, state, text))
  if (!taken.ok) return refusalWords(taken.refusal)
  return { steps: [...steps, taken.value], state: taken.value.after }
}

const WORDS: Readonly<Record<string, string>> = { ...REFUSALS, ...CHOICE_REFUSALS } satisfies Record<
  RefusalCode | ChoiceRefusal,
  string
>

function refusalWords(code: string): string {
  return `${code} ${WORDS[code] ?? ''}`.trim()
}
