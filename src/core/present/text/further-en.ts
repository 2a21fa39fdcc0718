/** The English catalogue of the pages after the talks: debrief, handbook, progress, group; and the craft they speak of. */
import { CRAFT_EN } from './craft-en.ts'
import { DEBRIEF_WORDS } from './debrief-en.ts'
import { REPORT_EN } from './report-en.ts'
import { STUDY_WORDS } from './study-en.ts'
import { WORKSHOP_WORDS } from './workshop-en.ts'

export const FURTHER_EN = {
  debrief: DEBRIEF_WORDS,
  study: STUDY_WORDS,
  workshop: WORKSHOP_WORDS,
  craft: CRAFT_EN,
  report: REPORT_EN,
} as const
