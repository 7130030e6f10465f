import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { openPdfCompiler, type PdfCompiler } from './pdf-compiler.ts'

const { pdfDirectory } = readConfig({})
let compiler: PdfCompiler
afterEach(() => compiler.close())

const minimal = {
  replaced: false,
  title: 'Titel',
  running: 'Prov',
  subject: 'Prov',
  roundName: 'Prov',
  author: 'Prov',
  statement: 'Prov.',
  language: 'sv',
  region: 'SE',
  date: { year: 2026, month: 11, day: 20 },
  kind: 'round',
  organisation: null,
  arms: null,
  marks: [],
  foot: 'Prov',
  drawings: { tables: 0, figures: 0 },
  fictional: false,
  programme: 'Prov',
  facts: [],
  words: {
    contents: 'Innehåll',
    page: 'Sida',
    ofPages: [' (', ')'],
    table: 'Tabell',
    figure: 'Figur',
    tables: 'Tabeller',
    figures: 'Figurer',
    continued: 'forts.',
    arms: '',
    fictional: '',
    replaced: '',
  },
  sections: [{ title: 'Ett', blocks: [{ kind: 'paragraph', text: 'Text.', leads: false }] }],
}
const report = JSON.stringify(minimal)
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'

test('many reports at once are all made, in turn', async () => {
  compiler = openPdfCompiler(pdfDirectory)
  const made = await Promise.all(Array.from({ length: 5 }, () => compiler.compile(report, 'ua-1')))
  expect(made.every(isPdf)).toBe(true)
})

test('a report that cannot be set fails with the reason, and the next one is made all the same', async () => {
  compiler = openPdfCompiler(pdfDirectory)
  const broken = JSON.stringify({ ...minimal, sections: [{ title: 'Ett', blocks: [{ kind: 'chart' }] }] })
  const [first, second] = await Promise.allSettled([
    compiler.compile(broken, 'ua-1'),
    compiler.compile(report, 'ua-1'),
  ])
  expect(first).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('could not be set as PDF') },
  })
  expect(second.status === 'fulfilled' && isPdf(second.value)).toBe(true)
})

test('a report that takes too long is given up with a message for the user', async () => {
  compiler = openPdfCompiler(pdfDirectory, { timeout: 1, idle: 1000 })
  await expect(compiler.compile(report, 'ua-1')).rejects.toMatchObject({ code: 'pdf-too-slow', status: 503 })
})

test('the process ends when it has been idle and begins anew when asked', async () => {
  compiler = openPdfCompiler(pdfDirectory, { timeout: 60_000, idle: 1 })
  expect(isPdf(await compiler.compile(report, 'ua-1'))).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(isPdf(await compiler.compile(report, 'ua-1'))).toBe(true)
})

test('a drawing without alternative text is refused', async () => {
  compiler = openPdfCompiler(pdfDirectory)
  const chart = {
    kind: 'chart',
    caption: 'Utan',
    alt: null,
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
    width: 10,
    notes: [],
  }
  const silent = JSON.stringify({ ...minimal, sections: [{ title: 'Ett', blocks: [chart] }] })
  await expect(compiler.compile(silent, 'ua-1')).rejects.toThrow(/alt/)
})

test('Ctrl-C in the terminal, while the PDF process begins, takes no report with it', async () => {
  const program = `
    import { openPdfCompiler } from './server/reports/document/pdf/pdf-compiler.ts'
    process.on('SIGINT', () => undefined)
    const compiler = openPdfCompiler(${JSON.stringify(pdfDirectory)})
    const interrupting = setInterval(() => process.kill(0, 'SIGINT'), 5)
    await compiler.compile(${JSON.stringify(report)}, 'ua-1')
    clearInterval(interrupting)
    compiler.close()`
  const terminal = spawn(process.execPath, ['--input-type=module', '--eval', program], { detached: true })
  expect(await once(terminal, 'exit')).toEqual([0, null])
})
