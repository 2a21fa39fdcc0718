/** Three ways to work the page: mouse, keyboard alone, touch. Each makes any move of the game in its own way. */
import type { Locator, Page } from 'playwright-core'
import type { Move } from '../../../src/core/model/move.ts'

export type Hands = 'mouse' | 'keyboard' | 'touch'

/** More stops than any page has. */
const MOST_TABS = 120

/** Makes the move on the page as a person would. */
export async function make(page: Page, hands: Hands, move: Move): Promise<void> {
  switch (move.kind) {
    case 'prepare':
      return prepare(page, hands, move)
    case 'line':
      return say(page, hands, move.line)
    case 'offer':
      return offer(page, hands, move)
    case 'read':
      return read(page, hands, move)
    case 'note':
      throw new Error('The journeys write no notes.')
  }
}

/** Presses a button: by pointer, finger, or by tabbing to it. */
export async function press(page: Page, hands: Hands, selector: string): Promise<void> {
  if (hands === 'mouse') return page.locator(selector).first().click()
  if (hands === 'touch') return page.locator(selector).first().tap()
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** Moves the focus with the tab key until it stands on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} cannot be reached with the tab key.`)
}

async function prepare(page: Page, hands: Hands, move: Move & { kind: 'prepare' }): Promise<void> {
  const fields = page.locator('.points input')
  await enter(fields.nth(0), hands, move.limit)
  await enter(fields.nth(1), hands, move.target)
  await press(page, hands, '[data-start]')
}

async function enter(field: Locator, hands: Hands, value: number): Promise<void> {
  if (hands !== 'keyboard') return field.fill(String(value))
  await field.focus()
  await field.press('Control+a')
  await field.pressSequentially(String(value))
}

/** Turns the pages until the line is there. */
async function say(page: Page, hands: Hands, line: string): Promise<void> {
  const choice = `[data-choice="line:${line}"]`
  await page.locator('[data-choice]').first().waitFor()
  for (let turns = 0; turns < 8 && (await page.locator(choice).count()) === 0; turns += 1) {
    if (hands === 'keyboard') await page.keyboard.press(']')
    else await press(page, hands, '[data-more]')
  }
  if (hands !== 'keyboard') return press(page, hands, choice)
  const shown = await page.locator('[data-choice]').evaluateAll((cards) => cards.map((card) => card.dataset['choice']))
  await page.keyboard.press(String(shown.indexOf(`line:${line}`) + 1))
}

async function offer(page: Page, hands: Hands, move: Move & { kind: 'offer' }): Promise<void> {
  if (hands === 'keyboard') await page.keyboard.press('o')
  else await press(page, hands, '[data-tool=offer]')
  for (const [issue, option] of Object.entries(move.terms)) {
    await choose(page, hands, { group: `issue-${issue}`, wanted: `[data-option="${issue}=${option}"]` })
  }
  await choose(page, hands, { group: 'framing', wanted: `[data-framing="${move.framing}"]` })
  await press(page, hands, '[data-send-offer]')
}

/** One of several radio buttons: the arrow keys go round the group. */
async function choose(
  page: Page,
  hands: Hands,
  radio: { readonly group: string; readonly wanted: string },
): Promise<void> {
  const wanted = page.locator(radio.wanted)
  if (hands === 'mouse') return wanted.click()
  if (hands === 'touch') return wanted.tap()
  await tabTo(page, `[name="${radio.group}"]`)
  if (await wanted.isChecked()) return
  await page.keyboard.press('Space')
  for (let steps = 0; steps < 12 && !(await wanted.isChecked()); steps += 1) await page.keyboard.press('ArrowDown')
}

async function read(page: Page, hands: Hands, move: Move & { kind: 'read' }): Promise<void> {
  if (hands === 'keyboard') await page.keyboard.press('r')
  else await press(page, hands, '[data-tool=read]')
  const [leading] = Object.entries(move.beliefs).sort(([, a], [, b]) => b - a)
  if (leading) await slide(page, hands, { name: leading[0], value: leading[1] })
  await slide(page, hands, { name: 'sure', value: move.confidence })
  await press(page, hands, '[data-send-reading]')
}

const SLIDER_STEP = 5

async function slide(page: Page, hands: Hands, to: { readonly name: string; readonly value: number }): Promise<void> {
  const slider = page.locator(`[data-share="${to.name}"]`)
  if (hands !== 'keyboard') return slider.fill(String(to.value))
  await tabTo(page, `[data-share="${to.name}"]`)
  const steps = (to.value - Number(await slider.inputValue())) / SLIDER_STEP
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
}
