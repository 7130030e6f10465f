import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { adoptReport, sendForReview } from './adopt-report.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { hrefsOf } from './hrefs-of.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'

const { open } = useBrowser()

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })

const difficult = [
  '👩‍💻 Bra! 🎉',
  'שלום עולם',
  '<p class=MsoNormal style="mso-x:1">Från <b>Word</b>&nbsp;</p><script>alert(1)</script>',
  '=1+1 +2 -3 @SUM(A1)',
].join('\n\n')

describe.each([
  ['without JavaScript', false, 'X001', 'saga'],
  ['with JavaScript', true, 'X002', 'carl'],
] as const)('%s', (_, javaScript, code, writer) => {
  const path = `/rundor/exempelrundan/deltagare/${code}/rapport`

  test('a report is written, reviewed, commented on, adopted, and superseded by a new version', async () => {
    const page = await open({ as: writer, javaScript })
    await page.goto(path)
    const own = page.locator('#lessons details.report-edit')
    await own.locator('summary').click()
    // A control character comes along with what is pasted; a form sends it as it is.
    await page.fill('#own-lessons', `${difficult}\u0007`)
    await press(page, own.getByRole('button'))
    const shown = page.locator('#lessons .report-own')
    await expect.poll(async () => (await shown.locator('p').allInnerTexts()).join('\n\n')).toBe(difficult)
    expect(await shown.locator('script, b').count()).toBe(0)
    await page.locator('#lessons details.report-edit summary').click()
    expect(await page.inputValue('#own-lessons')).toBe(difficult)

    await sendForReview(page, path)
    await expect.poll(() => page.locator('#life .ds-tag').innerText()).toBe('På granskning')
    // Until it is shared, nobody outside sees that it is there.
    await page.getByRole('link', { name: 'Ändra delning' }).click()
    await page.locator('input[name=circle][value=coordinator]').check()
    await page.getByRole('button', { name: 'Spara' }).click()
    const mentor = await open({ as: 'mona', javaScript })
    await mentor.goto(path)
    const comments = mentor.locator('#lessons .report-comments')
    await comments.locator('summary').click()
    await mentor.fill('#comment-lessons', 'Skriv om <fritiden> också.')
    await comments.getByRole('button', { name: 'Spara kommentaren' }).click()
    await mentor.getByText('Kommentaren är sparad.').waitFor()
    await page.goto(path)
    await expect.poll(() => page.locator('#life').innerText()).toContain('1 kommentar väntar på svar.')
    const told = page.locator('#lessons .report-comments')
    await expect
      .poll(() => told.locator('summary').innerText())
      .toBe('Kommentarer (1): 1 att ta ställning till')
    await told.locator('summary').click()
    await expect
      .poll(() => told.locator('.report-comment__body').textContent())
      .toBe('Skriv om <fritiden> också.')
    await told.getByRole('button', { name: /Markera kommentaren av/ }).click()
    await expect.poll(() => page.locator('#life').innerText()).toContain('Inga kommentarer väntar.')
    // The public sees neither comments nor forms.
    const stranger = await open({ javaScript })
    await stranger.goto(path)
    expect(await stranger.locator('.report-comments, #life form').count()).toBe(0)

    const late = await open({ as: writer, javaScript })
    await late.goto(path)
    await adoptReport(page, path, today())
    const first = new URL(page.url()).pathname
    await expect.poll(() => page.locator('.page__lead').innerText()).toContain('av Kommunstyrelsen')
    await expect.poll(() => page.locator('main').innerText()).toContain('KS 2026/123')
    await stranger.goto(path)
    expect(new URL(stranger.url()).pathname).toBe(first)

    // A text that comes too late is refused in plain words and kept.
    await late.locator('#lessons details.report-edit summary').click()
    await late.fill('#own-lessons', 'För sent, men inte borta.')
    await press(late, late.locator('#lessons details.report-edit').getByRole('button'))
    await expect.poll(() => late.locator('.ds-alert').innerText()).toContain('Rapporten är redan antagen')
    expect(await late.inputValue('#kept')).toBe('För sent, men inte borta.')
    // What looks for faults runs in the page itself.
    const faults = javaScript ? await checkAccessibility(late) : []
    expect(faults).toEqual([])

    await page.getByRole('button', { name: 'Börja en ny version' }).click()
    await expect.poll(() => page.locator('#life').innerText()).toContain('gäller tills den här är antagen')
    await expect
      .poll(async () => (await page.locator('#lessons .report-own p').allInnerTexts()).join('\n\n'))
      .toBe(difficult)
    await sendForReview(page, path)
    await adoptReport(page, path, today())
    const second = new URL(page.url()).pathname
    expect(second).not.toBe(first)
    await page.getByRole('link', { name: 'Läs den äldre rapporten' }).click()
    expect(new URL(page.url()).pathname).toBe(first)
    await page.getByRole('link', { name: 'Läs den nyare rapporten' }).click()
    expect(new URL(page.url()).pathname).toBe(second)
    await page.getByRole('button', { name: 'Börja en ny version' }).click()
    expect(new URL(page.url()).pathname).toBe(path)
  }, 180_000)

  test('its files are served as they are stored, with the checksum that the page shows', async () => {
    const page = await open({ as: writer, javaScript })
    await page.goto(path)
    await page.getByRole('link', { name: 'Läs den antagna rapporten' }).click()
    const rows = page.locator('#files tbody tr')
    await expect.poll(() => rows.count()).toBe(12)
    for (const row of await rows.all()) {
      const href = (await row.locator('a').getAttribute('href'))!
      const checksum = await row.locator('code').innerText()
      const response = await page.request.get(href)
      expect(response.headers().etag).toBe(`"${checksum}"`)
      expect(
        createHash('sha256')
          .update(await response.body())
          .digest('hex'),
      ).toBe(checksum)
      const again = await page.request.get(href, { headers: { 'If-None-Match': `"${checksum}"` } })
      expect(again.status()).toBe(304)
    }
  })
})

