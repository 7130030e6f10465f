import type { ReportDocument } from '../document.ts'
import type { PdfCompiler, PdfStandard } from './pdf-compiler.ts'
import { toTypst } from './to-typst.ts'

/**
 * The report as a tagged PDF: PDF/UA-1 to read, PDF/A-2a to keep. The same document gives the same bytes.
 *
 * @throws UserError pdf-too-slow.
 */
export function renderPdf(
  compiler: PdfCompiler,
  document: ReportDocument,
  standard: PdfStandard,
): Promise<Uint8Array> {
  return compiler.compile(toTypst(document), standard)
}
