import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { POLICIES, runPolicy } from '../../../src/core/policies/index.ts'
import { checkScenario } from '../../../src/core/check/check.ts'
import { scenarioJsonSchema } from '../../../src/core/scenario/json-schema.ts'
import { parseScenario } from '../../../src/core/scenario/parse.ts'

const template = readFileSync(new URL('../../../src/cli/template.yaml', import.meta.url), 'utf8')

/** The template with one passage changed, which must be there. */
function changed(from: string, to: string): string {
  if (!template.includes(from)) throw new Error(`The template no longer holds “${from}”`)
  return template.replace(from, to)
}

function remarks(text: string): string[] {
  return checkScenario(text, 'x.yaml').map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)
}

function lineOf(passage: string): number {
  return template.slice(0, template.indexOf(passage)).split('\n').length
}

describe('the scenario that `new` writes', () => {
  const { scenario, diagnostics } = parseScenario(template, 'x.yaml')

  test('draws no remark and is short enough to be read', () => {
    expect(diagnostics).toEqual([])
    expect(checkScenario(template, 'x.yaml')).toEqual([])
    expect(template.split('\n').length).toBeLessThan(120)
  })

  test('is two truths behind one surface', () => {
    const { main, twin } = scenario!.cases
    expect([main.events[0]?.cause, twin.events[0]?.cause]).toEqual(['hidden-interest', 'emotional-rupture'])
    expect(twin.issues).toEqual(main.issues)
    expect(twin.events[0]?.lines).toEqual(main.events[0]?.lines)
  })

  test('is complete: what was left out has its default', () => {
    const { main } = scenario!.cases
    expect(main.counterpart).toEqual({
      id: 'osk',
      type: 'collaborator',
      start: { trust: 55, frustration: 30, face: 65, patience: 70 },
    })
    expect(main.limits).toEqual({ you: 40, they: 45 })
    expect(main.people.map(({ id, counterpart, rests }) => ({ id, counterpart, rests }))).toEqual([
      { id: 'osk', counterpart: true, rests: 'neutral' },
    ])
    expect(main.events[0]).toMatchObject({
      kind: 'impasse',
      gating: true,
      audience: 'private',
      also: [],
      shock: { frustration: 5, patience: -5 },
    })
    expect(main.beats[0]?.opens[0]?.cues?.[0]?.id).toBe('tea-cue')
    expect(main.bank.length).toBeGreaterThan(25)
    expect(main.walkout.kind).toBe('walkout')
  })
})

describe('a cure says what belongs there', () => {
  const cures = (text: string) => checkScenario(text, 'x.yaml').map(({ cure }) => cure)

  test('where a key is missing: what it is for, and its words or an example', () => {
    expect(cures(changed('class: right, ', ''))).toEqual([
      'Add `class:` here. How right it was, in this truth. One of: right, acceptable, poor, wrong.',
    ])
    expect(cures(changed('    when: { stage: bargain, round: 2 }\n', ''))).toEqual([
      'Add `when:` here. When it comes. For example: { stage: bargain, round: 2 }',
    ])
  })

  test('where a text stands for a list: how one alone is written', () => {
    expect(cures(changed('asks: [home-by-half-past] }', 'asks: home-by-half-past }'))).toEqual([
      'Write a list, in square brackets also for one alone. Interests of theirs that this is the right question for.',
    ])
  })
})

describe('places', () => {
  test('a mistake in the twin is shown where the twin is written', () => {
    const text = changed('      cause: emotional-rupture\n', '      cause: emotional-ruptur\n')
    const line = lineOf('      cause: emotional-rupture\n')
    const remark = remarks(text)
    expect(remark).toHaveLength(1)
    expect(remark[0]).toContain(`${line}:14 bad-value`)
    expect(remark[0]).toContain('Did you mean “emotional-rupture”? (In the twin.)')
  })

  test('what the twin takes away is missing where it is taken away', () => {
    const truth = '      truth: He brought up the lights before he had poured the tea, and nobody answered him.\n'
    expect(remarks(changed(truth, '      truth: null\n'))).toEqual([
      `${lineOf(truth)}:7 missing-key “truth” is missing. (In the twin.)`,
    ])
  })

  test('a mistake in both truths is said once', () => {
    expect(remarks(changed('vital: true', 'vital: maybe'))).toHaveLength(1)
  })

  test('several mistakes come in one go, in reading order', () => {
    const text = changed('vital: true', 'vitl: true')
      .replace('stage: exchange', 'stage: exchang')
      .replace('asks: [home-by-half-past] }\n      nine-really', 'asks: [home] }\n      nine-really')
    expect(remarks(text).map((remark) => remark.split(' ')[1])).toEqual([
      'unknown-key',
      'bad-value',
      'unknown-interest',
    ])
  })

  test('a mistake behind an alias is shown at the text it stands for', () => {
    const looks = 'looks: { head: balding, skin: fair, hair: grey, beard: stubble, costume: cardigan, colour: teal }'
    const other = '  ola: { name: Ola, role: Sister, looks: *same }\n'
    const text = changed(looks, looks.replace('{', '&same {').replace('teal', 'tael')).replace(
      '\nissues:',
      `${other}\nissues:`,
    )
    const column = text.split('\n')[lineOf(looks) - 1]!.indexOf('tael') + 1
    expect(remarks(text).map((remark) => remark.split(' ')[0])).toEqual([`${lineOf(looks)}:${column}`])
  })
})

