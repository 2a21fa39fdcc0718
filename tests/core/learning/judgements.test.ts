/** Stated certainty against what came true. */
import { describe, expect, test } from 'vitest'
import { calibration, type Judgement } from '../../../src/core/learning/judgements.ts'
import { calibrationView } from '../../../src/core/present/study/progress.ts'
import { FURTHER_EN } from '../../../src/core/present/text/further-en.ts'

function stated(count: number, percent: number, right: number): Judgement[] {
  return Array.from({ length: count }, (_, at) => ({ percent, right: at < right }))
}

test('eleven judgements give a direction, twelve a number', () => {
  expect(calibration(stated(11, 80, 9))!.score).toBeUndefined()
  expect(calibration(stated(12, 80, 9))!.score).toBeDefined()
  expect(calibration([])).toBeUndefined()
})

test('who says 75 and is right three times in four is calibrated', () => {
  expect(calibration(stated(12, 75, 9))!.score).toBeCloseTo(100)
})

test('who is certain and always wrong is at nought', () => {
  expect(calibration(stated(12, 100, 0))!.score).toBe(0)
})

test('errors in opposite bins do not cancel', () => {
  const both = [...stated(6, 90, 0), ...stated(6, 10, 6)]
  expect(calibration(both)!.score).toBe(0)
})

describe('the direction in words', () => {
  test.each([
    [stated(8, 90, 4), 'less sure'],
    [stated(8, 50, 8), 'trust your reading more'],
    [stated(8, 75, 6), 'as often right as you said'],
  ])('%#', (judgements, words) => {
    expect(calibrationView(calibration(judgements)!, FURTHER_EN.report.calibration).sentence).toContain(words)
  })
})
