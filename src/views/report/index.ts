/** The debrief's screen. */
import '../dom/leaf.css'
import './debrief.css'

export { Debrief, type DebriefProps } from './debrief.tsx'
export { Compare, type CompareProps } from './compare.tsx'
export { sealOf } from './seal.ts'