describe('waived warnings', () => {
  const fewer = changed('      nine-last:', '      # nine-last:')

  test('are silent when the file accepts their code with a reason', () => {
    expect(remarks(fewer)).toEqual([expect.stringContaining('too-few-lines')])
    expect(remarks(fewer.replace('you:\n', 'accept: [{ code: too-few-lines, reason: It is short. }]\nyou:\n'))).toEqual(
      [],
    )
  })

  test('cannot be errors', () => {
    const wrong = changed('emotion: anxiety', 'emotion: anxious').replace(
      'you:\n',
      'accept: [{ code: bad-value, reason: No. }]\nyou:\n',
    )
    expect(remarks(wrong)).toHaveLength(1)
    expect(parseScenario(wrong, 'x.yaml').scenario).toBeUndefined()
  })
})

describe('speeches', () => {
  test('may be a text, a mapping or a list of both, in any place', () => {
    const text = changed(
      '    resolves: "Sit down again. There may be a way to do ten."',
      '    resolves: ["Sit down.", { by: none, cue: { caption: A chair. } }, { say: Again., cue: { caption: Keys. } }]',
    )
    expect(parseScenario(text, 'x.yaml').scenario?.cases.main.events[0]?.resolves).toEqual([
      { say: 'Sit down.' },
      { by: 'none', say: '', cues: [{ id: 'nine-sharp-resolves-cue', caption: 'A chair.' }] },
      { say: 'Again.', cues: [{ id: 'nine-sharp-resolves-cue-2', caption: 'Keys.' }] },
    ])
  })

  test('may show a cue by its caption alone, or several at once, each with its own name', () => {
    const text = changed(
      '    resolves: "Sit down again. There may be a way to do ten."',
      '    resolves: [{ say: "Sit.", cue: A chair. }, { say: "So.", cue: [Keys., { id: lamp, caption: The lamp. }, Rain.] }]',
    )
    expect(parseScenario(text, 'x.yaml').scenario?.cases.main.events[0]?.resolves).toEqual([
      { say: 'Sit.', cues: [{ id: 'nine-sharp-resolves-cue', caption: 'A chair.' }] },
      {
        say: 'So.',
        cues: [
          { id: 'nine-sharp-resolves-cue-2', caption: 'Keys.' },
          { id: 'lamp', caption: 'The lamp.' },
          { id: 'nine-sharp-resolves-cue-4', caption: 'Rain.' },
        ],
      },
    ])
  })
})

test('the hash follows what the file says and not how it is laid out', () => {
  const hashOf = (text: string) => parseScenario(text, 'x.yaml').scenario?.hash
  expect(hashOf(`# a remark\n${template}`)).toBe(hashOf(template))
  expect(hashOf(changed('rounds: 8', 'rounds: 9'))).not.toBe(hashOf(template))
})

test('the JSON Schema beside the scenarios is the one that the parser uses', () => {
  const written: unknown = JSON.parse(
    readFileSync(new URL('../../../scenarios/scenario.schema.json', import.meta.url), 'utf8'),
  )
  expect(written).toEqual(scenarioJsonSchema())
})

test.each(['main', 'twin'] as const)('the scenario that `new` writes plays to the ending it is about (%s)', (truth) => {
  const { scenario } = parseScenario(template, 'x.yaml')
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
  const endings = seeds.map(
    (seed) => runPolicy(scenario!, { seed, policy: POLICIES.documented, truth }).state.ending?.id,
  )
  expect(endings).toContain('good-keys')
})

interface SchemaNode {
  readonly description?: string
  readonly $ref?: string
}

/** Paths of properties without words of their own or of what they refer to. */
function wordless(schema: Readonly<Record<string, unknown>>): string[] {
  const parts = schema['$defs'] as Readonly<Record<string, SchemaNode>>
  const hasWords = ({ description, $ref }: SchemaNode): boolean => {
    const referred = $ref === undefined ? undefined : parts[$ref.split('/').at(-1) ?? '']
    return description !== undefined || (referred !== undefined && hasWords(referred))
  }
  const look = (node: unknown, path: string): string[] => {
    if (node === null || typeof node !== 'object') return []
    return Object.entries(node).flatMap(([key, part]: [string, unknown]) => {
      const here = key === 'properties' ? Object.entries(part as Readonly<Record<string, SchemaNode>>) : []
      const missing = here.filter(([, each]) => !hasWords(each)).map(([name]) => `${path}/${name}`)
      return [...missing, ...look(part, `${path}/${key}`)]
    })
  }
  return look(schema, '')
}

test('an editor has words for every key of a scenario file, examples, and defaults', () => {
  const schema = scenarioJsonSchema()
  expect(wordless(schema)).toEqual([])
  const text = JSON.stringify(schema)
  expect([...text.matchAll(/"examples":/g)].length).toBeGreaterThan(15)
  expect([...text.matchAll(/"default":/g)].length).toBeGreaterThan(15)
})
