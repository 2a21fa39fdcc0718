import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkScenario, checkUnplayed } from '../../../src/core/check/check.ts'

const template = readFileSync(new URL('../../../src/cli/template.yaml', import.meta.url), 'utf8')

/** The template with some passages changed, each of which must be there. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The template no longer holds “${from}”`)
    return text.replace(from, to)
  }, template)
}

function codes(text: string): string[] {
  return checkUnplayed(text, 'x.yaml').diagnostics.map(({ code }) => code)
}

describe('waivers', () => {
  const waive = (code: string): readonly [string, string] => [
    'you:\n',
    `accept: [{ code: ${code}, reason: It is so. }]\nyou:\n`,
  ]

  test('silence a warning by its code, and only that one', () => {
    const text = changed(
      ['He turns the key ring over until it faces him.', 'He is hiding his keys.'],
      ['{ cue: He pours with one eye on the light switch. }', '{ shows: hurt }'],
    )
    expect(codes(text)).toEqual(['telling-caption', 'lone-tell'])
    expect(codes(text.replace(...waive('lone-tell')))).toEqual(['telling-caption'])
  })

  test('name the place they are for, and are silent only there', () => {
    const two = changed(
      ['He turns the key ring over until it faces him.', 'He is hiding his keys.'],
      ['He pours with his coat within reach.', 'He clearly pours.'],
    )
    const at = (place: string) =>
      two.replace('you:\n', `accept: [{ code: telling-caption, at: ${place}, reason: So. }]\nyou:\n`)
    const places = (text: string) =>
      checkUnplayed(text, 'x.yaml').diagnostics.map(
        ({ code, line }) => `${code} ${text.split('\n')[line - 1]?.trim().slice(0, 16)}`,
      )
    const tea = 'telling-caption opens: { say: "S'
    const nine = 'telling-caption opens: { say: "N'
    expect(places(two)).toEqual([tea, nine])
    expect(places(at('nine-sharp'))).toEqual([tea])
    expect(places(at('beats.tea.opens'))).toEqual([nine])
    expect(places(at('nine'))).toEqual(['unused-waiver accept: [{ code:', tea, nine])
  })

  test('of what nothing draws are remarked on', () => {
    expect(codes(changed(waive('lone-tell')))).toEqual(['unused-waiver'])
  })

  test('of what only play can find are not called unused where nothing was played', () => {
    expect(codes(changed(waive('not-reached')))).toEqual([])
    expect(checkScenario(changed(waive('not-reached')), 'x.yaml').map(({ code }) => code)).toEqual(['unused-waiver'])
  })
})

describe('a condition of which one part is enough', () => {
  const asking = (any: string): string[] => codes(changed(['round: 2 }', `any: [${any}] }`]))

  test('is out of reach only where each of its parts is', () => {
    expect(asking('{ round: 2 }, { round: 30 }')).toEqual([])
    expect(asking('{ round: 20 }, { round: 30 }')).toEqual(['unreachable'])
    expect(asking('{ after: [tea], before: [tea] }, { round: 30 }')).toEqual(['unreachable'])
  })

  test('is read for names and words like any other', () => {
    expect(asking('{ round: 2 }, { remembers: [noise] }')).toEqual(['unknown-word'])
    expect(asking('{ round: 2 }, { after: [te] }')).toEqual(['unknown-moment'])
  })
})

describe('a rule keeps silent', () => {
  test('about words of trade that are glossed, wherever that is', () => {
    const jargon = ['It echoes, and there is no piano.', 'It echoes, and there is an ABX.'] as const
    expect(codes(changed(jargon))).toEqual(['unglossed-jargon'])
    expect(
      codes(changed(jargon, ['He pours with his coat', 'The ABX (an organ) hums. He pours with his coat'])),
    ).toEqual([])
  })

  test('about what the twin hides behind an interest', () => {
    const options = ', needs: home-by-half-past }'
    const more = 'twin: { shed: { label: "Ten, and a shed", you: 36, they: 39, needs: home-by-half-past } }'
    expect(codes(changed([options, `${options}\n      ${more}`]))).toEqual([])
  })

  test('about a narrower ending before a wider one', () => {
    const wider = '  some-deal: { kind: agreement, class: acceptable,'
    expect(codes(changed([wider, '  some-deal: { kind: agreement, class: acceptable, when: { you: 30 },']))).toEqual([
      'no-ending-of-kind',
    ])
    const first =
      '  first-deal: { kind: agreement, class: poor, when: { you: 50, they: 10 }, title: A, happened: B., later: C. }\n'
    expect(codes(changed([wider, first + wider]))).toEqual([])
    const after = changed(
      [wider, `${wider} when: { you: 20 },`],
      ['  school:', `${first}  rest: { kind: agreement, class: poor, title: A, happened: B., later: C. }\n  school:`],
    )
    expect(codes(after)).toEqual(['unreachable-ending'])
  })
})

describe('played for itself, a file', { timeout: 60_000 }, () => {
  test('is asked in two or three words for what hides behind conditions', () => {
    const deep = changed(
      ['reply: "Suits me." }', 'reply: "Suits me.", remember: [hours-first] }'],
      [
        'lines:\n      nine-why:',
        'lines:\n      nine-first: { move: summarise, when: { remembers: [hours-first] }, say: "Hours first, we said.", reply: "We did." }\n      nine-why:',
      ],
    )
    expect(checkScenario(deep, 'x.yaml')).toEqual([])
  })

  test('names a moment nobody met once, and not its lines again', () => {
    const lost = changed([
      '\nevents:',
      '\n  never:\n    stage: bargain\n    topic: Never\n    when: { trust: 100, calm: 0 }\n    opens: "Well."\n    lines:\n      never-a: { move: summarise, say: "So.", reply: "So." }\nevents:',
    ])
    const remarks = checkScenario(lost, 'x.yaml')
    expect(remarks.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The beat “never” was not reached in \d+ tries\.$/),
    ])
  })

  test('draws the same remarks each time', () => {
    const text = changed(['class: right, when: {', 'class: right, when: { trust: 97,'])
    expect(checkScenario(text, 'x.yaml')).toEqual(checkScenario(text, 'x.yaml'))
  })
})
