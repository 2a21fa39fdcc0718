import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './launch.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('the page has its title, keeps its content policy and asks no other host for anything', async () => {
  const siteUrl = inject('siteUrl')
  const page = await browser.newPage()
  const complaints: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(siteUrl).origin) foreign.push(request.url())
  })

  await page.goto(siteUrl, { waitUntil: 'networkidle' })

  expect(await page.title()).toContain('Back to the Table')
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
  expect(complaints).toEqual([])
  expect(foreign).toEqual([])
})
