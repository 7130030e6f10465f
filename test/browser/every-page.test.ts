import { beforeAll, inject, describe, expect, test } from 'vitest'
import { addresses } from '#app/addresses.ts'
import { adoptReport, sendForReview } from './adopt-report.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkPrint } from './check-print.ts'
import { useBrowser } from './open-page.ts'

const { open } = useBrowser()

type Language = 'sv' | 'en'

/**
 * Downloads and other answers without a page, whose route files draw nothing, are tested where they are made; so is the
 * page of an order, which leads on by itself.
 */
const notPages = new Set(
  Object.entries(addresses).flatMap(([name, { file }]) => (file.endsWith('.ts') ? [name] : [])),
)
  .add('job')
  // Asks for a key figure in its query, which links found here are followed without; see challenges.test.ts.
  .add('newChallenge')

/** The organisations of the example round, of content/register/fictional.yaml. */
const madeUp = /Exempelkommun|Fabelstad|Låtsaslunda|Påhittsfors|Drömlandet|Sagohamn/

const people = ['saga', 'carl', 'petra', 'mona', 'sam'] as const

/** The address a path belongs to, by name. */
function nameOf(path: string, language: Language): string | undefined {
  const parts = path.split('/')
  const fits = (pattern: string) => {
    const wanted = pattern.split('/')
    return (
      wanted.length === parts.length && wanted.every((part, i) => part.startsWith(':') || part === parts[i])
    )
  }
  const found = Object.entries(addresses).filter(([, paths]) => fits(paths[language]))
  // Fixed parts win over parameters, as in the router.
  return found.sort(([, a], [, b]) => a[language].split(':').length - b[language].split(':').length)[0]?.[0]
}

/**
 * Follows links from the start page and one's own page as every example person, and gives one path for each kind of
 * page found: what a visitor can reach, not what a list says exists.
 */
async function findPages(language: Language): Promise<Map<string, { path: string; as: string }>> {
  const found = new Map<string, { path: string; as: string }>()
  for (const as of people) {
    const page = await open({ as, javaScript: false })
    const waiting: string[] = [addresses.start[language], addresses.home[language]]
    const seen = new Set<string>(waiting)
    const visited = new Set<string>()
    for (let path = waiting.shift(); path !== undefined && seen.size < 400; path = waiting.shift()) {
      const name = nameOf(path, language)
      if (name === undefined || notPages.has(name)) continue
      if (visited.has(name) && as !== 'saga' && path !== addresses.home[language]) continue
      const response = await page.goto(path)
      expect({ path, status: response?.status() }).toEqual({ path, status: 200 })
      visited.add(name)
      if (!found.has(name)) found.set(name, { path, as })
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      for (const link of links) {
        const next = link?.split(/[?#]/)[0]
        if (!next || seen.has(next)) continue
        seen.add(next)
        // One of each kind is enough, but the way on may lead through any of them, and through another role's.
        if (!visited.has(nameOf(next, language) ?? '')) waiting.push(next)
      }
    }
    await page.context().close()
  }
  return found
}

beforeAll(async () => {
  // A report that has been adopted, and a version that is to take its place and waits for the decision.
  const page = await open({ as: 'saga', javaScript: false })
  const path = '/rundor/exempelrundan/deltagare/X001/en-sida'
  await sendForReview(page, path)
  await adoptReport(page, path, new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }))
  await page.getByRole('button', { name: 'Börja en ny version' }).click()
  await sendForReview(page, path)
  await page.context().close()
}, 120_000)

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test('every page can be reached, is whole at 390 and 1280 pixels and on A4, and axe finds nothing', async () => {
    const pages = await findPages(language)
    const expected = Object.keys(addresses).filter((name) => !notPages.has(name))
    expect([...pages.keys()].sort()).toEqual(expected.sort())
    const problems: string[] = []
    for (const size of ['phone', 'desktop'] as const) {
      for (const [name, { path, as }] of pages) {
        const page = await open({ as, size })
        await page.goto(path)
        const report = (what: string) => problems.push(`${name} ${path} (${size}): ${what}`)
        for (const violation of await checkAccessibility(page)) report(violation)
        const namesMadeUp = madeUp.test(await page.locator('main').innerText())
        if (namesMadeUp && (await page.locator('.site-banner[data-kind=fictional]').count()) === 0)
          report('names what is made up without saying so')
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (tooWide > 0) report(`scrolls ${tooWide} px sideways`)
        if ((await page.locator('html').getAttribute('lang')) !== language) report('wrong language')
        if ((await page.locator('h1').count()) !== 1) report('not one heading of the first level')
        const other = await page.locator('.site-header a[hreflang]').getAttribute('href')
        if (nameOf(other?.split('?')[0] ?? '', language === 'sv' ? 'en' : 'sv') !== name)
          report(`leads to ${other}`)
        if (size === 'desktop') for (const fault of await checkPrint(page)) report(fault)
        await page.context().close()
      }
    }
    expect(problems).toEqual([])
  }, 240_000)
})

test('no reading page sends framework JavaScript', async () => {
  const page = await open({ as: 'saga' })
  const scripts: { url: string; size: number }[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') {
      scripts.push({ url: response.url(), size: (await response.body()).length })
    }
  })
  await page.goto(`${inject('siteUrl')}${addresses.home.sv}`, { waitUntil: 'networkidle' })
  expect(scripts).toHaveLength(1)
  expect(scripts[0]?.url).toContain('/assets/enhance-')
  expect(scripts[0]?.size).toBeLessThan(40_000)
})
