import type { Language } from '#domain/language/language.ts'
import { reportFormats } from '#domain/reports/report-format.ts'
import type { Application } from '#server/context.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { renderDocument } from '#server/reports/document/render-document.ts'
import { readFrozenDocument, writeFrozenDocument } from '#server/reports/frozen/frozen-document.ts'
import type { FrozenPart } from '#server/store/reports/insert-frozen.ts'
import type { ReportFile } from '#server/store/reports/insert-report-file.ts'
import { sha256Of } from '#server/sha256-of.ts'

type Rendered = Readonly<{ parts: readonly FrozenPart[]; files: readonly ReportFile[] }>

/**
 * Makes every file of a report, from the frozen text of its documents and nothing else, so that they can be made again
 * from it. `progress` is told after each file.
 *
 * @throws UserError as the renderers do.
 */
export async function renderFiles(
  application: Application,
  documents: Readonly<Record<Language, ReportDocument>>,
  progress: (done: number, total: number) => Promise<void>,
): Promise<Rendered> {
  const parts: FrozenPart[] = []
  const files: ReportFile[] = []
  for (const language of ['sv', 'en'] as const) {
    const body = writeFrozenDocument(documents[language])
    parts.push({ part: `document-${language}`, body, sha256: sha256Of(body) })
    const document = readFrozenDocument(body)
    for (const format of reportFormats) {
      const bytes = Buffer.from(await renderDocument(application, document, format))
      files.push({ language, format, bytes, sha256: sha256Of(bytes) })
      await progress(files.length, 2 * reportFormats.length)
    }
  }
  return { parts, files }
}
