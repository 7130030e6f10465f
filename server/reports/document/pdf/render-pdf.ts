import type { ReportDocument } from '../document.ts'
import type { PdfCompiler } from './pdf-compiler.ts'
import { toTypst } from './to-typst.ts'

/**
 * The report as a tagged PDF (PDF/UA-1); the same document gives the same bytes.
 *
 * @throws UserError pdf-too-slow.
 */
export function renderPdf(compiler: PdfCompiler, document: ReportDocument): Promise<Uint8Array> {
  return compiler.compile(toTypst(document))
}
