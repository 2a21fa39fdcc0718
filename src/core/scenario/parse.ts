/** The gate: text in, a scenario or diagnostics out. Nothing else makes a `Scenario`. Throws nothing. */
import { fingerprint, stableJson } from '../lib/stable-json.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Case, Scenario } from '../model/scenario.ts'
import type { TruthId } from '../model/setting.ts'
import { buildCase } from './build.ts'
import { CODES, fillIn, type Code } from './codes.ts'
import type { Finding } from './findings.ts'
import { MAX_FINDINGS } from './limits.ts'
import { placeOf, placeOfOffset } from './places.ts'
import { readYaml, type ReadYaml } from './read-yaml.ts'
import { checkReferences } from './references.ts'
import { checkCues } from './rules/cues.ts'
import { checkEndings } from './rules/endings.ts'
import { checkLineCount, checkMisses, checkReasons } from './rules/lines.ts'
import { checkOptions, checkPackages } from './rules/issues.ts'
import { checkNames } from './rules/names.ts'
import { checkCounterpart, checkLimits } from './rules/people.ts'
import type { ScenarioFile } from './schema.ts'
import { checkShape } from './shape.ts'
import { isMapping, originOf, resolveTruth, type Traced } from './truths.ts'
import { isWaived, unusedWaivers } from './waivers.ts'

export interface Parsed {
  readonly scenario?: Scenario
  readonly diagnostics: Diagnostic[]
}

const RULES: readonly ((root: unknown) => Finding[])[] = [
  checkReferences,
  checkCounterpart,
  checkLimits,
  checkEndings,
  checkOptions,
  checkPackages,
  checkNames,
  checkMisses,
  checkReasons,
  checkLineCount,
]

/** Nothing can be said about a truth that has these faults, beyond its shape. */
const UNBUILDABLE: readonly Code[] = ['no-counterpart', 'too-many-packages']

interface TruthRead {
  readonly root: Traced
  readonly file?: ScenarioFile
  readonly found?: Case
  /** Paths lead into the document. */
  readonly findings: readonly Finding[]
}

/** A remark that needs one whole truth to be made. Paths lead into the resolved file. */
export type CaseRule = (found: Case) => Finding[]

/** A remark about the scenario as a whole. Paths lead into the truth that each finding names. */
export type ScenarioRule = (scenario: Scenario) => readonly FindingInTruth[]

export interface FindingInTruth extends Finding {
  readonly truth: TruthId
}

/** Rules beyond those of the gate. Those for the whole scenario are asked only where nothing is an error. */
export interface FurtherRules {
  readonly ofCase: readonly CaseRule[]
  readonly ofScenario: readonly ScenarioRule[]
  /** Codes that no rule given here looks for; a waiver of them is not called unused. */
  readonly unasked: readonly Code[]
}

/** A scenario where nothing is an error; and every remark about both truths, in reading order, waived warnings left out. */
export function parseScenario(text: string, path: string, further?: FurtherRules): Parsed {
  return parseSource(readYaml(text), path, further)
}

/** As `parseScenario`, of a document that was read already. Its hash is that of `original` where it is a translation of it. */
export function parseSource(source: ReadYaml, path: string, further?: FurtherRules, original?: unknown): Parsed {
  const place = (findings: readonly Finding[]) =>
    unique(findings.filter((each) => !isWaived(source.value, each)).map((each) => toDiagnostic(each, source, path)))
  if (source.value === undefined) return { diagnostics: inOrder(place(source.findings)) }
  const main = readTruth(source.value, 'main', further?.ofCase ?? [])
  const twin = readTruth(source.value, 'twin', further?.ofCase ?? [])
  const known = place([...source.findings, ...main.findings])
  const found = [...known, ...onlyInTwin(place(twin.findings), known)]
  const scenario = found.some(isError) ? undefined : assemble(main, twin, original ?? source.value)
  if (scenario === undefined || further === undefined) return parsed(scenario, found)
  const ofWhole = further.ofScenario.flatMap((rule) => rule(scenario)).map((finding) => traceBack(finding, main, twin))
  const all = [...main.findings, ...twin.findings, ...ofWhole]
  const unused = unusedWaivers(source.value, all, further.unasked)
  return parsed(scenario, [...found, ...place(ofWhole), ...place(unused)])
}

function parsed(scenario: Scenario | undefined, diagnostics: readonly Diagnostic[]): Parsed {
  return { ...(scenario && { scenario }), diagnostics: inOrder(diagnostics) }
}

function traceBack(finding: FindingInTruth, main: TruthRead, twin: TruthRead): Finding {
  return { ...finding, path: originOf((finding.truth === 'main' ? main : twin).root, finding.path) }
}

function readTruth(document: unknown, truth: TruthId, rules: readonly CaseRule[]): TruthRead {
  const root = resolveTruth(document, truth)
  const { file, findings: misshapen } = checkShape(root.value)
  const ruled = isMapping(root.value) ? RULES.flatMap((rule) => rule(root.value).slice(0, MAX_FINDINGS)) : []
  const findings = [...misshapen, ...ruled]
  const traced = (all: readonly Finding[]) => all.map((finding) => ({ ...finding, path: originOf(root, finding.path) }))
  if (file === undefined || findings.some(({ code }) => UNBUILDABLE.includes(code)))
    return { root, findings: traced(findings) }
  const found = buildCase(file, truth)
  return { root, file, found, findings: traced([...findings, ...[checkCues, ...rules].flatMap((rule) => rule(found))]) }
}

function assemble(main: TruthRead, twin: TruthRead, document: unknown): Scenario | undefined {
  if (main.file === undefined || main.found === undefined || twin.found === undefined) return undefined
  const { format, id, language, title, card, setting } = main.file
  const cases = { main: main.found, twin: twin.found }
  return { format, id, hash: fingerprint(stableJson(document)), language, title, card, setting, cases }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
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

/** Findings with their places in a document that was read, in reading order. */
export function placed(findings: readonly Finding[], source: ReadYaml, path: string): Diagnostic[] {
  return inOrder(unique(findings.map((finding) => toDiagnostic(finding, source, path))))
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
