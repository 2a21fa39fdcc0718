/** The English catalogue of the first pages and the talks. */
import { REFUSALS } from '../../engine/facts.ts'
import { SAVE_REFUSALS } from '../../session/save-refusals.ts'
import { APP_WORDS } from './app-en.ts'
import { en } from './en.ts'
import { GUIDE_WORDS } from './guide-en.ts'
import { PLAY_WORDS } from './play-en.ts'

export const WORDS_EN = {
  ...en,
  app: APP_WORDS,
  talks: PLAY_WORDS,
  guide: GUIDE_WORDS,
  refusals: REFUSALS,
  saves: { reasons: SAVE_REFUSALS, choice: (at: number) => `choice ${at}` },
} as const