test('a text of the greatest length is saved and comes back whole; one sign more is refused and kept', async () => {
  const page = await open({ as: 'signe', javaScript: false })
  const path = '/organisationer/2083/arsrapport/2026'
  const whole = 'Ord om jämställdhet. '.repeat(2500).slice(0, 49_999) + '.'
  for (const [text, refused] of [
    [`${whole}!`, [true]],
    [whole, []],
  ] as const) {
    await page.goto(path)
    const edit = page.locator('#ahead details.report-edit')
    await edit.locator('summary').click()
    await page.fill('#own-ahead', text)
    await press(page, edit.getByRole('button'))
    // A form that was refused comes back open, one that was saved folded away.
    expect(await page.inputValue('#own-ahead')).toBe(text)
    const told = await page.locator('#ahead .ds-alert').allInnerTexts()
    expect(told.map((words) => words.includes('får vara högst 50000'))).toEqual(refused)
  }
})

test('a decision that is not right is refused by field, with what was typed still there', async () => {
  const page = await open({ as: 'carl' })
  const path = '/rundor/exempelrundan/deltagare/X002/en-sida'
  await sendForReview(page, path)
  await page.getByRole('link', { name: 'Registrera beslutet' }).click()
  await page.fill('#on', '2020-01-01')
  await page.fill('#diaryNumber', 'KS 1')
  await page.check('#unregistered')
  await page.getByRole('button', { name: 'Anta och frys rapporten' }).click()
  const problems = page.locator('.error-summary a')
  await expect.poll(() => hrefsOf(problems)).toEqual(['#on', '#body', '#diaryNumber'])
  await expect.poll(() => problems.first().innerText()).toContain('kan inte vara äldre än siffrorna')
  expect(await page.inputValue('#on')).toBe('2020-01-01')
  expect(await page.inputValue('#diaryNumber')).toBe('KS 1')
  expect(await page.isChecked('#unregistered')).toBe(true)
  expect(await checkAccessibility(page)).toEqual([])
  await page.goto(path)
  await page.locator('#life summary').click()
  await page.fill('#reason', 'Vi väntar med beslutet.')
  await page.getByRole('button', { name: 'Ta tillbaka till utkast' }).click()
  await expect.poll(() => page.locator('#life').innerText()).toContain('Vi väntar med beslutet.')
})
