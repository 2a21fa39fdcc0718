/** `replay`: plays a saved session again, scores it and tells every choice with its rating and reason. */
import type { Scenario } from '../core/model/scenario.ts'
import { presentReport } from '../core/present/report/report.ts'
import { saveRefusalWords } from '../core/present/save-refusal-words.ts'
import { FURTHER_EN } from '../core/present/text/further-en.ts'
import { WORDS_EN } from '../core/present/text/words-en.ts'
import type { MoveView, ReportView } from '../core/present/report-view.ts'
import { measure } from '../core/scoring/scorecard.ts'
import { replay as replayLog, type Replay } from '../core/session/play.ts'
import type { SaveRefusal } from '../core/session/save-refusals.ts'
import { readSession } from '../core/session/save.ts'
import { readArguments } from './arguments.ts'
import { FINDINGS, FINE, misuse, print, type Command } from './command.ts'
import { findScenario, readScenario, readText } from './scenario-file.ts'

export const replay: Command = {
  name: 'replay',
  usage: 'replay <session file> [--scenario <file>] [--json]   the log, played again, scored and debriefed',
  run,
}

async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, { flags: ['json'], values: ['scenario'] })
  if (!read.ok) return misuse(`${read.refusal}\nUsage: ${replay.usage}`)
  const [path, ...more] = read.value.places
  if (path === undefined || more.length > 0) return misuse(`Usage: ${replay.usage}`)
  const asJson = read.value.has('json')
  const text = await readText(path)
  if (!text.ok) return misuse(text.refusal)
  const log = readSession(text.value)
  if (!log.ok) return refused(log.refusal, asJson)
  const named = read.value.value('scenario')
  const scenario = await (named === undefined ? findScenario(log.value.scenario.id, path) : readScenario(named))
  if (!scenario.ok) return misuse(scenario.refusal)
  const played = replayLog(scenario.value, log.value)
  if (!played.ok) return refused(played.refusal, asJson)
  if (played.value.steps.length === 0) return misuse('The session has no choices yet.')
  if (asJson)
    print(
      JSON.stringify({ truth: log.value.truth, seed: log.value.seed, ...told(scenario.value, played.value) }, null, 2),
    )
  else for (const line of words(presentReport(scenario.value, played.value.steps, FURTHER_EN))) print(line)
  return FINE
}

function refused(refusal: SaveRefusal, asJson: boolean): number {
  print(asJson ? JSON.stringify({ refusal }, null, 2) : saveRefusalWords(refusal, WORDS_EN))
  return FINDINGS
}

/** Choices with their rating, reason and findings; the scorecard; the debrief. */
function told(scenario: Scenario, { steps }: Replay): object {
  const report = presentReport(scenario, steps, FURTHER_EN)
  const viewOf = new Map(report.moves.map((view) => [view.index, view]))
  const choices = steps.map(({ choice }, index) => {
    const view = viewOf.get(index)
    return { choice, ...(view?.rating && { rating: view.rating, reason: view.reason }), findings: view?.findings ?? [] }
  })
  return { choices, scorecard: measure(scenario, steps), report }
}

function words(report: ReportView): string[] {
  return [
    report.headline,
    `${report.ending.title}. ${report.ending.happened} ${report.ending.later}`,
    '',
    ...report.measures.map(({ label, score, sentence }) => `${label}: ${score ?? 'not measured'}. ${sentence}`),
    ...report.beside.map(({ label, value, sentence }) => `${label}: ${value}. ${sentence}`),
    '',
    ...report.moves.flatMap(moveWords),
    '',
    ...report.readings.map(({ event, score, sentence }) => `Reading of ${event}: ${score}. ${sentence}`),
    ...report.impasses.map(({ name, truth }) => `${name}: ${truth}`),
    ...report.interests.map(({ label, need, sentence }) => `${label}: ${need} ${sentence}`),
    report.deals.sentence,
    report.prepared.sentence,
    report.hidden,
    report.truthNote,
  ]
}

function moveWords({ turn, words: said, ratingWord, reason, findings, checks }: MoveView): string[] {
  const missed = checks.filter(({ met }) => !met).map((check) => `    not met: ${check.words}`)
  return [
    `${String(turn).padStart(3)} ${said}`,
    ...(ratingWord ? [`    ${ratingWord}. ${reason ?? ''}`] : []),
    ...missed,
    ...findings.map((finding) => `    ${finding.words}`),
  ]
}
