import { expect, inject, test } from 'vitest'
import { address } from '#app/addresses.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'

const { open } = useBrowser()

const headers = { cookie: 'jamsides_person=saga' }

/** Eighteen files, which together take longer than anybody is kept waiting for one. */
const files = ['X001', 'X002', 'X003', 'X004', 'X005', 'X006'].flatMap((code) => [
  address('en', 'reportFile', { round: 'exempelrundan', code, file: 'report.pdf' }),
  address('en', 'reportFile', { round: 'exempelrundan', code, file: 'report-archive.pdf' }),
  address('en', 'reportFile', { round: 'exempelrundan', code, file: 'report.docx' }),
])

/** Orders more than can be done at once and gives the page of the one that is last in line. */
async function orderMany(): Promise<string> {
  const asked = files.map(async (path) => {
    const response = await fetch(`${inject('siteUrl')}${path}`, { headers, redirect: 'manual' })
    return response.headers.get('location')
  })
  const pages = (await Promise.all(asked)).filter((page) => page !== null)
  return pages.at(-1)!.split('?')[0]!
}

test('what takes a while is followed on a page that needs no JavaScript and leads to the file', async () => {
  const path = await orderMany()
  const phone = await open({ as: 'saga', size: 'phone' })
  await phone.goto(`${path}?still`)
  expect(await checkAccessibility(phone)).toEqual([])
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  const page = await open({ as: 'saga', javaScript: false })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.goto(`${path}?fetch`).catch(() => null),
  ])
  expect(download.suggestedFilename()).toMatch(/^result-report-X00\d-exempelrundan-en\.(pdf|docx)$/)
  const stream = await download.createReadStream()
  const [first] = (await stream.take(1).toArray()) as [Buffer]
  expect(first.toString('latin1')).toMatch(/^(%PDF-|PK)/)
})

test('whoever comes back finds the file where it was, and others find nothing', async () => {
  const path = await orderMany()
  const page = await open({ as: 'saga' })
  for (;;) {
    await page.goto(`${path}?still`)
    if ((await page.locator('a.ds-button[href*="/jobs/"]').count()) === 1) break
  }
  expect(await checkAccessibility(page)).toEqual([])
  const stranger = await open({ as: 'carl' })
  expect((await stranger.goto(path))?.status()).toBe(404)
  expect(await stranger.locator('main').innerText()).toContain('There is no such work')
})
