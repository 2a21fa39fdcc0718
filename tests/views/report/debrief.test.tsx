/** The debrief asks before it tells: until a key moment is answered, the page is the same whatever the answer is. */
import { readFileSync } from 'node:fs'
import { render } from 'preact'
import { beforeEach, expect, test } from 'vitest'
import { NO_ANSWERS, type Answers } from '../../../src/core/model/answers.ts'
import { POLICIES, runPolicy } from '../../../src/core/policies/index.ts'
import { presentReport } from '../../../src/core/present/report/report.ts'
import type { MoveView, ReportView } from '../../../src/core/present/report-view.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'
import { Debrief } from '../../../src/views/report/debrief.tsx'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'

const path = 'scenarios/chilled-words.yaml'
const { scenario } = parseScenario(readFileSync(path, 'utf8'), path)
if (!scenario) throw new Error('the shipped scenario is one')
const view = presentReport(
  scenario,
  runPolicy(scenario, { seed: 3, policy: POLICIES.random, truth: 'main' }).steps,
  FURTHER_EN,
)

beforeEach(() => document.body.replaceChildren())

function pageOf(shown: ReportView, answers: Answers): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  const nothing = (): void => {}
  render(
    <Debrief
      view={shown}
      answers={answers}
      onAnswer={nothing}
      onTryAgain={nothing}
      onPlayAgain={nothing}
      onLibrary={nothing}
      onExport={nothing}
      attempts={[]}
      session="one"
      onCompare={nothing}
      onLook={nothing}
      onAnotherDay={nothing}
      onCard={nothing}
      onExample={nothing}
      alias=""
      onAlias={nothing}
      onTable={nothing}
      onLink={() => Promise.resolve(undefined)}
    />,
    place,
  )
  return place
}

/** The same debrief, had every key moment's answer been another. */
function withOtherAnswers(): ReportView {
  const keys = new Set(view.moments.map(({ move }) => move))
  const other = (move: MoveView): MoveView => ({
    ...move,
    rating: move.rating === 'harmful' ? 'best' : 'harmful',
    ratingWord: 'Another word',
    reason: 'Another reason.',
    thinking: 'Another thought.',
    findings: [{ tone: 'poor', words: 'Another finding.' }],
    checks: [{ words: 'Another check', met: false, critical: true }],
  })
  return {
    ...view,
    moves: view.moves.map((move) => ({ ...(keys.has(move.index) ? other(move) : move), wanted: 'Another wish.' })),
    hidden: 'Another secret.',
    impasses: view.impasses.map((impasse) => ({ ...impasse, truth: 'Another truth.' })),
    measures: view.measures.map((measure) => ({ ...measure, sentence: 'Another sentence.' })),
    ending: { ...view.ending, classWord: 'Another class' },
    beside: [{ label: 'Another', value: '1', sentence: 'Another number.' }],
    deals: { ...view.deals, dots: [], sentence: 'Another space.' },
    interests: view.interests.map((interest) => ({
      ...interest,
      found: !interest.found,
      need: 'Another need.',
      tag: 'other',
    })),
    quadrant: { id: 'open', sentence: 'Another decision.', luck: 'Another luck.' },
    conditions: [],
    traps: [{ name: 'Another trap', sentence: 'Another way into it.' }],
    prepared: { ...view.prepared, sentence: 'Another line.' },
    felt: { ...view.felt, rows: view.felt.rows.map((row) => ({ ...row, score: 1.5, sentence: 'Another feeling.' })) },
    readings: view.readings.map((reading) => ({
      ...reading,
      score: 1,
      sentence: 'Another score.',
      rows: reading.rows.map((row) => ({ ...row, true: !row.true })),
    })),
  }
}

test('while key moments are unanswered, the document would be the same with any other answer', () => {
  expect(view.moments.length).toBeGreaterThan(1)
  expect(pageOf(view, NO_ANSWERS).innerHTML).toBe(pageOf(withOtherAnswers(), NO_ANSWERS).innerHTML)
})

test('an answered key moment is told, and only that one', () => {
  const [first, second] = view.moments.map(({ move }) => view.moves.find(({ index }) => index === move)!)
  const page = pageOf(view, { ...NO_ANSWERS, moments: { [first!.index]: { added: 'The date.', picked: '' } } })
  expect(page.textContent).toContain('The date.')
  expect(page.textContent).toContain(first!.reason)
  expect(page.textContent).not.toContain(second!.reason)
})

test('whoever asks to be told is told everything', () => {
  const page = pageOf(view, { ...NO_ANSWERS, isTold: true })
  expect(page.textContent).toContain(view.hidden)
  for (const { move } of view.moments)
    expect(page.textContent).toContain(view.moves.find(({ index }) => index === move)!.reason)
  expect(page.querySelector('[data-answer]')).toBeNull()
})

test('what was written before stands there again', () => {
  const page = pageOf(view, { ...NO_ANSWERS, words: { 'cool-down': 'Tired, and a little proud.' } })
  expect(page.querySelector<HTMLTextAreaElement>('[data-words=cool-down]')!.value).toBe('Tired, and a little proud.')
})

test('pointing at a move shows it for as long as it lasts; choosing it and walking on with the keys keeps it', async () => {
  const page = pageOf(view, { ...NO_ANSWERS, isTold: true })
  const chart = page.querySelector<HTMLElement>('.chart-place')!
  const marks = page.querySelectorAll('.chart-move')
  const shown = async (act: () => void): Promise<string> => {
    act()
    await new Promise((resolve) => setTimeout(resolve))
    return page.querySelector('.move-panel h3')!.textContent.trim().split(' ·')[0]!
  }
  const first = await shown(() => {})
  const enter = new PointerEvent('pointerenter', { pointerType: 'mouse' })

  expect(await shown(() => marks[3]!.dispatchEvent(enter))).toBe('Move 4')
  expect(await shown(() => chart.firstElementChild!.dispatchEvent(new PointerEvent('pointerleave')))).toBe(first)
  expect(await shown(() => marks[5]!.dispatchEvent(new MouseEvent('click', { bubbles: true })))).toBe('Move 6')
  expect(await shown(() => chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' })))).toBe('Move 5')
})
