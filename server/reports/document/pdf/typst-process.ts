import { compileTypst, openTypst } from './compile-typst.ts'
import type { TypstAnswer, TypstOrder } from './pdf-compiler.ts'

// The PDF process: it sets one report after the other, so that the web process never waits for Typst, and ends with
// whoever started it, however that one ended.

const typst = openTypst()

function answer({ report, standard }: TypstOrder): TypstAnswer {
  try {
    return { pdf: compileTypst(typst, report, standard) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

// Whoever asked may be gone by the time it is done.
process.on('message', (order: TypstOrder) => process.send?.(answer(order), () => undefined))
process.on('disconnect', () => process.exit())
