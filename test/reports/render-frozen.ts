import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { reportFormats } from '#domain/reports/report-format.ts'
import { openPdfCompiler } from '#server/reports/document/pdf/pdf-compiler.ts'
import { renderDocument } from '#server/reports/document/render-document.ts'
import { readFrozenDocument } from '#server/reports/frozen/frozen-document.ts'

// A program of its own, started on a frozen document under another clock: it says which bytes it made of it.
const [file = '', pdfDirectory = '', now = ''] = process.argv.slice(2)

const later = Date.parse(now)
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    super(...((given.length === 0 ? [later] : given) as [number]))
  }
  static override now(): number {
    return later
  }
} as DateConstructor

const document = readFrozenDocument(readFileSync(file, 'utf8'))
const pdf = openPdfCompiler(pdfDirectory)
const made: Record<string, string> = {}
for (const format of reportFormats) {
  const bytes = await renderDocument({ pdf }, document, format)
  made[format] = createHash('sha256').update(bytes).digest('hex')
}
pdf.close()
console.log(JSON.stringify({ made, year: new Date().getFullYear(), zone: new Date(0).getHours() }))
