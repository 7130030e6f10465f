import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fetchFile } from './fetch-file.ts'
import { useBrowser } from './open-page.ts'
import { press as pressAt } from './press.ts'
import { startServer, stopServer } from './start-server.ts'

// The whole main job, on a fresh installation, by what stands on the screen and nothing else.
const { open } = useBrowser()
let folder: string
let server: ChildProcess
let site: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-newcomer-'))
  ;({ server, url: site } = await startServer(folder))
})
afterEach(async () => {
  await stopServer(server)
  await rm(folder, { recursive: true, force: true })
})

const follow = (page: Page, name: string | RegExp) => pressAt(page, page.getByRole('link', { name }).first())
const press = (page: Page, name: string | RegExp) => pressAt(page, page.getByRole('button', { name }).first())
const heading = (page: Page) => page.locator('h1').innerText()

async function fetchLink(page: Page, name: string | RegExp): Promise<Buffer> {
  const href = await page.getByRole('link', { name }).first().getAttribute('href')
  return fetchFile(page, href!)
}

async function readInTheSample(page: Page): Promise<void> {
  await follow(page, 'Läs in')
  const buffer = await fetchLink(page, 'Exempelarbetsboken')
  await page.setInputFiles('input[type=file]', {
    name: 'exempel.xlsx',
    mimeType: 'application/octet-stream',
    buffer,
  })
  await press(page, 'Granska arbetsboken')
  expect(await heading(page)).toBe('Granska innan du sparar')
  await press(page, 'Läs in och spara')
  expect(await heading(page)).toBe('Arbetsboken är inläst')
  const shift = await page.getByRole('table').first().innerText()
  expect(shift.replace(/\s+/g, ' ')).toContain('BM2 18 av 30 (n = 10 av 10) +4')
}

async function addAnImprovement(page: Page): Promise<void> {
  await follow(page, 'Min sida')
  await follow(page, /Allt om Exempelkommun/)
  await expect.poll(() => page.locator('main').innerText()).toContain('18 av 30')
  await follow(page, /^Förbättringar/)
  await follow(page, /ny förbättring/i)
  await page.fill('#title', 'Lika väntan på beslut')
  await page.selectOption('#area', { label: 'Äldreomsorg' })
  await page.fill('#challenge', 'Kvinnor väntar längre än män på besked.')
  await press(page, 'Spara')
  expect(await heading(page)).toBe('Lika väntan på beslut')
  await follow(page, /resultat/i)
  await page.locator('input[type=radio][value=outcome]').check()
  await page.fill('#date', '2026-11-02')
  await page.fill('#description', 'Kvinnor och män väntar lika länge.')
  await page.fill('#evidence', 'Mätning i ärendesystemet')
  await press(page, 'Spara')
  await expect.poll(() => page.locator('.error-summary').innerText()).toMatch(/kvinnor|före/i)
  await fillMeasuredChange(page)
  await press(page, 'Spara')
  expect(await heading(page)).toBe('Lika väntan på beslut')
  await expect.poll(() => page.locator('main').innerText()).toContain('Kvinnor och män väntar lika länge.')
}

async function fillMeasuredChange(page: Page): Promise<void> {
  const typed = {
    measure: 'Väntan på beslut',
    unit: 'dagar',
    beforeDate: '2026-02-01',
    beforeWomen: '18,5',
    beforeMen: '12',
    afterDate: '2026-10-30',
    afterWomen: '12',
    afterMen: '12',
    source: 'Ärendesystemet',
  }
  for (const [id, value] of Object.entries(typed)) await page.fill(`#${id}`, value)
}

async function downloadTheReport(page: Page): Promise<void> {
  await follow(page, 'Min sida')
  await follow(page, /Allt om Exempelkommun/)
  await follow(page, /^Resultatrapport/)
  const report = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  expect(report).toContain('Lika väntan på beslut')
  expect(report).toContain('summan 18 av högst 30')
  const pdf = await fetchLink(page, /PDF/)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const json = JSON.parse((await fetchLink(page, /JSON|siffror/i)).toString()) as {
    organisation: { name: string }
    figures: { id: string; value: number | null }[]
  }
  expect(json.organisation.name).toBe('Exempelkommun')
  expect(json.figures.find(({ id }) => id === 'checklist-2018/overall/bm2/sum')?.value).toBe(18)
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  test('a newcomer reads in a workbook, sees the shift, adds an improvement and downloads the report', async () => {
    const page = await open({ javaScript })
    await page.goto(site)
    await press(page, 'Kliv in som Saga')
    expect(await heading(page)).toContain('Saga')
    await readInTheSample(page)
    await addAnImprovement(page)
    await downloadTheReport(page)
  }, 180_000)
})

/** Where the keyboard stands: what it is called, whether that is seen, and whether it lies in the window. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement!
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
    const { top, bottom } = at.getBoundingClientRect()
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return {
      id: at.id,
      name: at.textContent.trim(),
      type: at instanceof HTMLInputElement ? at.type : at.localName,
      seen: (ring || boxShadow !== 'none') && bottom > 0 && top < window.innerHeight,
    }
  })

/** Goes on with Tab until it stands on what is asked for; answers each group of choices on the way. */
async function tabTo(page: Page, name: string): Promise<readonly string[]> {
  const answered: string[] = []
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    expect(at, `focus is seen after ${stops} stops`).toMatchObject({ seen: true })
    if (at.name === name) return answered
    if (at.type !== 'radio') continue
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    answered.push((await focused(page)).id)
  }
  throw new Error(`150 stops and never at ”${name}”`)
}

test('a sheet is rated and handed in by keyboard alone, with the focus seen at every stop', async () => {
  const page = await open()
  await page.goto(site)
  for (const stop of ['Kliv in som Carl', 'Fyll i']) {
    await tabTo(page, stop)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  }
  const answered = await tabTo(page, 'Spara och lämna in')
  expect(answered).toEqual(Array.from({ length: 10 }, (_, i) => `answer-${i + 1}-2`))
  await page.keyboard.press('Enter')
  await page.getByText('4 av 5 har lämnat in').first().waitFor()
  await expect.poll(() => page.locator('.page__lead').innerText()).toContain('4 av 5 har lämnat in')
}, 180_000)
