import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkAccessibility } from './check-accessibility.ts'
import { sizes, useBrowser } from './open-page.ts'
import { useInstallation } from './use-installation.ts'

// Outside trial mode, with a real provider that lets in nobody who has not been invited; without JavaScript.
const browser = useBrowser()

const person = (subject: string, name: string, email: string) => ({ subject, name, claims: { email } })

const installation = useInstallation({
  providers: {
    kommunen: {
      people: [
        person('s', 'Stina Strateg', 'stina@hedemora.example'),
        // The address is another than the one invited: it must not matter.
        person('p', 'Paula Politiker', 'paula@parti.example'),
        person('f', 'Frida Främling', 'frida@annan.example'),
      ],
    },
  },
  settings: ({ kommunen }) => `providers:
  - id: kommunen
    name: { sv: Kommunen, en: The municipality }
    issuer: ${kommunen}
    client: jamsides
    secret: OWN_SECRET
    domains: { hedemora.example: '2083' }
    people: invited
    level: 2
`,
})

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const words = (page: Page) => page.locator('main').innerText()
const status = async (page: Page, path: string) => (await page.goto(`${installation.site}${path}`))?.status()
const open = () => browser.open({ javaScript: false })
const personer = '/organisationer/2083/personer'

/** Looks at the same page with a browser that runs what axe needs. */
async function isClean(page: Page): Promise<void> {
  const twin = await browser.open()
  await twin.context().addCookies(await page.context().cookies())
  await twin.goto(page.url())
  for (const size of ['phone', 'desktop'] as const) {
    await twin.setViewportSize(sizes[size])
    expect(await checkAccessibility(twin)).toEqual([])
    const tooWide = await twin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(tooWide).toBe(0)
  }
  await twin.context().close()
}

/** Fills in the form that invites, and gives the link that is shown once. */
async function invite(page: Page, name: string, role: string): Promise<string> {
  await page.locator('#name').fill(name)
  await page.locator('#email').fill('inbjuden@hedemora.example')
  await page.getByLabel(role, { exact: true }).check()
  await press(page, 'Bjud in')
  await expect.poll(() => words(page)).toContain(`Inbjudan till ${name} är klar`)
  return page.locator('#link').inputValue()
}

/** Opens an invitation as somebody the provider knows, signs in and accepts. */
async function acceptAs(link: string, who: string): Promise<Page> {
  const page = await open()
  await page.goto(link)
  await page.getByRole('link', { name: 'Logga in först' }).click()
  await press(page, 'Logga in med Kommunen')
  await press(page, who)
  await page.waitForURL(link)
  await expect.poll(() => words(page)).toContain(`Du är inloggad som ${who}.`)
  await press(page, 'Tacka ja')
  await page.waitForURL(`${installation.site}/min-sida`)
  return page
}

