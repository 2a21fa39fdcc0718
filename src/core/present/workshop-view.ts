/** What the group page shows, as plain data. No names but those of files, and aliases only where they are asked for. */
import type { Rating } from '../model/moves.ts'
import type { CalibrationView } from './study-view.ts'

export interface GroupLineView {
  readonly id: string
  readonly say: string
  readonly move: string
  readonly rating?: Rating
  readonly said: number
  /** Per cent of all who came here, of the third that handled best, of the third that handled worst. */
  readonly shares: readonly [number, number, number]
  /** −100 to 100. */
  readonly discrimination: number
  readonly note: string
}

export interface GroupEventView {
  readonly id: string
  readonly name: string
  readonly reached: number
  readonly sentence: string
  readonly lines: readonly GroupLineView[]
}

export interface GroupView {
  readonly id: string
  readonly title: string
  readonly sessions: number
  readonly endings: readonly {
    readonly title: string
    readonly classWord: string
    readonly count: number
    readonly percent: number
  }[]
  readonly measures: readonly {
    readonly id: string
    readonly label: string
    readonly count: number
    readonly least: number
    readonly median: number
    readonly mean: number
    readonly most: number
  }[]
  readonly events: readonly GroupEventView[]
  /** Where a talk in the room would teach most, first first. */
  readonly instructive: readonly { readonly name: string; readonly sentence: string }[]
}

export interface WorkshopView {
  readonly sessions: number
  readonly groups: readonly GroupView[]
  readonly calibration?: CalibrationView
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
  readonly members: readonly {
    readonly name: string
    readonly alias: string
    readonly scenario: string
    readonly ending: string
  }[]
}
