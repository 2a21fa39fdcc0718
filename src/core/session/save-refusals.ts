/** Why a saved session cannot be used, as codes with their words. */
export const SAVE_REFUSALS = {
  'save/damaged': 'This file is not a session, or it is damaged.',
  'save/too-new': 'This session was made by a newer version of the program.',
  'save/other-scenario': 'This session belongs to another scenario.',
  'save/scenario-changed': 'The scenario has changed since this session was played.',
  'save/refused-choice': 'A choice in this session can no longer be made.',
  'save/departed': 'From this choice on the session plays differently than it was recorded.',
} as const
export type SaveRefusalCode = keyof typeof SAVE_REFUSALS

export interface SaveRefusal {
  readonly code: SaveRefusalCode
  /** Index of the choice at which it shows. */
  readonly at?: number
  /** What exactly, e.g. the choice or the place in the file. */
  readonly detail?: string
}

export function saveRefusal(code: SaveRefusalCode, where: { at?: number; detail?: string } = {}): SaveRefusal {
  return { code, ...where }
}
