import { type ChildProcess, execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bombs } from '#test/workbooks/bombs.ts'
import { packZip, sheetXml, workbookParts } from '#test/workbooks/zip.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { useBrowser } from './open-page.ts'
import { press } from './press.ts'
import { startServer, stopServer } from './start-server.ts'

// What is read in changes what others see, so these tests have a program and a database of their own.
const { open } = useBrowser()
let folder: string
let server: ChildProcess
let site: string
/** The id of the newcomer's import, for looking at its page again. */
let saved: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-workbooks-'))
  ;({ server, url: site } = await startServer(folder))
})
afterAll(async () => {
  await stopServer(server)
  await rm(folder, { recursive: true, force: true })
})

const importPage = '/rundor/exempelrundan/deltagare/X001/las-in'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function openAs(person: string, options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open(options)
  await page.context().addCookies([{ name: 'jamsides_person', value: person, url: site }])
  return page
}
async function download(page: Page, href: string) {
  const response = await page.context().request.get(site + href)
  return { headers: response.headers(), body: await response.body() }
}
async function upload(page: Page, name: string, buffer: Buffer, path = importPage): Promise<void> {
  await page.goto(site + path)
  await page.setInputFiles('#workbook', { name, mimeType: type, buffer })
  await press(page, page.getByRole('button', { name: /Granska arbetsboken|Review the workbook/ }))
}

/** A workbook of Solna with one score written as a word, in which the closed start-up of Exempelkommun differs. */
function differing(): Buffer {
  const text = (cell: string, said: string) => `<c r="${cell}" t="inlineStr"><is><t>${said}</t></is></c>`
  const scores = ['3', 'x', '1', '1', '2', '1', '1', '1', '1', '1']
  const rows = [
    `<row r="1">${text('A1', 'Organisation:')}${text('B1', 'Solna')}</row>`,
    `<row r="2">${text('B2', 'Uppstart')}${text('C2', 'BM3')}</row>`,
    ...scores.map(
      (score, i) =>
        `<row r="${i + 3}">${text(`A${i + 3}`, `${i + 1}. P`)}${text(`B${i + 3}`, score)}${text(`C${i + 3}`, '2')}</row>`,
    ),
  ]
  return packZip(workbookParts([sheetXml(rows.join(''))]))
}

