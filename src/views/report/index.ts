/** The debrief's screen. */
import './debrief.css'

export { Debrief, type DebriefProps } from './debrief.tsx'
export { Compare, type CompareProps } from './compare.tsx'
export { sealOf } from './seal.ts'
