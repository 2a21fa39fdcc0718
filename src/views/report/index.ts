/** The debrief's screen. */
import '../dom/leaf.css'
import './debrief.css'
import './felt.css'
import './compare.css'
import './course.css'
import './move-panel.css'
import './moments.css'
import './truths.css'
import './print.css'

export { Debrief, type DebriefProps } from './debrief.tsx'
export { Compare, type CompareProps } from './compare.tsx'
export { sealOf } from './seal.ts'
