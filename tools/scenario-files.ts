/**
 * Vite plugin: a scenario file is read while the page is built, so that no parser travels with it.
 * `file.yaml?card` gives what a library card needs, `file.yaml?scenario` the whole `Scenario`. A file with errors stops the
 * build and says where. While the page is served from here, a file that is saved goes to the page with what is to be said
 * about it. The built page gets an empty list of files beside it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { cardOf } from '../src/app/shelf-card.ts'
import { SAVED_AT_DESK, type DeskNews } from '../src/app/desk-news.ts'
import { checkUnplayed } from '../src/core/check/check.ts'
import type { Diagnostic } from '../src/core/model/diagnostic.ts'
import type { Scenario } from '../src/core/model/scenario.ts'
import { parseScenario } from '../src/core/scenario/parse.ts'
import { originalOf, parseTranslation, type Translation } from '../src/core/scenario/translation.ts'

const SCENARIO_FILE = /\/scenarios\/[^/]+\.ya?ml$/
const ASKED = /^(.*\.ya?ml)\?(card|scenario)$/

export function scenarioFiles(): Plugin {
  return {
    name: 'scenario-files',
    enforce: 'pre',
    load(id) {
      const [, file, part] = ASKED.exec(id) ?? []
      if (file === undefined) return null
      this.addWatchFile(file)
      const original = originalOf(file)
      if (original !== undefined) this.addWatchFile(original)
      const { scenario, diagnostics } = readOne(file)
      if (scenario === undefined) return this.error(diagnostics.map(inOneLine).join('\n'))
      return { code: part === 'card' ? cardModule(scenario) : scenarioModule(scenario), moduleType: 'js' }
    },
    hotUpdate({ file, modules }) {
      if (!SCENARIO_FILE.test(file) || this.environment.name !== 'client') return undefined
      for (const each of modules) this.environment.moduleGraph.invalidateModule(each)
      this.environment.hot.send(SAVED_AT_DESK, news(file))
      // The page decides what becomes of the session that is on.
      return []
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'scenarios/index.json', source: '[]\n' })
    },
  }
}

/** A scenario as it was written, or in the words of a translation beside it. */
function readOne(file: string): Translation {
  const path = relative(process.cwd(), file)
  const original = originalOf(file)
  return original === undefined
    ? parseScenario(textOf(file), path)
    : parseTranslation(textOf(file), path, existsSync(original) ? textOf(original) : undefined)
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8')
}

function news(file: string): DeskNews {
  const path = relative(process.cwd(), file)
  const { scenario, diagnostics } = originalOf(file) === undefined ? checkUnplayed(textOf(file), path) : readOne(file)
  return { path, diagnostics, ...(scenario && { scenario }) }
}

function inOneLine({ path, line, column, severity, code, message, cure }: Diagnostic): string {
  return `${path}:${line}:${column} ${severity} ${code} ${message} ${cure}`
}

function cardModule(scenario: Scenario): string {
  return `export const card = ${JSON.stringify(cardOf(scenario))}`
}

/** As text to be parsed: browsers read long JSON faster than the same words as a program. */
function scenarioModule(scenario: Scenario): string {
  return `export const scenario = JSON.parse(${JSON.stringify(JSON.stringify(scenario))})`
}
