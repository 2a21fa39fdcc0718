/** What can block talks (domain model 3.1). Names only; signals, obstacles and fit are known in strategy. */
export const CAUSES = [
  'hidden-interest', 'fact-or-forecast-gap', 'principle-clash', 'stale-options', 'single-issue-lock', 'public-position',
  'rosy-alternative', 'no-authority', 'deadline-squeeze', 'no-zopa', 'emotional-rupture', 'personality-clash',
  'misread-too-trusting', 'misread-too-hard', 'pressure-ploy', 'deceived-interests', 'win-lose-only', 'changed-circumstances',
  'bait-and-switch', 'ulterior-motive', 'ethics-mismatch',
] as const
export type CauseId = (typeof CAUSES)[number]
