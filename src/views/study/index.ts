/** What a trainee comes back to between sessions: the handbook and their progress. */
import '../dom/leaf.css'
import './study.css'

export { Handbook, type HandbookProps } from './handbook.tsx'
export { ProgressPage, type ProgressProps } from './progress.tsx'
