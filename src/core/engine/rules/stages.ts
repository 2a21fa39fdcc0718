/** Moving between stages: asks the machine, notes the fact. */
import { STAGES } from '../../model/setting.ts'
import type { Draft } from '../draft.ts'
import { nextTalks, type TalksEvent } from '../machine.ts'
import { isTableStage } from '../state.ts'

export function follow(draft: Draft, event: TalksEvent): void {
  const { state } = draft
  const stage = isTableStage(state.stage) ? state.stage : 'exchange'
  state.talks = nextTalks(state.talks, stage, event)
  const { talks } = state
  if (talks === 'impasse' || talks === 'walkout' || talks === 'parked' || talks === state.stage) return
  state.stage = talks
  if (STAGES.indexOf(talks) > STAGES.indexOf(state.reached)) state.reached = talks
  draft.facts.push({ type: 'stage-entered', stage: talks })
}
