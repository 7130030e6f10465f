import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { address } from '#app/addresses.ts'
import { readGuarded } from '#domain/archive/write-csv.ts'
import { readXlsx } from '#test/xlsx/read-xlsx.ts'
import { fetchFile } from './fetch-file.ts'
import { hostileTexts } from './hostile-texts.ts'
import { useBrowser } from './open-page.ts'

const code = 'X002'
const round = 'exempelrundan'

const coverage = {
  kind: 'statistic',
  individualBased: 'yes',
  keptSince: '2026-01-01',
  splitSince: '',
  endedOn: '',
}

/** White space is what pages and single-line fields make of it. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

async function post(path: string, fields: Record<string, string>): Promise<string> {
  const headers = { cookie: 'jamsides_person=siri', origin: inject('siteUrl') }
  const body = new URLSearchParams(fields)
  const response = await fetch(inject('siteUrl') + path, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
  })
  expect({ fields, led: response.headers.has('location') }).toEqual({ fields, led: true })
  return response.headers.get('location')!
}

/** What a page must not have, whatever was written: a trace of the canary, or markup that nobody of ours wrote. */
async function faultsOf(page: Page, path: string): Promise<readonly unknown[]> {
  await page.goto(path)
  return page.evaluate(() => [
    ...('canary' in window ? ['the canary sang'] : []),
    ...[
      ...document.querySelectorAll(
        'script:not([src^="/assets/"]), style, iframe, object, embed, base, meta[http-equiv], [style], ' +
          '[onerror], [onload], [onfocus], [ontoggle], [onbegin], a[href^="javascript:" i], form[action^="javascript:" i]',
      ),
    ].map((element) => element.outerHTML.slice(0, 200)),
  ])
}

/** The cells of a table of ours, which has quotes but no line breaks within cells. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
  return rows.map((row) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
      quoted === undefined ? bare! : quoted.replaceAll('""', '"'),
    ),
  )
}

/**
 * Writes texts that mean harm into every text field of improvements and of what is split by sex, and looks at them on the
 * pages, as CSV and as a workbook: nothing is executed, no cell is a formula, and every text is still there.
 */
export function proveHostileTexts(every: number): void {
  const { open } = useBrowser()
  const texts = hostileTexts(every)

  test('what people write is shown as they wrote it and never does anything', async () => {
    const improvements: string[] = []
    for (const text of texts) {
      const long = { challenge: text, whatWasDone: text, ownerName: text }
      const path = address('sv', 'newImprovement', { round, code })
      improvements.push(await post(path, { title: text, area: 'idrott', ...long }))
      const item = { ...coverage, name: text, keptBy: text, note: text }
      await post(address('sv', 'coverageItem', { code, item: 'new' }), item)
    }
    const page = await open({ as: 'siri' })
    const lists = ['improvements', 'report'] as const
    const paths = [
      ...lists.map((name) => address('sv', name, { round, code })),
      address('sv', 'coverage', { code }),
      ...improvements,
    ]
    const faults: unknown[] = []
    for (const path of paths) faults.push(...(await faultsOf(page, path)))
    expect(faults).toEqual([])
    for (const [i, path] of improvements.entries()) {
      await page.goto(path)
      expect(plain(await page.locator('h1').innerText())).toBe(plain(texts[i]!))
    }
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['jamsides_person'])

    const file = address('sv', 'coverageFile', { code, file: 'konsuppdelning.csv' })
    const csv = cellsOf((await fetchFile(page, file)).toString('utf8'))
    expect(csv.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const names = new Set(csv.flat().map((cell) => plain(readGuarded(cell))))
    expect(texts.map(plain).filter((text) => !names.has(text))).toEqual([])

    await page.goto(address('sv', 'report', { round, code }))
    const link = await page.locator('a[href$=".xlsx"]').first().getAttribute('href')
    // Reading it throws where any cell holds a formula.
    const { sheets } = readXlsx(await fetchFile(page, link!), 'sv')
    const written = new Set(
      sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? [])).map(({ value }) => plain(String(value))),
    )
    expect(texts.map(plain).filter((text) => ![...written].some((cell) => cell.includes(text)))).toEqual([])
  }, 900_000)
}
