/** Computes the debrief of a session: plays it again and tells it. The slow part of the program, so it runs in a worker. */
import { ok, type Result } from '../../core/lib/result.ts'
import type { Scenario } from '../../core/model/scenario.ts'
import type { ReportView } from '../../core/present/report-view.ts'
import { presentReport } from '../../core/present/report/report.ts'
import type { Language } from '../../core/present/text/words.ts'
import type { SessionLog } from '../../core/session/log.ts'
import { replay } from '../../core/session/play.ts'
import type { SaveRefusal } from '../../core/session/save-refusals.ts'
import { furtherWords } from '../catalogues.ts'

export interface DebriefRequest {
  readonly scenario: Scenario
  readonly log: SessionLog
  readonly language: Language
}

export type DebriefAnswer = Result<ReportView, SaveRefusal>

export async function computeDebrief({ scenario, log, language }: DebriefRequest): Promise<DebriefAnswer> {
  const replayed = replay(scenario, log)
  return replayed.ok ? ok(presentReport(scenario, replayed.value.steps, await furtherWords(language))) : replayed
}