describe('without JavaScript', () => {
  test('a newcomer downloads the sample, reviews it, reads it in and comes to the shift', async () => {
    const page = await openAs('saga', { javaScript: false, size: 'phone' })
    await page.goto(site + importPage)
    const link = page.getByRole('link', { name: 'Exempelarbetsboken' })
    const { headers, body } = await download(page, (await link.getAttribute('href'))!)
    expect(headers).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="exempel.xlsx"; filename*=UTF-8''exempel.xlsx`,
    })
    await upload(page, 'exempel.xlsx', body)
    await expect.poll(() => page.locator('h1').innerText()).toBe('Granska innan du sparar')
    await expect.poll(() => page.locator('.page__lead').innerText()).toContain('3 ifyllda tillfällen')
    await expect
      .poll(() => page.getByRole('row').allInnerTexts())
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^BM2\s+18 av 30 \(n = 10 av 10\)\s+24 september 2026\s+inget\s+läggs till/),
        ]),
      )
    await press(page, page.getByRole('button', { name: 'Läs in och spara' }))
    await expect.poll(() => page.locator('h1').innerText()).toBe('Arbetsboken är inläst')
    saved = new URL(page.url()).searchParams.get('saved')!
    const shift = await page.getByRole('table').first().getByRole('row').allInnerTexts()
    expect(shift.slice(1).map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'Uppstart 12 av 30 (n = 10 av 10) –',
      'BM1 14 av 30 (n = 10 av 10) +2 (n = 10 påståenden skattade båda gångerna)',
      'BM2 18 av 30 (n = 10 av 10) +4 (n = 10 påståenden skattade båda gångerna)',
    ])
    await page.getByRole('link', { name: 'Se förflyttningen' }).click()
    await expect.poll(() => page.locator('#time').innerText()).toContain('BM2')

    await upload(page, 'exempel.xlsx', body)
    await expect.poll(() => page.locator('.page__lead').innerText()).toContain('redan sparat')
    expect(await page.getByRole('button', { name: 'Läs in och spara' }).count()).toBe(0)
  })

  test('nothing is saved until the organisation is chosen and what is closed is left out', async () => {
    const page = await openAs('saga', { javaScript: false })
    await upload(page, 'solna.xlsx', differing())
    const problems = await page.getByRole('table').nth(1).getByRole('row').allInnerTexts()
    expect(problems[1]).toMatch(/^B1\s*S1\s+hindrar Arbetsboken gäller ”Solna”, en annan organisation/)
    expect(problems[2]).toMatch(/^S1\s+hindrar Uppstart är stängt/)
    expect(problems.some((row) => /^B4\s*S1\s+”x” går inte att läsa som poäng/.test(row))).toBe(true)
    // The browser itself asks for the choice; a program that does not is refused all the same.
    await page.locator('#organisation').evaluate((box) => box.removeAttribute('required'))
    await press(page, page.getByRole('button', { name: 'Läs in och spara' }))
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Inget har sparats')
    await page.getByLabel('Ja, läs in arbetsboken hos Exempelkommun').check()
    await press(page, page.getByRole('button', { name: 'Läs in och spara' }))
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Inget har sparats')
    expect(await page.getByLabel('Ja, läs in arbetsboken hos Exempelkommun').isChecked()).toBe(true)
    await page.getByRole('checkbox', { name: 'Uppstart' }).uncheck()
    await press(page, page.getByRole('button', { name: 'Läs in och spara' }))
    await expect.poll(() => page.locator('h1').innerText()).toBe('Arbetsboken är inläst')
    await expect
      .poll(() => page.getByRole('link', { name: /^Gå till/ }).allInnerTexts())
      .toEqual(['Gå till BM3'])
  })

  test('a file of the wrong kind is named in the language of the page', async () => {
    const page = await openAs('saga', { javaScript: false, size: 'phone' })
    await upload(
      page,
      'checklista.csv',
      Buffer.from('1;2\n'),
      '/en/rounds/exempelrundan/participants/X001/import',
    )
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('The file is a text file (csv)')
    await upload(page, 'tom.xlsx', Buffer.alloc(0))
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Filen är tom')
    await upload(page, 'stor.xlsx', Buffer.alloc(6 * 1024 * 1024, 'PK'))
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('större än 5 MB')
    await upload(page, 'bomb.xlsx', bombs['a sheet of 256 MiB in 300 kB']!())
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('packar upp till mycket mer')
  })

  test('a preview belongs to whoever uploaded the file', async () => {
    const page = await openAs('saga', { javaScript: false })
    await upload(page, 'solna.xlsx', differing())
    const address = page.url()
    const other = await openAs('carl', { javaScript: false })
    const response = await other.goto(address)
    expect(response?.status()).toBe(404)
    await expect
      .poll(() => other.locator('main').innerText())
      .toContain('Den uppladdade arbetsboken finns inte kvar')
  })

  test('somebody from elsewhere is told who may read in', async () => {
    const page = await openAs('carl', { javaScript: false })
    await page.goto(site + importPage)
    expect(await page.locator('#workbook').count()).toBe(0)
    await expect
      .poll(() => page.locator('main').innerText())
      .toContain('Bara organisationens strateg och chefer')
  })
})

test.each([
  ['sv', 'phone', importPage],
  ['en', 'desktop', '/en/rounds/exempelrundan/participants/X001/import'],
] as const)('axe finds nothing on the way in %s, %s', async (_, size, path) => {
  const page = await openAs('saga', { size })
  const problems: string[] = []
  const look = async (where: string) => {
    for (const problem of await checkAccessibility(page)) problems.push(`${where}: ${problem}`)
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (tooWide > 0) problems.push(`${where} scrolls ${tooWide} px sideways`)
  }
  await upload(page, 'a.csv', Buffer.from('1;2\n'), path)
  await look('refused file')
  await upload(page, 'solna.xlsx', differing(), path)
  for (const summary of await page.locator('summary').all()) await summary.click()
  await look('review')
  await page.locator('#organisation').check()
  await page.locator('form.form button').click()
  await page.getByRole('alert').waitFor()
  await look('refused import')
  await page.goto(`${site}${path}?saved=${saved}`)
  await page.locator('#shift').waitFor()
  await look('saved')
  expect(problems).toEqual([])
})

describe('the command line beside the running program', () => {
  const run = promisify(execFile)
  const jamsides = async (...words: string[]) => {
    const env = { ...process.env, JAMSIDES_DATA: folder }
    const ended = await run(process.execPath, ['build/cli/index.js', ...words], { env }).catch(
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    )
    return { code: 'code' in ended ? ended.code : 0, stdout: ended.stdout, stderr: ended.stderr }
  }
  let file: string
  beforeAll(async () => {
    file = join(folder, 'solna.xlsx')
    await writeFile(file, differing())
  })
  const place = ['--organisation', '0181', '--round', 'modellkommuner-2018-2020']

  test('reads in, says the same again, and prints nothing but JSON when asked to', async () => {
    const dry = await jamsides('import', 'checklist', file, ...place, '--dry-run', '--json')
    const told = JSON.parse(dry.stdout) as Record<string, unknown>
    expect([dry.code, dry.stderr]).toEqual([0, ''])
    expect(told).toMatchObject({
      organisation: '0181',
      round: 'modellkommuner-2018-2020',
      instrument: 'checklist-2018',
      occasions: [
        { id: 'uppstart', date: null, sum: 12, max: 30, rated: 9, status: 'new' },
        { id: 'bm3', date: null, sum: 20, max: 30, rated: 10, status: 'new' },
      ],
      outcome: 'dry-run',
    })
    expect((told.occasions as { ratings: unknown[] }[])[0]!.ratings.slice(0, 2)).toEqual([
      { item: 1, rating: 3, comment: '', answer: 'rated' },
      { item: 2, rating: null, comment: '', answer: 'unrated' },
    ])
    expect(told.problems).toContainEqual(
      expect.objectContaining({ sheet: 'S1', cell: 'B4', code: 'rating-unreadable' }),
    )
    const first = await jamsides('import', 'checklist', file, ...place)
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('Inläst och sparat.')])
    const again = await jamsides('import', 'checklist', file, ...place, '--language', 'en')
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('Nothing has changed.')])
    const left = await jamsides(
      'import',
      'checklist',
      file,
      ...place,
      '--leave-out',
      'bm3',
      '--leave-out',
      'uppstart',
    )
    expect([left.code, left.stderr]).toEqual([1, expect.stringContaining('Alla tillfällen är bortvalda')])
  }, 180_000)

  test.each([
    ['a file that is not there', ['nix.xlsx', ...place], 1, 'workbook-unreadable', 'finns inte'],
    ['a file of another kind', ['package.json', ...place], 1, 'workbook-kind', 'inte en Excelarbetsbok'],
    [
      'an unknown organisation',
      ['FILE', '--organisation', '9999', '--round', 'exempelrundan'],
      1,
      'unknown-organisation',
      '9999',
    ],
    ['an unknown round', ['FILE', '--organisation', '0181', '--round', 'ingen'], 1, 'unknown-round', 'ingen'],
    [
      'an organisation that is not in the round',
      ['FILE', '--organisation', '0180', '--round', 'exempelrundan'],
      1,
      'not-in-round',
      'Stockholm',
    ],
  ])(
    'refuses %s with a message, no stack trace and JSON when asked to',
    async (_, words, code, problem, said) => {
      const call = words.map((word) => (word === 'FILE' ? file : word))
      const refused = await jamsides('import', 'checklist', ...call, '--json')
      expect(refused.code).toBe(code)
      expect(refused.stderr).toContain(said)
      expect(refused.stderr).not.toMatch(/\n\s+at /)
      expect(JSON.parse(refused.stdout)).toMatchObject({ occasions: [], problems: [{ code: problem }] })
    },
  )

  test.each([
    [['import', 'checklist']],
    [['import', 'checklist', 'a.xlsx']],
    [['import', 'checklist', 'a.xlsx', ...place, '--language', 'de']],
  ])('says that %j is called wrongly', async (words) => {
    expect((await jamsides(...words)).code).toBe(2)
  })
})
