import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { KnownPerson } from '../identity/local-provider.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'
import { startServer } from './start-server.ts'
import { useInstallation } from './use-installation.ts'

// A new installation outside trial mode with two real providers, by what stands on the screen, without JavaScript.
const { open } = useBrowser()

const person = (
  subject: string,
  name: string,
  email: string,
  groups: readonly string[] = [],
): KnownPerson => ({
  subject,
  name,
  claims: { email, groups },
})

const installation = useInstallation({
  providers: {
    kommunen: {
      levels: ['loa3', 'loa2'],
      people: [
        person('a', 'Anna Admin', 'anna@samordning.example'),
        person('s', 'Stina Strateg', 'stina@hedemora.example', ['strateger']),
        person('f', 'Frida Främling', 'frida@annan.example'),
      ],
    },
    // This one tells what belongs to the scopes only to whoever asks once more.
    regionen: {
      claimsInToken: false,
      people: [person('s', 'Rut Region', 'rut@dalarna.example', ['strateger'])],
    },
  },
  settings: ({ kommunen, regionen }) => `
floors: { administrator: 3, strategist: 2 }
providers:
  - id: kommunen
    name: { sv: Kommunen, en: The municipality }
    issuer: ${kommunen}
    client: jamsides
    secret: OWN_SECRET
    domains: { hedemora.example: '2083', samordning.example: null }
    people: new
    roles: { claim: groups, values: { strateger: strategist } }
    levels: { values: { loa2: 2, loa3: 3 } }
    ask: [loa3, loa2]
  - id: regionen
    name: { sv: Regionen, en: The region }
    issuer: ${regionen}
    client: jamsides
    secret: OWN_SECRET
    domains: { dalarna.example: '20' }
    people: new
    level: 2
    roles: { claim: groups, values: { strateger: strategist } }
`,
})

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const words = (page: Page) => page.locator('main').innerText()
const back = (page: Page) => page.waitForURL((url) => url.origin === installation.site)
const isClean = async (page: Page) => expect(await checkAccessibility(page)).toEqual([])

async function signIn(page: Page, provider: string, who: string, level?: string): Promise<void> {
  await page.goto(`${installation.site}/logga-in`)
  await press(page, `Logga in med ${provider}`)
  await page.getByRole('heading', { name: 'Provinloggning' }).waitFor()
  if (level) await page.getByLabel(level).check()
  await press(page, who)
  await back(page)
}

/** Looks at a page on a phone of its own; a link with a secret is not used up by that. */
async function isSoundOnPhone(link: string): Promise<void> {
  const page = await open({ size: 'phone' })
  await page.goto(link)
  await isClean(page)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
}

test('the first administrator comes in by the printed link, adds a way in, and wakes the role', async () => {
  const page = await open({ javaScript: false })
  await page.goto(installation.firstLink)
  await isSoundOnPhone(installation.firstLink)
  await page.getByLabel('Namn').fill('Anna Admin')
  await page.getByLabel('E-postadress').fill('anna@samordning.example')
  await press(page, 'Bli administratör')
  await expect
    .poll(() => words(page))
    .toContain('Rollen administratör kräver tillitsnivå 3, och du är inloggad på nivå 1.')
  await press(page, 'Lägg till Kommunen')
  await press(page, 'Anna Admin')
  await back(page)
  await expect.poll(() => words(page)).toContain('Nu kan du logga in den vägen.')
  await expect.poll(() => words(page)).toContain('Administratör')

  await press(page, 'Logga ut')
  await expect.poll(() => words(page)).toContain('Du är utloggad ur Jämsides.')
  await page.goto(`${installation.site}/mitt-konto`)
  expect(page.url()).toBe(`${installation.site}/logga-in?to=%2Fmitt-konto`)
  await page.goto(installation.firstLink)
  await expect.poll(() => words(page)).toContain('Länken gäller inte längre')

  await signIn(page, 'Kommunen', 'Anna Admin', 'loa2')
  await page.getByRole('link', { name: 'Så väcker du den' }).click()
  await press(page, 'Logga in med Kommunen')
  await press(page, 'Anna Admin')
  await back(page)
  await expect.poll(() => page.getByRole('link', { name: 'Anna Admin, administratör' }).count()).toBe(1)
})

test('somebody new gets in with the roles of their own organisation, and the second provider answers for its own', async () => {
  const page = await open({ javaScript: false })
  await signIn(page, 'Kommunen', 'Stina Strateg')
  expect(page.url()).toBe(`${installation.site}/min-sida`)
  const header = () => page.locator('header').innerText()
  expect(await header()).toContain('Stina Strateg, strateg')
  await signIn(page, 'Regionen', 'Rut Region')
  expect(await header()).toContain('Rut Region, strateg')
  await page.goto(`${installation.site}/mitt-konto`)
  await expect.poll(() => words(page)).toContain('Strateg, Region Dalarna')
  expect(await words(page)).not.toContain('Hedemora')
})

