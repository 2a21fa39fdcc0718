/** The gate: text in, a scenario or diagnostics out. Nothing else makes a `Scenario`. Throws nothing. */
import { fingerprint, stableJson } from '../lib/stable-json.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Case, Scenario } from '../model/scenario.ts'
import type { TruthId } from '../model/setting.ts'
import { buildCase } from './build.ts'
import { CODES, fillIn } from './codes.ts'
import type { Finding } from './findings.ts'
import { MAX_FINDINGS } from './limits.ts'
import { placeOf, placeOfOffset } from './places.ts'
import { readYaml, type ReadYaml } from './read-yaml.ts'
import { checkReferences } from './references.ts'
import { checkCues } from './rules/cues.ts'
import { checkEndings } from './rules/endings.ts'
import { checkLineCount, checkMisses, checkReasons } from './rules/lines.ts'
import { checkNames } from './rules/names.ts'
import { checkCounterpart, checkLimits } from './rules/people.ts'
import type { ScenarioFile } from './schema.ts'
import { checkShape } from './shape.ts'
import { isMapping, originOf, partOf, resolveTruth } from './truths.ts'

export interface Parsed {
  readonly scenario?: Scenario
  readonly diagnostics: Diagnostic[]
}

const RULES: readonly ((root: unknown) => Finding[])[] = [
  checkReferences,
  checkCounterpart,
  checkLimits,
  checkEndings,
  checkNames,
  checkMisses,
  checkReasons,
  checkLineCount,
]

interface TruthRead {
  readonly file?: ScenarioFile
  readonly found?: Case
  /** Paths lead into the document. */
  readonly findings: readonly Finding[]
}

/** A remark that needs one whole truth to be made. Paths lead into the resolved file. */
export type CaseRule = (found: Case) => Finding[]

/** A scenario where nothing is an error; and every remark about both truths, in reading order, waived warnings left out. Further rules may be given. */
export function parseScenario(text: string, path: string, rules: readonly CaseRule[] = []): Parsed {
  const source = readYaml(text)
  const place = (findings: readonly Finding[]) => unique(findings.map((finding) => toDiagnostic(finding, source, path)))
  if (source.value === undefined) return { diagnostics: inOrder(place(source.findings)) }
  const main = readTruth(source.value, 'main', rules)
  const twin = readTruth(source.value, 'twin', rules)
  const known = place([...source.findings, ...main.findings])
  const waived = waivedCodes(source.value)
  const diagnostics = inOrder([...known, ...onlyInTwin(place(twin.findings), known)]).filter(
    ({ code, severity }) => severity === 'error' || !waived.includes(code),
  )
  const wrong = diagnostics.some(({ severity }) => severity === 'error')
  if (wrong || main.file === undefined || main.found === undefined || twin.found === undefined) return { diagnostics }
  return { scenario: assemble(main.file, { main: main.found, twin: twin.found }, source.value), diagnostics }
}

function readTruth(document: unknown, truth: TruthId, rules: readonly CaseRule[]): TruthRead {
  const root = resolveTruth(document, truth)
  const { file, findings: misshapen } = checkShape(root.value)
  const ruled = isMapping(root.value) ? RULES.flatMap((rule) => rule(root.value).slice(0, MAX_FINDINGS)) : []
  const findings = [...misshapen, ...ruled]
  const traced = (all: readonly Finding[]) => all.map((finding) => ({ ...finding, path: originOf(root, finding.path) }))
  if (file === undefined || findings.some(({ code }) => code === 'no-counterpart'))
    return { findings: traced(findings) }
  const found = buildCase(file, truth)
  return { file, found, findings: traced([...findings, ...[checkCues, ...rules].flatMap((rule) => rule(found))]) }
}

function assemble(file: ScenarioFile, cases: Readonly<Record<TruthId, Case>>, document: unknown): Scenario {
  const { format, id, language, title, card, setting } = file
  return { format, id, hash: fingerprint(stableJson(document)), language, title, card, setting, cases }
}

function toDiagnostic(finding: Finding, source: ReadYaml, path: string): Diagnostic {
  const { severity, message, cure } = CODES[finding.code]
  const place =
    finding.offset === undefined && source.document !== undefined
      ? placeOf(source.document, source.lines, finding.path, finding.onKey === true)
      : placeOfOffset(source.lines, finding.offset ?? 0)
  return {
    code: finding.code,
    severity,
    path,
    ...place,
    message: fillIn(message, finding.say),
    cure: fillIn(cure, finding.say),
  }
}

function sameness({ code, line, column, message }: Diagnostic): string {
  return `${line}:${column} ${code} ${message}`
}

function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [sameness(diagnostic), diagnostic])).values()]
}

/** What is wrong with the twin alone says so, because its place may be outside the `twin:` that brings it about. */
function onlyInTwin(ofTwin: readonly Diagnostic[], known: readonly Diagnostic[]): Diagnostic[] {
  const said = new Set(known.map(sameness))
  const alone = ofTwin.filter((diagnostic) => !said.has(sameness(diagnostic)))
  return alone.map((diagnostic) => ({ ...diagnostic, message: `${diagnostic.message} (In the twin.)` }))
}

/** Codes of warnings the author has waived, each with a reason. */
function waivedCodes(document: unknown): string[] {
  const accept = partOf(document, 'accept')
  if (!Array.isArray(accept)) return []
  return accept.flatMap((entry) => {
    const code = partOf(entry, 'code')
    return typeof code === 'string' && typeof partOf(entry, 'reason') === 'string' ? [code] : []
  })
}
