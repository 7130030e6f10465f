import { readFile } from 'node:fs/promises'
import { checksumList, checksumPath } from '#server/archive/checksums.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { readZip } from '#server/archive/read-zip.ts'
import { formatVersion } from '#server/archive/schema/archive-schemas.ts'
import { writeZip } from '#server/archive/write-zip.ts'

type Files = Map<string, Buffer>
type Tables = Record<string, Record<string, unknown>[]>

/** A whole archive that every test may damage in its own way. */
export const wholeArchive = () => readFile(`test/archive/fixtures/organisation-format-${formatVersion}.zip`)

/** Packs files as the program packs them. */
export async function pack(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of writeZip([...files].map(([path, bytes]) => ({ path, bytes })))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The whole archive with files changed by somebody who knows to make the checksums right again. */
export async function rewritten(change: (files: Files) => void): Promise<Buffer> {
  const files: Files = new Map(await readZip(await wholeArchive()))
  change(files)
  const others = [...files].filter(([path]) => path !== checksumPath)
  const sums = new Map(others.map(([path, bytes]) => [path, sha256Of(bytes)]))
  return pack(new Map([...others, [checksumPath, Buffer.from(checksumList(sums))]]))
}

/** The whole archive with the rows of one concept changed, checksums and counts made right again. */
export function withRows(concept: string, change: (tables: Tables) => void): Promise<Buffer> {
  return rewritten((files) => {
    const path = `data/${concept}.json`
    const tables = JSON.parse(files.get(path)!.toString()) as Tables
    change(tables)
    files.set(path, json(tables))
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as { counts: Record<string, number> }
    for (const [name, rows] of Object.entries(tables)) manifest.counts[name] = rows.length
    files.set('manifest.json', json(manifest))
  })
}

/** JSON as the program writes it. */
export function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
}
