/** The debrief's screen. */
import './debrief.css'

export { Debrief, type DebriefProps } from './debrief.tsx'
