import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { enter } from './by-keyboard.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { hrefsOf } from './hrefs-of.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'

const { open } = useBrowser()

const save = (page: Page, name = 'Spara') => press(page, page.getByRole('button', { name, exact: true }))

const whole = {
  measure: 'Istid',
  unit: 'timmar per vecka',
  beforeDate: '2026-01-31',
  beforeWomen: '12,5',
  beforeMen: '41',
  afterDate: '2026-10-30',
  afterWomen: '24,25',
  afterMen: '29',
  source: 'Bokningssystemet',
  date: '2026-10-31',
  description: 'Flickor har fått mer tid.',
  evidence: 'Se https://example.org/rapport, inte javascript:alert(1)',
}

/** A new improvement of Exempelkommun, begun from a statement. */
async function begin(page: Page, title: string): Promise<void> {
  await page.goto('/rundor/exempelrundan/deltagare/X001/ny-forbattring?item=checklist-2018:7')
  await page.fill('#title', title)
  await page.selectOption('#area', 'idrott')
  await save(page)
  await expect.poll(() => page.locator('h1').innerText()).toBe(title)
}

describe('without JavaScript', () => {
  test('an improvement begins at a statement, keeps what was typed when refused, and is removed again', async () => {
    const page = await open({ as: 'saga', javaScript: false, size: 'phone' })
    await page.goto('/rundor/exempelrundan/deltagare/X001/ny-forbattring?item=checklist-2018:7')
    await page.fill('#challenge', 'Kvinnor väntar längre.')
    await save(page)
    await expect
      .poll(() => page.locator('.error-summary li').allInnerTexts())
      .toEqual(['Rubriken: Behöver fyllas i.', 'Området: Behöver fyllas i.'])
    expect(await page.inputValue('#challenge')).toBe('Kvinnor väntar längre.')
    expect(await page.isChecked('[id="relatedItems-checklist-2018:7"]')).toBe(true)
    await page.fill('#title', '<b>Prov</b> =1+1')
    await page.selectOption('#area', 'idrott')
    await save(page)
    await expect.poll(() => page.locator('h1').innerText()).toBe('<b>Prov</b> =1+1')
    await press(page, page.getByRole('link', { name: /påstående 7/ }))
    expect(new URL(page.url()).pathname).toBe('/checklistor/checklist-2018')
    await expect.poll(() => page.locator(':target h3').innerText()).toMatch(/^7\D/)
    await page.goBack()
    await page.locator('.ask summary').click()
    await save(page, 'Ja, ta bort förbättringen')
    expect(new URL(page.url()).pathname).toBe('/rundor/exempelrundan/deltagare/X001/forbattringar')
  })

  test('a changed outcome without figures for both sexes is refused, with them it stands on the ladder', async () => {
    const page = await open({ as: 'saga', javaScript: false })
    await begin(page, 'Istid utan skript')
    await press(page, page.getByRole('link', { name: 'Lägg till resultat' }))
    await page.check('#step-outcome')
    for (const [field, text] of Object.entries({ ...whole, beforeMen: '', afterMen: 'ungefär 30' }))
      await page.fill(`#${field}`, text)
    await save(page, 'Spara resultatet')
    await expect
      .poll(() => hrefsOf(page.locator('.error-summary a')))
      .toEqual(['#beforeMen', '#afterMen', '#step-way-of-working'])
    await expect.poll(() => page.locator('.error-summary').innerText()).toContain('allt du skrev står kvar')
    for (const field of ['beforeMen', 'afterMen'] as const) {
      expect(await page.getAttribute(`#${field}`, 'aria-invalid')).toBe('true')
      await page.fill(`#${field}`, whole[field])
    }
    for (const [field, text] of Object.entries(whole)) expect(await page.inputValue(`#${field}`)).toBe(text)
    await page.check('#of-girls-boys')
    await save(page, 'Spara resultatet')
    const step = page.locator('.ladder__step[data-state=filled]')
    await expect.poll(() => step.locator('h3').allInnerTexts()).toEqual(['Ändrat utfall'])
    await expect
      .poll(() => step.locator('tbody tr').allInnerTexts())
      .toEqual(['Flickor\t12,5\t24,25\t+11,75', 'Pojkar\t41\t29\t−12,00', 'Skillnad\t−28,5\t−4,75\t+23,75'])
    await expect
      .poll(() => hrefsOf(step.locator('.result__evidence a')))
      .toEqual(['https://example.org/rapport'])
  })

  test('the second of two editors sees both texts, also after a form that was refused', async () => {
    const page = await open({ as: 'saga', javaScript: false })
    await begin(page, 'Två som skriver')
    const address = page.url().split(/[?#]/)[0]
    const other = await page.context().newPage()
    await page.goto(`${address}?edit`)
    await other.goto(`${address}?edit`)
    await other.fill('#challenge', 'Den andras text')
    await save(other)
    await page.fill('#challenge', 'Min text')
    await page.fill('#title', '')
    await save(page)
    await page.fill('#title', 'Två som skriver')
    await save(page)
    await expect.poll(() => page.locator('.ds-alert dd').allInnerTexts()).toEqual(['Den andras text'])
    expect(await page.inputValue('#challenge')).toBe('Min text')
    await save(page)
    await expect.poll(() => page.locator('main').innerText()).toContain('Min text')
  })
})

test('what is written about a result that somebody else removes is kept and can be saved', async () => {
  const page = await open({ as: 'saga', javaScript: false })
  await begin(page, 'Ett resultat som tas bort')
  const address = page.url().split(/[?#]/)[0]
  await page.goto(`${address}/nytt-resultat`)
  await page.check('#step-activity')
  for (const field of ['date', 'description', 'evidence'] as const) await page.fill(`#${field}`, whole[field])
  await save(page, 'Spara resultatet')
  await press(page, page.getByRole('link', { name: 'Ändra resultatet' }))
  const other = await page.context().newPage()
  await other.goto(address!)
  await other.locator('.ask summary').click()
  await save(other, 'Ja, ta bort resultatet')
  await page.fill('#description', 'Omskrivet')
  await save(page, 'Spara resultatet')
  await expect.poll(() => page.locator('.ds-alert').innerText()).toContain('någon kan ha tagit bort det')
  expect(await page.inputValue('#description')).toBe('Omskrivet')
  await save(page, 'Spara resultatet')
  await expect.poll(() => page.locator('.result').innerText()).toContain('Omskrivet')
})

test('with the script, the measurement is asked for only when it is needed, and by keyboard alone', async () => {
  const page = await open({ as: 'saga' })
  await begin(page, 'Istid med skript')
  await enter(page, 'link', 'Lägg till resultat')
  const measurement = page.locator('.change-fields')
  await measurement.waitFor({ state: 'hidden' })
  await page.focus('#step-activity')
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
  expect(await page.isChecked('#step-outcome')).toBe(true)
  expect(await measurement.isVisible()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Istid')
  expect(await page.inputValue('#measure')).toBe('Istid')
  await page.check('#step-product')
  // What is typed would be sent, so it stays in sight.
  expect(await measurement.isVisible()).toBe(true)
  await page.fill('#measure', '')
  await page.check('#step-activity')
  expect(await measurement.isVisible()).toBe(false)
})

test.each([
  ['phone', 'sv'],
  ['desktop', 'en'],
] as const)('axe finds nothing on a refused form (%s, %s)', async (size, language) => {
  const page = await open({ as: 'carl', size })
  const list = {
    sv: '/rundor/exempelrundan/deltagare/X002/forbattringar',
    en: '/en/rounds/exempelrundan/participants/X002/improvements',
  }
  await page.goto(list[language])
  await press(page, page.locator('.improvement-card a').first())
  await press(page, page.locator('.actions a').first())
  await page.check('#step-outcome')
  await press(page, page.locator('form button[type=submit]'))
  await expect.poll(() => page.locator('.error-summary').count()).toBe(1)
  expect(await checkAccessibility(page)).toEqual([])
})

test('whether an improvement stays is answered from where one begins, by keyboard on a phone without JavaScript', async () => {
  const page = await open({ as: 'carl', javaScript: false, size: 'phone' })
  await page.goto('/min-sida')
  const question = page.locator('#follow-ups a')
  await expect.poll(() => question.innerText()).toBe('Trygga vägar till kvällsbussen')
  await enter(page, 'link', 'Trygga vägar till kvällsbussen')
  await page.locator('h1', { hasText: 'Står det sig efter fyra år?' }).waitFor()
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain('Planerarna går varje ny sträcka kvällstid')
  await page.focus('#said')
  await page.keyboard.type('Nya planerare går sträckorna också.')
  await page.keyboard.press('Tab')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  const missing = page.locator('.error-summary a')
  await expect.poll(() => hrefsOf(missing)).toEqual(['#fate-in-use', '#witness'])
  expect(await page.inputValue('#said')).toBe('Nya planerare går sträckorna också.')
  await page.focus('#fate-in-use')
  await page.keyboard.press('ArrowDown')
  await page.focus('#witness')
  await page.keyboard.type('Trafikplaneraren')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  const last = page.locator('#follow-up .waves__wave').last()
  await expect
    .poll(() => last.innerText())
    .toMatch(/Används, men har anpassats\s+Nya planerare[^]*Kan berätta: Trafikplaneraren/)
  await page.goto('/min-sida')
  expect(await page.locator('#follow-ups').count()).toBe(0)
  await page.goto('/organisationer/X002/star-sig')
  await expect.poll(() => page.locator('.figure tbody tr').last().innerText()).toMatch(/^4 år\s+100 %/)
})