test('sessions are seen and ended; the ended browser is signed out at its next page', async () => {
  const [here, there] = [await open({ javaScript: false }), await open({ javaScript: false })]
  for (const page of [here, there]) await signIn(page, 'Regionen', 'Rut Region')
  await here.goto(`${installation.site}/mitt-konto`)
  await press(here, 'Avsluta alla andra')
  await expect.poll(() => words(here)).toMatch(/\d andra? inloggning(ar)? avslutades/)
  await there.goto(`${installation.site}/mitt-konto`)
  expect(there.url()).toContain('/logga-in?to=')
  await press(there, 'Logga in med Regionen')
  await press(there, 'Rut Region')
  await back(there)
  expect(there.url()).toBe(`${installation.site}/mitt-konto`)
  await here.reload()
  expect(here.url()).toBe(`${installation.site}/mitt-konto`)
})

test('the domain of another organisation, breaking off, and coming back twice are told in plain words', async () => {
  const page = await open({ javaScript: false })
  await signIn(page, 'Kommunen', 'Frida Främling')
  await expect.poll(() => words(page)).toContain('kan inte svara för vilken organisation du hör till')
  await signIn(page, 'Kommunen', 'Avbryt')
  await expect.poll(() => words(page)).toContain('avbröts')
  await page.goto(`${installation.site}/logga-in/svar/kommunen?code=x&state=y`)
  await expect.poll(() => words(page)).toContain('Börja om här.')
  await expect.poll(() => page.locator('header').innerText()).toContain('Logga in')
})

test('a passkey is added, signs in without anything being typed, and is taken away', async () => {
  const page = await open({ size: 'phone' })
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await signIn(page, 'Regionen', 'Rut Region')
  await page.goto(`${installation.site}/mitt-konto`)
  await page.getByLabel('Namn på passnyckeln').fill('Ruts telefon')
  await press(page, 'Lägg till en passnyckel')
  await page.getByText('Nu kan du logga in den vägen.').waitFor()
  await expect.poll(() => words(page)).toMatch(/Ruts telefon\s+Tillagd .* inte använd ännu/)
  await isClean(page)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  // The device itself says that it has one already.
  await page.getByLabel('Namn på passnyckeln').fill('En till')
  await press(page, 'Lägg till en passnyckel')
  await page.getByText('Du har redan en passnyckel i den här enheten.').waitFor()
  await press(page, 'Logga ut')

  await page.goto(`${installation.site}/en/sign-in?to=%2Fen%2Fmy-account`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${installation.site}/en/my-account`)
  await expect.poll(() => words(page)).toContain('Passkey, level of assurance 2')
  await press(page, 'Remove Ruts telefon')
  await expect.poll(() => words(page)).toContain('That passkey no longer works here.')
  await press(page, 'Sign out')

  await page.goto(`${installation.site}/en/sign-in`)
  await press(page, 'Sign in with a passkey')
  await page.getByText('That passkey is not valid here.').waitFor()
  await isClean(page)
  const without = await open({ javaScript: false })
  await without.goto(`${installation.site}/en/sign-in`)
  expect(await words(without)).not.toContain('passkey')
})

test.each<readonly [string, number, string, string]>([
  ['form-unreadable', 400, '{"answer":', 'application/json'],
  ['form-unreadable', 400, '"answer"', 'application/json'],
  ['form-unreadable', 400, '{"answer":{}}', 'text/plain'],
  ['form-too-large', 413, `{"answer":"${'x'.repeat(70_000)}"}`, 'application/json'],
  ['passkey-answer', 400, '{"answer":{}}', 'application/json'],
])('what is no answer of a passkey is %s (%i): %.20s as %s', async (code, status, body, type) => {
  for (const path of ['/en/sign-in/passkey', '/logga-in/passnyckel']) {
    const headers = { 'Content-Type': type }
    const response = await fetch(installation.site + path, { method: 'POST', body, headers })
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code])
    expect(response.headers.getSetCookie()).toEqual([])
  }
})

test('outside trial mode nobody steps in, not by page, address or cookie', async () => {
  const cookie = 'jamsides_person=saga'
  for (const [path, method] of [
    ['/kliv-in', 'GET'],
    ['/en/step-in', 'POST'],
  ] as const) {
    const body = method === 'POST' ? new URLSearchParams({ person: 'saga' }) : undefined
    const response = await fetch(installation.site + path, { method, body, headers: { cookie } })
    expect(response.status).toBe(404)
    expect(response.headers.getSetCookie()).toEqual([])
  }
  const home = await fetch(`${installation.site}/min-sida`, { headers: { cookie }, redirect: 'manual' })
  expect(home.headers.get('location')).toBe('/logga-in')
  expect(await (await fetch(`${installation.site}/healthz`)).json()).toMatchObject({
    status: 'ok',
    trial: false,
  })
  const trial = startServer(installation.folder, { PORT: '0', HOST: '0.0.0.0', JAMSIDES_TRIAL: 'on' })
  await expect(trial).rejects.toThrow('ended with 1')
})

test('one signs in by keyboard; the pages are sound on a phone, in both languages', async () => {
  const page = await open({ size: 'phone' })
  for (const path of [
    '/logga-in',
    '/en/sign-in?out',
    '/en/sign-in?refused=provider-away&provider=kommunen',
  ]) {
    await isSoundOnPhone(installation.site + path)
  }
  await page.goto(`${installation.site}/en/sign-in`)
  await page.getByRole('button', { name: 'Sign in with The region' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Provinloggning' }).waitFor()
  await press(page, 'Rut Region')
  await back(page)
  expect(page.url()).toBe(`${installation.site}/en/my-page`)
  await page.goto(`${installation.site}/en/my-account`)
  await isClean(page)
})
