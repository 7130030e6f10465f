import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { enter } from './by-keyboard.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { fetchFile } from './fetch-file.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'

const { open } = useBrowser()

const firstTitle = (page: Page) => page.locator('.library-card h3').first().innerText()
const karlskoga = 'Tiderna på planen följer antalet flicklag'

test.each([true, false])(
  'whoever types what people call it finds Karlskoga first, sees its figures by sex and reaches the source (script: %s)',
  async (javaScript) => {
    const page = await open({ javaScript, size: javaScript ? 'desktop' : 'phone' })
    await page.goto('/')
    await enter(page, 'link', 'Biblioteket')
    for (const words of ['fotbollsplaner', 'konstgräsplan', 'idrott tjejer']) {
      const box = page.getByLabel('Sök bland exemplen')
      await box.focus()
      await box.fill(words)
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
      await expect.poll(() => page.locator('#found').innerText()).toContain(`exempel för ”${words}”`)
      expect(await page.inputValue('#q')).toBe(words)
      expect(await firstTitle(page)).toBe(karlskoga)
    }
    await enter(page, 'link', karlskoga)
    expect(new URL(page.url()).pathname).toBe('/bibliotek/karlskoga-idrottsresurser')

    const figures = page.locator('#figures figure')
    const said = (await figures.locator('desc').allTextContents()).map((text) => text.replaceAll(/\s/g, ' '))
    expect(said[0]).toContain('flickor 8 918 kr och pojkar 11 684 kr')
    expect(said[1]).toContain('flickor 28 % och pojkar 72 %')
    await expect.poll(() => figures.nth(2).innerText()).toContain('76,3')
    await expect
      .poll(() => page.locator('.step-ladder [aria-current=step]').innerText())
      .toContain('Ändrat utfall')
    await expect
      .poll(() => page.locator('.story__aside').innerText())
      .toContain('inga siffror från både före och efter')

    await expect
      .poll(() => page.locator('#source').innerText())
      .toMatch(/Modellkommuner 2017–2018.*2019.*Ändrat utfall/s)
    await enter(page, 'link', 'Så hittar du rapporten')
    const source = page.locator(':target')
    await expect.poll(() => source.locator('h2').innerText()).toBe('Modellkommuner 2017–2018')
    await expect.poll(() => source.innerText()).toContain('skr.se')
    await page.context().close()
  },
)

test('on a phone what is chosen stands in the address, can be taken away, and nothing found says what to do', async () => {
  const page = await open({ size: 'phone', javaScript: false })
  // axe needs script, the page does not.
  const looked = await open({ size: 'phone' })
  const look = async () => {
    await looked.goto(page.url())
    return checkAccessibility(looked)
  }
  await page.goto('/en/library?q=sport')
  await page.locator('.library-facets > summary').press('Enter')
  await page.getByLabel(/^4\. Changed outcome/).check()
  await enter(page, 'button', 'Show')
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('q'), searchParams.getAll('step')]).toEqual(['sport', ['outcome']])
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  expect(await page.locator('link[rel=canonical]').count()).toBe(0)
  expect(await look()).toEqual([])
  await enter(page, 'link', 'Remove 4. Changed outcome')
  expect(new URL(page.url()).search).toBe('?q=sport')

  await page.goto('/en/library?q=qwertyuiop&area=idrott')
  await expect.poll(() => page.locator('#found').innerText()).toBe('No example fits “qwertyuiop”')
  expect(await look()).toEqual([])
  await enter(page, 'link', /^Sport$/)
  await expect.poll(() => page.locator('.library-card').count()).toBe(3)
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBe(0)
  await page.context().close()
})

test('pages of the list hold every example once, and lead on', async () => {
  const page = await open({ javaScript: false })
  await page.goto('/bibliotek')
  const count = Number(/\d+/.exec(await page.locator('#found').innerText())?.[0])
  // The published cases, and what the example round has told besides.
  expect(count).toBeGreaterThanOrEqual(155)
  const seen = new Set<string>()
  for (let more = true; more;) {
    const links = page.locator('.library-card h3 a')
    for (const link of await links.all()) seen.add((await link.getAttribute('href'))!)
    const next = page.locator('a[rel=next]')
    more = (await next.count()) > 0
    if (more) await press(page, next)
  }
  expect(seen.size).toBe(count)
  await page.context().close()
})

test('a story says where it is in both languages, what it is to programs, and how it looks as a link', async () => {
  const page = await open({ javaScript: false })
  await page.goto('/en/library/karlskoga-idrottsresurser')
  const origin = new URL(page.url()).origin
  const attribute = (selector: string, name: string) => page.locator(`head ${selector}`).getAttribute(name)
  expect(await attribute('link[rel=canonical]', 'href')).toBe(page.url())
  expect(await attribute('link[hreflang=sv]', 'href')).toBe(`${origin}/bibliotek/karlskoga-idrottsresurser`)
  expect(await attribute('meta[property="og:image:alt"]', 'content')).toContain('girls')
  const image = new URL((await attribute('meta[property="og:image"]', 'content'))!)
  expect((await fetchFile(page, image.pathname)).subarray(1, 4).toString()).toBe('PNG')
  const linked = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent())!,
  ) as object
  expect(linked).toMatchObject({
    '@type': 'Article',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: { name: 'Modellkommuner 2017–2018', datePublished: '2019' },
  })
  const feed = (
    await fetchFile(page, (await attribute('link[type="application/atom+xml"]', 'href'))!)
  ).toString()
  expect(feed).toContain(`<link rel="alternate" type="text/html" hreflang="en" href="${page.url()}"/>`)
  const found = await page.request.get('/en/library/data/library.json')
  const again = await page.request.get('/en/library/data/library.json', {
    headers: { 'if-none-match': found.headers().etag! },
  })
  expect([found.status(), again.status()]).toEqual([200, 304])
  await page.context().close()
})
