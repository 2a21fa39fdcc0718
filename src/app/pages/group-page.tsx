/** The instructor's page: many session files dropped together, and what the group did. Nothing is kept. */
import { groupOf } from '../../core/learning/group.ts'
import { calibration } from '../../core/learning/judgements.ts'
import { measuresCsv } from '../../core/learning/measures-csv.ts'
import { TRUTHS } from '../../core/model/setting.ts'
import type { WorkshopView } from '../../core/present/workshop-view.ts'
import { presentWorkshop } from '../../core/present/workshop/workshop.ts'
import { further } from '../../views/dom/further-words.ts'
import { Workshop, type Progress } from '../../views/workshop/index.ts'
import { offerFile } from '../download.ts'
import { readGroupFiles, type GroupFiles, type Known } from '../group/read-files.ts'
import type { Page, Shared } from '../shared.ts'
import { drawPage } from './frame.tsx'

export function openGroupPage(shared: Shared): Page {
  let files: GroupFiles | undefined
  let view: WorkshopView | undefined
  let reading: Progress | undefined
  const known: Known = new Map()
  let hasAliases = false
  let isClosed = false

  const wishes = {
    async onFiles(given: readonly File[]) {
      if (given.length === 0) return
      reading = { of: given.length, done: 0 }
      draw()
      files = await readGroupFiles(shared, given, {
        known,
        onDone(done, of) {
          reading = { of, done }
          draw()
        },
      })
      view = viewOf(files)
      reading = undefined
      draw()
    },
    onAliases(on: boolean) {
      hasAliases = on
      draw()
    },
    onTable() {
      if (files) offerFile('group-measures.csv', measuresCsv(files.members, hasAliases), 'text/csv')
    },
    onClear() {
      files = undefined
      view = undefined
      known.clear()
      draw()
    },
    onLibrary: () => shared.go({ screen: 'library' }),
  }

  function draw(): void {
    if (isClosed) return
    drawPage(
      shared,
      <Workshop {...{ view, reading, hasAliases, ...wishes }} onFiles={(given) => void wishes.onFiles(given)} />,
    )
  }

  draw()
  return { redraw: draw, close: () => (isClosed = true) }
}

/** One group for each scenario as it was played and each of its truths. */
function viewOf({ members, scenarios, skipped }: GroupFiles): WorkshopView {
  const groups = Object.values(scenarios).flatMap((scenario) =>
    TRUTHS.flatMap((truth) => {
      const own = members.filter(({ log }) => log.scenario.hash === scenario.hash && log.truth === truth)
      return own.length === 0
        ? []
        : [
            groupOf(
              scenario,
              truth,
              own.map(({ experience }) => experience),
            ),
          ]
    }),
  )
  return presentWorkshop(
    {
      groups: groups.sort((a, b) => b.sessions - a.sessions),
      calibration: calibration(members.flatMap(({ experience }) => experience.judgements)),
      skipped,
      members: members.map(({ name, log, experience }) => ({
        name,
        alias: log.alias ?? '',
        scenario: experience.title,
        ending: experience.ending?.title ?? '',
      })),
    },
    further,
  )
}
