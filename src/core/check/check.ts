/** The author's linter: everything the gate refuses, and what is worth saying about a file that it lets through. */
import type { Diagnostic } from '../model/diagnostic.ts'
import { parseScenario, type CaseRule, type Parsed, type ScenarioRule } from '../scenario/parse.ts'
import { checkBestLineFirst } from './best-line-first.ts'
import { checkBestLineLongest } from './best-line-longest.ts'
import { checkBestLinePolitest } from './best-line-politest.ts'
import { checkCueContradictsTruth } from './cue-contradicts-truth.ts'
import { checkDominatedLine } from './dominated-line.ts'
import { checkEmptyZone } from './empty-zone.ts'
import { checkGiveawayLine } from './giveaway-line.ts'
import { checkHiddenWithoutCue } from './hidden-without-cue.ts'
import { checkLoneTell } from './lone-tell.ts'
import { checkMiddleWorks } from './middle-works.ts'
import { checkMissingReading } from './missing-reading.ts'
import { checkMissingTranslation } from './missing-translation.ts'
import { checkNeedlessNoDeal } from './needless-no-deal.ts'
import { checkNeverTold } from './never-told.ts'
import { checkNoLegalMove } from './no-legal-move.ts'
import { checkNoTemptation } from './no-temptation.ts'
import { checkNoWayBack } from './no-way-back.ts'
import { checkNotReached } from './not-reached.ts'
import { checkOneIssueDecides } from './one-issue-decides.ts'
import { checkReadingAge } from './reading-age.ts'
import { checkRoundsTooFew } from './rounds-too-few.ts'
import { checkSameBestEverywhere } from './same-best-everywhere.ts'
import { checkSilentMoment } from './silent-moment.ts'
import { checkTellingCaption } from './telling-caption.ts'
import { checkTwinSurface } from './twin-surface.ts'
import { checkUnaskedInterest } from './unasked-interest.ts'
import { checkUnchosenOption } from './unchosen-option.ts'
import { checkUnglossedJargon } from './unglossed-jargon.ts'
import { checkUnknownWord } from './unknown-word.ts'
import { checkUnreachableEnding } from './unreachable-ending.ts'
import { checkUnreachable } from './unreachable.ts'

/** One rule a file, named as its code; the words stand in `core/scenario/check-codes.ts`. */
const OF_ONE_TRUTH: readonly CaseRule[] = [
  checkCueContradictsTruth,
  checkDominatedLine,
  checkEmptyZone,
  checkHiddenWithoutCue,
  checkMiddleWorks,
  checkMissingReading,
  checkNeedlessNoDeal,
  checkNeverTold,
  checkNoLegalMove,
  checkNoTemptation,
  checkNoWayBack,
  checkOneIssueDecides,
  checkRoundsTooFew,
  checkSameBestEverywhere,
  checkSilentMoment,
  checkUnaskedInterest,
  checkUnchosenOption,
  checkUnknownWord,
  checkUnreachable,
  checkUnreachableEnding,
]

const OF_BOTH_TRUTHS: readonly ScenarioRule[] = [
  checkBestLineFirst,
  checkBestLineLongest,
  checkBestLinePolitest,
  checkGiveawayLine,
  checkLoneTell,
  checkMissingTranslation,
  checkReadingAge,
  checkTellingCaption,
  checkTwinSurface,
  checkUnglossedJargon,
]

/** Every remark about a scenario file in reading order; none where all is well. Plays it as well: that takes a second or two. */
export function checkScenario(text: string, path: string): Diagnostic[] {
  const ofScenario = [...OF_BOTH_TRUTHS, checkNotReached]
  return parseScenario(text, path, { ofCase: OF_ONE_TRUTH, ofScenario, unasked: [] }).diagnostics
}

/** As `checkScenario`, without playing. */
export function checkUnplayed(text: string, path: string): Parsed {
  return parseScenario(text, path, { ofCase: OF_ONE_TRUTH, ofScenario: OF_BOTH_TRUTHS, unasked: ['not-reached'] })
}
