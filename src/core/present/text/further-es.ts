/** The Spanish catalogue of the pages after the talks: debrief, handbook, progress, group; and the craft they speak of. */
import { CRAFT_ES } from './craft-es.ts'
import { DEBRIEF_ES } from './debrief-es.ts'
import { REPORT_ES } from './report-es.ts'
import { STUDY_ES } from './study-es.ts'
import type { FurtherWords } from './words.ts'
import { WORKSHOP_ES } from './workshop-es.ts'

export const FURTHER_ES: FurtherWords = {
  debrief: DEBRIEF_ES,
  study: STUDY_ES,
  workshop: WORKSHOP_ES,
  craft: CRAFT_ES,
  report: REPORT_ES,
}
