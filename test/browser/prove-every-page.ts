import { beforeAll, expect, test } from 'vitest'
import { addresses } from '#app/addresses.ts'
import { adoptReport, sendForReview } from './adopt-report.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkPrint } from './check-print.ts'
import { sizes, useBrowser } from './open-page.ts'
import { press } from './press.ts'

type Open = ReturnType<typeof useBrowser>['open']
type Found = Readonly<{ path: string; as: string }>
type Pages = Readonly<{ found: ReadonlyMap<string, Found>; refused: readonly string[] }>
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
  // Behind a secret, for an administrator and for an organisation that nobody runs; see people.test.ts.
  .add('invitation')
  .add('installation')
  .add('installationAudit')
  .add('newStrategist')
  // Outside trial mode only; see sign-in.test.ts.
  .add('signIn')
  .add('signInLink')
  .add('askLetter')
  .add('signInLetter')

/** The organisations of the example round, of content/register/fictional.yaml. */
const madeUp = /Exempelkommun|Fabelstad|Låtsaslunda|Påhittsfors|Drömlandet|Sagohamn/

const people = ['saga', 'signe', 'carl', 'petra', 'mona', 'sam'] as const

/**
 * How thoroughly the pages are gone through. There are hundreds of organisations with a dozen key figures and more, all
 * drawn by the same few files; what only some of them lead to (a report that waits to be adopted) lies near one's own
 * page.
 */
type Walk = Readonly<{
  /** How many pages of one kind the first person visits; the others visit each kind once. */
  visits: number
  languages: readonly Language[]
  /** At which widths axe looks at them; the rest is looked at in both. */
  axeAt: readonly (keyof typeof sizes)[]
}>

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

/** What a link leads to: a page by name, and apart from it the same page asked about a certain key figure. */
function kindOf(link: string, language: Language): { kind: string | undefined; path: string } {
  const { pathname, searchParams } = new URL(link, 'http://site')
  const name = nameOf(pathname, language)
  const keyFigure = searchParams.get('keyFigure')
  return name !== undefined && keyFigure !== null
    ? { kind: `${name}?keyFigure`, path: `${pathname}?keyFigure=${keyFigure}` }
    : { kind: name, path: pathname }
}

/**
 * Follows links from the start page and one's own page as every example person, and gives one path for each kind of
 * page found: what a visitor can reach, not what a list says exists. Nobody is led to what refuses them.
 */
async function findPages(open: Open, language: Language, walk: Walk): Promise<Pages> {
  const found = new Map<string, Found>()
  const refused: string[] = []
  for (const as of people) {
    const most = as === people[0] ? walk.visits : 1
    const context = (await open({ as })).context()
    const waiting: string[] = [addresses.start[language], addresses.home[language]]
    const seen = new Set<string>(waiting)
    const visits = new Map<string, number>()
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const { kind, path } = kindOf(link, language)
      const before = visits.get(kind ?? '') ?? 0
      if (kind === undefined || notPages.has(kind) || before >= most) continue
      // Links stand in what is sent. To draw the pages as well would take longer than to look at those that are found.
      const response = await context.request.get(path)
      if (response.status() !== 200) {
        refused.push(`${path} answers ${as} ${response.status()}`)
        continue
      }
      visits.set(kind, before + 1)
      if (!found.has(kind)) found.set(kind, { path, as })
      // What is next differs from role to role.
      if (kind === 'home') found.set(`home of ${as}`, { path, as })
      for (const link of linksOf(await response.text())) {
        const next = kindOf(link, language).path
        if (seen.has(next)) continue
        seen.add(next)
        waiting.push(next)
      }
    }
    await context.close()
  }
  found.delete('home')
  return { found, refused }
}

/** Where the links of a page lead on this site. */
const linksOf = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'))

/** What is wrong with a page in a language: at both widths, on paper, or for who cannot see it. */
async function lookAt(
  open: Open,
  { axeAt }: Walk,
  language: Language,
  [kind, { path, as }]: readonly [string, Found],
): Promise<readonly string[]> {
  const problems: string[] = []
  const page = await open({ as, size: 'phone' })
  await page.goto(path)
  for (const size of ['phone', 'desktop'] as const) {
    await page.setViewportSize(sizes[size])
    const report = (what: string) => problems.push(`${kind} ${path} (${size}): ${what}`)
    if (axeAt.includes(size)) for (const violation of await checkAccessibility(page)) report(violation)
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (tooWide > 0) report(`scrolls ${tooWide} px sideways`)
  }
  const report = (what: string) => problems.push(`${kind} ${path}: ${what}`)
  const namesMadeUp = madeUp.test(await page.locator('main').innerText())
  if (namesMadeUp && (await page.locator('.site-banner[data-kind=fictional]').count()) === 0)
    report('names what is made up without saying so')
  if ((await page.locator('html').getAttribute('lang')) !== language) report('wrong language')
  if ((await page.locator('h1').count()) !== 1) report('not one heading of the first level')
  const other = (await page.locator('.site-header a[hreflang]').getAttribute('href')) ?? ''
  const { kind: otherKind } = kindOf(other, language === 'sv' ? 'en' : 'sv')
  if (otherKind !== kindOf(path, language).kind) report(`leads to ${other}`)
  for (const fault of await checkPrint(page)) report(fault)
  await page.context().close()
  return problems
}

/** A report that has been adopted, and a version that is to take its place and waits for the decision. */
async function adoptOneOfTwo(open: Open): Promise<void> {
  const page = await open({ as: 'saga', javaScript: false })
  const path = '/rundor/exempelrundan/deltagare/X001/en-sida'
  await sendForReview(page, path)
  await adoptReport(page, path, new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }))
  await press(page, page.getByRole('button', { name: 'Börja en ny version' }))
  await sendForReview(page, path)
  await page.context().close()
}

/** Proves that every page of the program is reached by following links, and that each is whole and accessible. */
export function proveEveryPage(walk: Walk): void {
  const { open } = useBrowser()
  beforeAll(() => adoptOneOfTwo(open), 120_000)

  test.each(walk.languages)(
    'every page can be reached, is whole at 390 and 1280 pixels and on A4, and axe finds nothing (%s)',
    async (language) => {
      const { found, refused } = await findPages(open, language, walk)
      const expected = Object.keys(addresses).filter((name) => !notPages.has(name))
      const reached = new Set([...found.keys()].map((kind) => kind.split(/[? ]/)[0]!))
      expect([...reached].sort()).toEqual(expected.sort())
      const problems = [...refused]
      const waiting = [...found]
      const lookOn = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          problems.push(...(await lookAt(open, walk, language, next)))
      }
      await Promise.all([lookOn(), lookOn()])
      expect(problems).toEqual([])
    },
    900_000,
  )
}
