import type { Page } from 'playwright-core'
import { afterAll, expect, test, vi } from 'vitest'
import { readLetter, startMailServer } from '../mail/mail-server.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { sizes, useBrowser } from './open-page.ts'
import { press as pressAt } from './press.ts'
import { useInstallation } from './use-installation.ts'

// A small body without an identity provider: everything by letters, over a real mail server, without JavaScript.
const mail = await startMailServer({ disabledCommands: ['AUTH', 'STARTTLS'] })
afterAll(() => mail.close())
const browser = useBrowser()
const installation = useInstallation({
  providers: {},
  settings: () => 'floors: { strategist: 2 }\nproviders: []\n',
  environment: {
    JAMSIDES_SMTP: mail.address,
    JAMSIDES_MAIL_FROM: 'Jämsides <jamsides@sammanslutningen.example>',
    JAMSIDES_EMAIL_SIGN_IN: 'on',
  },
})

const press = (page: Page, name: string) => pressAt(page, page.getByRole('button', { name }).first())
const words = (page: Page) => page.locator('main').innerText()
const open = () => browser.open({ javaScript: false })

/** Waits for the next letter to an address, and gives what it says and the link in it. */
async function receive(to: string): Promise<Readonly<{ text: string; link: string }>> {
  const letter = await vi.waitFor(
    () => {
      const place = mail.taken.findIndex((one) => one.to.includes(to))
      if (place < 0) throw new Error(`There is no letter to ${to}.`)
      return mail.taken.splice(place, 1)[0]!
    },
    { timeout: 120_000, interval: 100 },
  )
  const { text } = readLetter(letter.raw)
  return { text, link: /http:\S+/.exec(text)![0] }
}

/** Looks at the page with a browser that runs what axe needs, wide and narrow. */
async function isSound(page: Page, url = page.url()): Promise<void> {
  const twin = await browser.open()
  await twin.context().addCookies(await page.context().cookies())
  await twin.goto(url)
  for (const size of ['phone', 'desktop'] as const) {
    await twin.setViewportSize(sizes[size])
    expect(await checkAccessibility(twin)).toEqual([])
    await expect
      .poll(() => twin.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
      .toBe(0)
  }
  await twin.context().close()
}

async function ask(page: Page, email: string): Promise<string> {
  await page.goto(`${installation.site}/logga-in?to=%2Fmitt-konto`)
  await page.getByLabel('E-postadressen till ditt konto').fill(email)
  await press(page, 'Skicka länken')
  return page.locator('.one-time-code').innerText()
}

/** The page of the installation as it stands now: a letter counts as sent a moment after it has come. */
async function installationTells(admin: Page): Promise<string> {
  await admin.goto(`${installation.site}/installation`)
  return words(admin)
}

const stina = 'stina@hedemora.example'

test('a strategist is invited by letter and comes back by letters, in one browser and in another', async () => {
  const admin = await open()
  await admin.goto(installation.firstLink)
  await admin.getByLabel('Namn').fill('Anna Admin')
  await admin.getByLabel('E-postadress').fill('anna@sammanslutningen.example')
  await press(admin, 'Bli administratör')
  await expect
    .poll(() => words(admin))
    .toContain('Nästa gång loggar du in med en länk till anna@sammanslutningen.example.')
  await admin.goto(`${installation.site}/organisationer/2083/personer`)
  await admin.locator('#name').fill('Stina Strateg')
  await admin.locator('#email').fill(stina)
  await admin.getByLabel('strateg', { exact: true }).check()
  await press(admin, 'Bjud in')
  await expect.poll(() => words(admin)).toContain('Ett brev med inbjudan är på väg till Stina Strateg.')
  const invited = await receive(stina)
  await expect.poll(() => installationTells(admin)).toMatch(/Skickade de senaste 30 dagarna\s+1/)
  await isSound(admin)

  const page = await open()
  await page.goto(invited.link)
  await expect
    .poll(() => words(page))
    .toContain('Nästa gång kan du logga in med en länk till samma e-postadress.')
  await press(page, 'Tacka ja och öppna ett konto')
  await press(page, 'Logga ut')
  await isSound(page, `${installation.site}/en/sign-in`)

  // Whatever is typed, the answer is the same but for the address and the code.
  const told = async (email: string) => {
    const code = await ask(page, email)
    return (await words(page)).replace(email, '…').replace(code, '…')
  }
  expect(await told('ingen@hedemora.example')).toBe(await told(stina))
  const first = await receive(stina)
  // Programs that look through mail open the link as often as they like, in every way but by a post.
  for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(first.link, { method })).status).toBe(200)
  const foreign = { method: 'POST', headers: { origin: 'https://evil.example' }, body: new URLSearchParams() }
  expect((await fetch(first.link, foreign)).status).toBe(403)
  await page.goto(first.link)
  await expect.poll(() => words(page)).toContain('Länken loggar in dig som Stina Strateg.')
  await isSound(page)
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Logga in' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${installation.site}/mitt-konto`)
  await expect
    .poll(() => words(page))
    .toContain('Rollen strateg kräver tillitsnivå 2, och du är inloggad på nivå 1.')
  await page.goto(first.link)
  await expect.poll(() => words(page)).toContain('Länken gäller inte längre')

  // On a phone the letter alone is not enough.
  const code = await ask(page, ` ${stina.toUpperCase()} `)
  const second = await receive(stina)
  const phone = await open()
  await phone.goto(second.link)
  expect(await words(phone)).not.toContain('Stina')
  await isSound(phone, second.link.replace('/logga-in/brev/', '/en/sign-in/letter/'))
  await phone.getByLabel('Kod').fill(code === '000 000' ? '111111' : '000000')
  await press(phone, 'Logga in')
  await expect.poll(() => words(phone)).toContain('Koden stämmer inte')
  await phone.getByLabel('Kod').fill(code)
  await press(phone, 'Logga in')
  await phone.waitForURL(`${installation.site}/mitt-konto`)
  await expect.poll(() => phone.locator('header').innerText()).toContain('Stina Strateg')
  expect(mail.taken).toEqual([])
})
