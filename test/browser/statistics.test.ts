import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { enter } from './by-keyboard.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkPrint } from './check-print.ts'
import { fetchFile } from './fetch-file.ts'
import { useBrowser } from './open-page.ts'

const { open } = useBrowser()

const gapsOf = (page: Page) =>
  page
    .locator('main a[href*="/statistik/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))

async function fetchLink(page: Page, name: string): Promise<Buffer> {
  const href = await page.getByRole('link', { name, exact: true }).first().getAttribute('href')
  return fetchFile(page, href!)
}

test('from the start page to five differences, a challenge, an improvement and a printed set, by keyboard alone', async () => {
  const page = await open({ javaScript: false })
  await page.goto('/')
  await enter(page, 'button', /Signe/)
  if (new URL(page.url()).pathname !== '/min-sida') await enter(page, 'link', 'Min sida')
  expect(new URL(page.url()).pathname).toBe('/min-sida')
  const five = await gapsOf(page)
  expect(five).toHaveLength(5)
  await expect.poll(() => page.locator('main').innerText()).toMatch(/Hedemora att titta på först/)

  // The same five, in the same order, lead the whole list.
  await enter(page, 'link', /^Alla skillnader/)
  const cards = await page.locator('li.gap').evaluateAll((all) => all.map(({ id }) => id))
  expect(five.map((href) => href.split('/').at(-1))).toEqual(cards.slice(0, 5))
  expect(await checkPrint(page)).toEqual([])

  await page.goto(five[0]!)
  const title = await page.locator('h1').innerText()
  await expect.poll(() => page.locator('main table').count()).toBeGreaterThan(0)
  const said = await page.locator('main').innerText()
  for (const source of ['Källa: Kolada', 'Egen bearbetning av data från Kolada'])
    expect(said).toContain(source)
  expect(await checkPrint(page)).toEqual([])

  await enter(page, 'button', 'Gör till utmaning')
  expect(new URL(page.url()).pathname).toMatch(/^\/utmaningar\//)
  expect(title).toContain((await page.locator('h1').innerText()).split(': ')[1]!.slice(0, 10))
  await enter(page, 'link', 'Skriv i analysen')
  await page.fill('#why', 'Stödet söks och ges olika.')
  await enter(page, 'button', 'Spara')
  await enter(page, 'link', 'Börja en förbättring')
  await page.selectOption('#area', { index: 1 })
  await enter(page, 'button', 'Spara')
  expect(new URL(page.url()).pathname).toMatch(/^\/forbattringar\//)

  await enter(page, 'link', 'Min sida')
  await enter(page, 'link', 'Nyckeltal att läsa tillsammans')
  await enter(page, 'link', 'Jämställd service i kommunen')
  await expect.poll(() => page.locator('main').innerText()).toContain('Så läses den')
  await page.goto(`${new URL(page.url()).pathname}/rapport`)
  await expect.poll(() => page.locator('h1').count()).toBe(1)
  const pdf = await fetchFile(page, `${page.url()}/report.pdf`)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a link with rolling years is kept, and what is downloaded is what is shown', async () => {
  const page = await open({ as: 'signe', javaScript: false })
  await page.goto('/organisationer/2083/statistik/N00209')
  await page.selectOption('#years', 'last5')
  await enter(page, 'button', 'Visa')
  const saved = page.locator('.figure-view .note a')
  expect(await saved.getAttribute('href')).toContain('years=last5')
  await page.goto((await saved.getAttribute('href'))!)
  expect(await page.inputValue('#years')).toBe('last5')
  const csv = (await fetchLink(page, 'CSV')).toString()
  const shown = await page.locator('main table').first().locator('tbody tr > :first-child').allTextContents()
  expect(shown).toHaveLength(5)
  const written = csv.split('\n').flatMap((line) => /[,;"](20[0-2]\d)[,;"]/.exec(line)?.[1] ?? [])
  expect([...new Set(written)].sort()).toEqual(shown)
  expect((await fetchLink(page, 'Excel')).subarray(0, 2).toString()).toBe('PK')
})

test.each([
  ['sv', '/statistik', '/organisationer/2083/statistik'],
  ['en', '/en/statistics', '/en/organisations/2083/statistics'],
] as const)(
  'a key figure and an organisation are found by searching on a phone, in %s',
  async (_, path, gaps) => {
    const page = await open({ as: 'signe', javaScript: false, size: 'phone' })
    await page.goto(`${path}?q=N00209`)
    await expect.poll(() => page.locator('#results li').count()).toBe(1)
    await page.goto(path)
    await page.fill('#organisation', 'Hedemora')
    await page.locator('#organisation').press('Enter')
    await page.locator(`a[href="${gaps}"]`).first().click()
    await expect.poll(() => page.locator('li.gap').count()).toBeGreaterThanOrEqual(5)
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
      .toBe(0)
    await page.locator('li.gap .gap__links a').first().click()
    await expect.poll(() => page.locator('main figure svg').count()).toBeGreaterThanOrEqual(2)
  },
)

test('the differences of a real organisation can be used by everybody', async () => {
  const page = await open({ as: 'signe', size: 'phone' })
  await page.goto('/organisationer/2083/statistik')
  expect(await checkAccessibility(page)).toEqual([])
})