test('a strategist invites a politician, who signs in, has the one role, and loses it at the next request', async () => {
  const admin = await open()
  await admin.goto(installation.firstLink)
  await admin.getByLabel('Namn').fill('Anna Admin')
  await admin.getByLabel('E-postadress').fill('anna@samordning.example')
  await press(admin, 'Bli administratör')
  for (const path of ['/en/installation/log', '/installation/logg', '/en/installation', '/installation']) {
    expect([path, await status(admin, path)]).toEqual([path, 200])
    await isClean(admin)
  }
  await admin.getByLabel('Organisation').fill('hedemora')
  await press(admin, 'Visa')
  await admin.getByRole('link', { name: 'Personer i Hedemora' }).click()
  const toStina = await invite(admin, 'Stina', 'strateg')
  await isClean(admin)

  // Programs that look through mail open the link as often as they like.
  const anybody = await open()
  for (let i = 0; i < 3; i++) await anybody.goto(toStina)
  await expect
    .poll(() => words(anybody))
    .toContain('Anna Admin bjuder in dig till Jämsides: strateg, Hedemora.')
  await isClean(anybody)
  await anybody.goto(toStina.replace('/inbjudan/', '/en/invitation/'))
  await expect
    .poll(() => words(anybody))
    .toContain('Anna Admin invites you to Jämsides: strategist, Hedemora.')

  const stina = await acceptAs(toStina, 'Stina Strateg')
  await anybody.goto(toStina)
  await expect.poll(() => words(anybody)).toContain('Den här länken öppnar ingen inbjudan.')
  await anybody.waitForLoadState()
  const gone = await words(anybody)
  expect(await status(anybody, `/inbjudan/${'x'.repeat(43)}`)).toBe(404)
  await expect.poll(() => words(anybody)).toBe(gone)
  expect(await status(stina, '/installation')).toBe(403)

  expect(await status(stina, personer)).toBe(200)
  const toPaula = await invite(stina, 'Paula', 'politiker')
  const paula = await acceptAs(toPaula, 'Paula Politiker')
  await isClean(paula)
  await expect.poll(() => paula.locator('header').innerText()).toContain('Paula Politiker, politiker')
  await expect.poll(() => words(paula)).toContain('Hedemora')
  for (const elsewhere of [
    '/organisationer/0114/personer',
    '/installation',
    '/organisationer/2083/overlamning',
  ])
    expect([elsewhere, await status(paula, elsewhere)]).toEqual([elsewhere, 403])
  expect(await status(paula, personer)).toBe(200)
  expect(await paula.getByRole('button', { name: 'Bjud in' }).count()).toBe(0)
  const form = { do: 'invite', name: 'Egen', email: 'egen@x.example', role: 'strategist', language: 'sv' }
  const posted = await paula.request.post(`${installation.site}${personer}`, {
    form,
    headers: { Origin: installation.site },
  })
  expect(posted.status()).toBe(403)

  // A higher role, and none at all: at the next request of a session that stays open.
  await stina.goto(`${installation.site}${personer}`)
  const change = async (what: string, role?: string) => {
    const row = stina.locator('.role-list > li').filter({ hasText: 'Paula Politiker' })
    await row.locator('summary').click()
    if (role) await row.getByLabel('Roll').selectOption({ label: role })
    await row.getByRole('button', { name: what }).click()
  }
  await change('Spara rollen', 'strateg')
  await expect.poll(() => words(stina)).toContain('Paula Politiker är nu strateg.')
  expect(await status(paula, '/organisationer/2083/overlamning')).toBe(200)
  await change('Spara rollen', 'politiker')
  expect(await status(paula, '/organisationer/2083/overlamning')).toBe(403)
  await change('Ta bort rollen som politiker')
  expect(await status(paula, personer)).toBe(403)
  expect(await status(paula, '/mitt-konto')).toBe(200)

  // Her own is the only strategist: she hands over or stays.
  const own = stina.locator('.role-list > li').filter({ hasText: 'Stina Strateg' })
  await own.locator('summary').click()
  await own.getByRole('button', { name: 'Ta bort rollen' }).click()
  await expect.poll(() => words(stina)).toContain('Det är organisationens enda strateg')

  // A closed account is out at the next request, and its organisation is listed.
  await admin.goto(`${installation.site}${personer}`)
  await admin.locator('summary').first().click()
  await press(admin, /Stäng kontot/)
  await admin.getByText('Kontot är stängt.').waitFor()
  await stina.goto(`${installation.site}${personer}`)
  expect(stina.url()).toContain('/logga-in')
  await admin.goto(`${installation.site}/installation`)
  await expect.poll(() => words(admin)).toContain('Bjud in en strateg i Hedemora')

  // Whoever comes by the link alone is led to where one adds a way to come back.
  await admin.goto(`${installation.site}${personer}`)
  const leo = await open()
  await leo.goto(await invite(admin, 'Leo', 'läsare'))
  await press(leo, 'Tacka ja och öppna ett konto')
  await leo.waitForURL(`${installation.site}/mitt-konto?first`)
  await expect
    .poll(() => words(leo))
    .toMatch(/Lägg till ett sätt att logga in[^]*Du har ingen passnyckel ännu/)
}, 120_000)

test('whom nobody has invited is not let in', async () => {
  const page = await open()
  await page.goto(`${installation.site}/logga-in`)
  await press(page, 'Logga in med Kommunen')
  await press(page, 'Frida Främling')
  await page.waitForURL((url) => url.origin === installation.site)
  await expect.poll(() => words(page)).toContain('Be organisationens strateg om en inbjudan.')
})
