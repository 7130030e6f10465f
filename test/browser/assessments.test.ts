import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'
import { press as pressAt } from './press.ts'

const { open } = useBrowser()

const press = (page: Page, name: string) => pressAt(page, page.getByRole('button', { name, exact: true }))
const status = (page: Page, part: string | number) =>
  page.locator(`[data-autosave-part="${part}"] [data-save-status]`)
const saved = /^sparat \d\d:\d\d$/
/** The page waits for up to half a minute before it tries again to save. */
const untilTriedAgain = { timeout: 90_000 }

/** The address of an occasion of Fabelstad at a meeting, made by its manager for manager and politician. */
async function makeOccasion(meeting: string): Promise<string> {
  const page = await open({ as: 'carl', javaScript: false })
  await page.goto('/rundor/exempelrundan/deltagare/X002/nytt-tillfalle')
  await page.selectOption('#meeting', meeting)
  await page.fill('#date', '2027-01-28')
  for (const box of await page.locator('input[name=people]').all()) await box.uncheck()
  await page.check('[id="people-carl:manager"]')
  await page.check('[id="people-petra:politician"]')
  await press(page, 'Skapa tillfället')
  expect(new URL(page.url()).pathname).toMatch(/^\/tillfallen\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** Lets what is saved in the background reach the server, and keeps the server's answers from the page until `release`. */
async function holdAnswers(page: Page): Promise<{ landed: Promise<unknown>; release: () => void }> {
  const landed = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  await page.route('**/spara', async (route) => {
    const response = await route.fetch()
    landed.resolve()
    await released.promise
    await route.fulfill({ response })
  })
  return { landed: landed.promise, release: released.resolve }
}

/** Opens a page whose clock stands still: no time passes there but what the test lets pass, on a machine of any speed. */
async function openTimed(path: string): Promise<Page> {
  const page = await open({ as: 'petra' })
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1000)
  await page.goto(path)
  return page
}

/** What a page does at once, it does when the clock has moved on. */
const atOnce = (page: Page) => page.clock.runFor(1)

describe('without JavaScript', () => {
  test('from invitation over blind rating to agreement, closing and reopening', async () => {
    const occasion = await makeOccasion('avslut')
    const petra = await open({ as: 'petra', javaScript: false, size: 'phone' })
    await petra.goto(occasion)
    await pressAt(petra, petra.getByRole('link', { name: 'Skatta nu' }))
    await petra.check('#answer-1-3')
    await petra.fill('#comment-1', 'Beslutet togs i april')
    await petra.check('#answer-2-unknown')
    await press(petra, 'Spara och lämna in')
    await expect
      .poll(() => petra.locator('.page__lead').innerText())
      .toBe('Skattningen pågår. 1 av 2 har lämnat in.')

    const carl = await open({ as: 'carl', javaScript: false })
    await carl.goto(`${occasion}/skatta/1`)
    for (let item = 1; item <= 10; item++) {
      await carl.check(`#answer-${item}-${(item % 3) + 1}`)
      await press(carl, item === 10 ? 'Spara och gå till inlämning' : 'Spara och gå vidare')
    }
    await expect
      .poll(() => carl.locator('[data-answered]').first().innerText())
      .toBe('10 av 10 påståenden besvarade')
    await press(carl, 'Spara och lämna in')
    await press(carl, 'Avsluta skattningen och börja enas')

    await expect.poll(() => carl.locator('#statement-1').innerText()).toContain('1. ')
    await expect.poll(() => carl.locator('q').allInnerTexts()).toEqual(['Beslutet togs i april'])
    expect(await carl.locator('main').innerText()).not.toContain('Petra')
    await carl.check('#answer-1-3')
    await carl.fill('#reason-1', 'Vi är överens')
    await press(carl, 'Spara och stäng tillfället')
    await expect
      .poll(() => carl.getByRole('alert').innerText())
      .toContain('9 påståenden saknar gemensamt svar')
    expect(await carl.inputValue('#reason-1')).toBe('Vi är överens')
    for (let item = 2; item <= 10; item++) await carl.check(`#answer-${item}-2`)
    await carl.fill('#note-shift', 'Nytt beslut i april')
    await press(carl, 'Spara och stäng tillfället')
    await expect
      .poll(() => carl.locator('.page__lead').innerText())
      .toContain('Tillfället är stängt: 21 av 30')

    await carl.locator('summary').filter({ hasText: 'Öppna tillfället igen' }).click()
    await carl.fill('#reason-reopen', 'Påstående 4 blev fel')
    await press(carl, 'Öppna igen')
    await expect
      .poll(() => carl.locator('.history').innerText())
      .toContain('Motivering: Påstående 4 blev fel')
  })

  test('two who agree at once overwrite nobody, and what the second typed stays', async () => {
    const occasion = await makeOccasion('bm3')
    const carl = await open({ as: 'carl', javaScript: false })
    await carl.goto(`${occasion}/skatta`)
    await carl.check('#answer-1-1')
    await press(carl, 'Spara och lämna in')
    await press(carl, 'Avsluta skattningen och börja enas')
    const petra = await open({ as: 'petra', javaScript: false })
    await petra.goto(`${occasion}/enas`)
    await carl.check('#answer-1-3')
    await carl.fill('#reason-1', 'Carls skäl')
    await press(carl, 'Spara allt')
    await petra.check('#answer-1-2')
    await petra.fill('#reason-1', 'Petras skäl')
    await petra.check('#answer-2-1')
    await press(petra, 'Spara allt')
    await expect
      .poll(() => petra.getByRole('alert').first().innerText())
      .toContain('Påstående 1 hade ändrats')
    await expect.poll(() => petra.getByRole('alert').nth(1).innerText()).toContain('Carls skäl')
    expect(await petra.inputValue('#reason-1')).toBe('Petras skäl')
    expect(await petra.isChecked('#answer-1-2')).toBe(true)
    await press(petra, 'Spara allt')
    await carl.reload()
    expect(await carl.inputValue('#reason-1')).toBe('Petras skäl')
    expect(await carl.isChecked('#answer-2-1')).toBe(true)
  })
})

describe('with the script', () => {
  let sheet = ''
  beforeAll(async () => {
    const page = await open({ as: 'petra' })
    await page.goto('/rundor/exempelrundan/deltagare/X002')
    const links = page.locator('a[href^="/tillfallen/"]')
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
    for (const href of new Set(hrefs.map((one) => one.split('/').slice(0, 3).join('/')))) {
      await page.goto(href)
      if ((await page.getByRole('link', { name: 'Skatta nu' }).count()) > 0) sheet = `${href}/skatta`
    }
    if (sheet === '') throw new Error('Petra has no sheet to rate in the example round.')
  })

  test('a choice is saved at once and a text after a pause, by keyboard alone', async () => {
    const page = await openTimed(sheet)
    await page.focus('#answer-1-1')
    await page.keyboard.press('ArrowDown')
    await atOnce(page)
    await status(page, 1).filter({ hasText: saved }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Skrivet med tangenter')
    await expect.poll(() => status(page, 1).innerText()).toBe('inte sparat ännu')
    await page.clock.resume()
    await status(page, 1).filter({ hasText: saved }).waitFor()
    await expect
      .poll(() => page.locator('[data-answered]:not(a)').innerText())
      .toBe('1 av 10 påståenden besvarade')
    expect(await checkAccessibility(page)).toEqual([])
    await page.reload()
    expect(await page.isChecked('#answer-1-2')).toBe(true)
    expect(await page.inputValue('#comment-1')).toBe('Skrivet med tangenter')
  })

  test('when the connection is lost it says so, loses nothing, and saves when it is back', async () => {
    const page = await open({ as: 'petra' })
    await page.goto(sheet)
    await page.route('**/spara', (route) => route.abort())
    await page.check('#answer-2-3')
    await status(page, 2).filter({ hasText: 'Inte sparat: ingen kontakt' }).waitFor()
    expect(await page.isChecked('#answer-2-3')).toBe(true)
    await page.unroute('**/spara')
    await status(page, 2).filter({ hasText: saved }).waitFor(untilTriedAgain)
    await page.reload()
    expect(await page.isChecked('#answer-2-3')).toBe(true)
  })

  test('what was typed when the page was lost comes back and is saved', async () => {
    const page = await open({ as: 'petra' })
    await page.goto(sheet)
    await page.route('**/spara', (route) => route.abort())
    await page.fill('#comment-3', 'Halvskrivet')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    // Not before: what was typed could be saved by itself before the page is lost.
    await page.unroute('**/spara')
    await status(page, 3).filter({ hasText: saved }).waitFor(untilTriedAgain)
    expect(await page.inputValue('#comment-3')).toBe('Halvskrivet')
    const kept = await page.evaluate(() => Object.keys(sessionStorage).length)
    expect(kept).toBe(0)
  })

  test('the same sheet in two windows: the later one is told, and nothing is overwritten', async () => {
    const [first, second] = [await open({ as: 'petra' }), await open({ as: 'petra' })]
    await Promise.all([first.goto(sheet), second.goto(sheet)])
    await first.check('#answer-4-3')
    await status(first, 4).filter({ hasText: saved }).waitFor()
    await second.check('#answer-4-1')
    await status(second, 4).filter({ hasText: 'Det som nu gäller är: ”3' }).waitFor()
    await first.reload()
    expect(await first.isChecked('#answer-4-3')).toBe(true)
    await second.check('#answer-4-2')
    await status(second, 4).filter({ hasText: saved }).waitFor()
  })

  test('a form sent while an answer is being saved waits, and does not collide with that answer', async () => {
    const page = await openTimed(sheet)
    const answer = await holdAnswers(page)
    const sent: string[] = []
    page.on('request', (request) => request.isNavigationRequest() && sent.push(request.method()))
    await page.focus('#answer-6-1')
    await page.keyboard.press('Space')
    await atOnce(page)
    // The server has the first answer, and the page does not know.
    await answer.landed
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Spara allt' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.fill('#comment-6', 'Skrivet medan formuläret väntade')
    expect(sent).toEqual([])
    const answered = page.waitForNavigation()
    answer.release()
    await answered
    // Answered with a page to go to, not with what somebody else is said to have written.
    expect(sent).toEqual(['POST', 'GET'])
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.isChecked('#answer-6-2')).toBe(true)
    expect(await page.inputValue('#comment-6')).toBe('Skrivet medan formuläret väntade')
  })

  test('a form that waits and somebody else was before is told so, and overwrites nothing', async () => {
    const first = await open({ as: 'petra' })
    await first.goto(sheet)
    const second = await openTimed(sheet)
    await first.check('#answer-7-3')
    await status(first, 7).filter({ hasText: saved }).waitFor()
    const answer = await holdAnswers(second)
    await second.check('#answer-7-1')
    await atOnce(second)
    await answer.landed
    await second.getByRole('button', { name: 'Spara allt' }).click()
    const answered = second.waitForNavigation()
    answer.release()
    await answered
    await expect
      .poll(() => second.getByRole('alert').first().innerText())
      .toContain('Påstående 7 hade ändrats')
    expect(await second.isChecked('#answer-7-1')).toBe(true)
    await first.reload()
    expect(await first.isChecked('#answer-7-3')).toBe(true)
  })

  test('a form does not wait longer than a few seconds for an answer that never comes', async () => {
    const page = await openTimed(sheet)
    const asked = page.waitForRequest('**/spara')
    await page.route('**/spara', () => undefined)
    await page.check('#answer-8-2')
    await atOnce(page)
    await asked
    await page.getByRole('button', { name: 'Spara allt' }).click()
    await Promise.all([page.waitForNavigation(), page.clock.fastForward(4000)])
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.isChecked('#answer-8-2')).toBe(true)
  })

  test('a draft of one person is gone for the next one in the same browser', async () => {
    const page = await open({ as: 'petra' })
    await page.goto(sheet)
    await page.route('**/spara', (route) => route.abort())
    await page.fill('#comment-5', 'bara för mig')
    const kept = () => page.evaluate(() => JSON.stringify(sessionStorage))
    expect(await kept()).toContain('bara för mig')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.context().clearCookies()
    await page.goto('/')
    expect(await kept()).not.toContain('bara för mig')
  })

  test('whoever signs out leaves nothing of what was typed in the browser, even where no script runs after', async () => {
    const page = await open({ as: 'petra' })
    await page.goto(sheet)
    await page.route('**/spara', (route) => route.abort())
    await page.fill('#comment-5', 'bara för mig')
    await page.evaluate(() => localStorage.setItem('besides', 'bara för mig'))
    const kept = () =>
      page.evaluate(() => JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]))
    expect(await kept()).toMatch(/bara för mig.*bara för mig/)
    await page.route('**/assets/enhance-*', (route) => route.abort())
    page.on('dialog', (dialog) => void dialog.accept())
    await Promise.all([
      page.waitForURL('/'),
      page.evaluate((action) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action })
        document.body.append(form)
        form.submit()
      }, '/logga-ut'),
    ])
    expect(await kept()).toBe('[[],[]]')
  })
})
