import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfStandard } from './pdf-compiler.ts'

const folder = import.meta.dirname
const inter = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'))
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold']

/** Opens Typst with the shipped fonts; 30–60 ms, so it is done once and kept. */
export function openTypst(): NodeCompiler {
  return NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontPaths: weights.map((weight) => join(inter, weight)) }],
  })
}

/**
 * Sets a report as a tagged PDF of the standard. Characters that no shipped font has become □, and the report says so.
 *
 * @throws Error with Typst's own words when the template or the data are at fault.
 */
export function compileTypst(typst: NodeCompiler, report: string, standard: PdfStandard): Buffer {
  try {
    return tryTypst(typst, report, standard)
  } catch (error) {
    const missing = missingGlyphs(error)
    if (missing.size === 0) throw error
    return tryTypst(typst, withoutGlyphs(report, missing), standard)
  } finally {
    // What Typst remembers of reports that nobody asks for any more leaves the memory.
    typst.evictCache(2)
  }
}

function tryTypst(typst: NodeCompiler, report: string, standard: PdfStandard): Buffer {
  typst.mapShadow(join(folder, 'report.json'), Buffer.from(report))
  const compiled = typst.compile({ mainFilePath: join(folder, 'report.typ') })
  if (!compiled.result) throw new Error(diagnosticsOf(typst, compiled.takeError()))
  return typst.pdf(compiled.result, { pdfStandard: standard })
}

function diagnosticsOf(typst: NodeCompiler, error: NodeError | null): string {
  return error ? JSON.stringify(typst.fetchDiagnostics(error)) : 'Typst gave no reason'
}

/** PDF/UA refuses text that no font can show and names each piece of it, quoted and escaped as Rust does. */
function missingGlyphs(error: unknown): ReadonlySet<string> {
  const message = error instanceof Error ? error.message : String(error)
  const quoted = [...message.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/g)]
  const decode = (text: string) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  const named = quoted.flatMap(([, text]) => Array.from(decode(text!)))
  // Where a line may break needs no sign, and stays.
  return new Set(named.filter((character) => character !== '\u200b'))
}

function withoutGlyphs(report: string, missing: ReadonlySet<string>): string {
  const shown = (character: string) => (missing.has(character) ? placeholder(character) : character)
  const whole = JSON.parse(report, (_, value: unknown) =>
    typeof value === 'string' ? Array.from(value, shown).join('') : value,
  ) as object
  return JSON.stringify({ ...whole, replaced: true })
}

/** What joins or varies other characters goes with them. */
function placeholder(character: string): string {
  return /[\p{Cf}\p{Mn}\p{Me}]/u.test(character) ? '' : '□'
}
