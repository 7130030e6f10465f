import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { address } from '#app/addresses.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { holdWorker } from './hold-worker.ts'
import { useBrowser } from './open-page.ts'

const { open } = useBrowser()

// What is ordered waits for as long as a test wants it to, on a machine of any speed: the worker stands still.
let goOn: () => void
beforeEach(async () => {
  goOn = await holdWorker()
})
afterEach(() => goOn())

/** Orders the report of Region Drömlandet and gives the page of the order, to which whoever waits too long is led. */
async function order(file: string): Promise<string> {
  const path = address('en', 'reportFile', { round: 'exempelrundan', code: 'X005', file })
  const headers = { cookie: 'jamsides_person=saga' }
  const response = await fetch(`${inject('siteUrl')}${path}`, { headers, redirect: 'manual' })
  expect(response.status).toBe(303)
  const [page, query] = response.headers.get('location')!.split('?')
  expect(query).toBe('fetch')
  return page!
}

const stateOf = (page: Page) => page.locator('.page__lead').innerText()

test('what takes a while is followed on a page that needs no JavaScript and leads to the file', async () => {
  const path = await order('report-archive.pdf')
  const phone = await open({ as: 'saga', size: 'phone' })
  await phone.goto(`${path}?still`)
  await expect.poll(() => stateOf(phone)).toBe('Waiting its turn.')
  expect(await checkAccessibility(phone)).toEqual([])
  await expect.poll(() => phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  const page = await open({ as: 'saga', javaScript: false })
  await page.goto(`${path}?fetch`)
  const downloaded = page.waitForEvent('download', { timeout: 120_000 })
  goOn()
  const download = await downloaded
  expect(download.suggestedFilename()).toBe('result-report-X005-exempelrundan-archive-en.pdf')
  const stream = await download.createReadStream()
  const [first] = (await stream.take(1).toArray()) as [Buffer]
  expect(first.toString('latin1')).toMatch(/^%PDF-/)
})

test('whoever comes back finds the file where it was, and others find nothing', async () => {
  const path = await order('report.docx')
  goOn()
  const page = await open({ as: 'saga' })
  const file = page.locator('a.ds-button[href*="/jobs/"]')
  do await page.goto(`${path}?still`)
  while ((await file.count()) === 0)
  expect(await file.getAttribute('href')).toMatch(/result-report-X005-exempelrundan-en\.docx$/)
  expect(await checkAccessibility(page)).toEqual([])
  const stranger = await open({ as: 'carl' })
  expect((await stranger.goto(path))?.status()).toBe(404)
  await expect.poll(() => stranger.locator('main').innerText()).toContain('There is no such work')
})
