import { compileTypst, openTypst } from './compile-typst.ts'
import type { TypstAnswer } from './pdf-compiler.ts'

// The PDF process: it sets one report after the other, so that the web process never waits for Typst, and ends with
// whoever started it, however that one ended.

const typst = openTypst()

function answer(report: string): TypstAnswer {
  try {
    return { pdf: compileTypst(typst, report) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', (report: string) => process.send?.(answer(report)))
process.on('disconnect', () => process.exit())
// Ctrl-C reaches the whole terminal group; whoever started us decides when we end.
process.on('SIGINT', () => undefined)
