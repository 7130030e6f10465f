import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A content file that cannot be used: which file, which line, and why. The start of the program stops at it. */
export class ContentError extends Error {
  readonly file: string
  readonly line: number
  readonly reason: string

  constructor(file: string, line: number, reason: string) {
    super(`${shortest(file)}:${line}: ${reason}`)
    this.name = 'ContentError'
    this.file = file
    this.line = line
    this.reason = reason
  }
}

/** Relative to where the program runs when it lies there; whole otherwise. */
function shortest(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') ? file : path
}

/** A content file as read: its value, and the line on which a part of it stands, for checks across fields. */
export type ContentFile<T> = Readonly<{
  file: string
  value: T
  lineOf: (path: readonly PropertyKey[]) => number
}>

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new ContentError(file, 1, 'the file is missing')
  }
}

/**
 * Stops the reading at a place that fits its schema and still cannot be right.
 *
 * @throws ContentError always.
 */
export function refuse(source: ContentFile<unknown>, path: readonly PropertyKey[], reason: string): never {
  throw new ContentError(source.file, source.lineOf(path), reason)
}

/**
 * Reads one YAML file and checks it against its schema.
 *
 * @throws ContentError at the first place that cannot be read or does not fit.
 */
export async function readYaml<T>(file: string, schema: z.ZodType<T>): Promise<ContentFile<T>> {
  const lines = new LineCounter()
  const document = parseDocument(await readText(file), {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
  })
  const broken = document.errors[0]
  if (broken)
    throw new ContentError(file, lines.linePos(broken.pos[0]).line, broken.message.split('\n')[0] ?? '')
  const lineOf = (path: readonly PropertyKey[]): number => {
    // Where a key is missing, the nearest thing around it is named.
    for (let depth = path.length; depth > 0; depth--) {
      const start = startOf(document, path.slice(0, depth))
      if (start !== undefined) return lines.linePos(start).line
    }
    return 1
  }
  const result = schema.safeParse(document.toJS())
  if (result.success) return { file, value: result.data, lineOf }
  const issue = result.error.issues[0]!
  const where = issue.path.join('.') || 'the file'
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
  throw new ContentError(file, lineOf(path), `${where}: ${issue.message}`)
}

/** Where a field stands in the text: at its name, or, in a list, at the entry. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined
  const node = pair ? pair.key : document.getIn(path, true)
  return isNode(node) ? node.range?.[0] : undefined
}
