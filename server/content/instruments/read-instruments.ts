import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { checkHead, checkItems } from './check-instrument.ts'
import { instrumentSchema, itemSchema } from './instrument-schemas.ts'
import { ContentError, readYaml } from '../yaml/read-yaml.ts'

/**
 * Reads every version of every self-assessment: one folder each, with `instrument.yaml` and one file per item in
 * `items/`. They come out family by family, the oldest version first.
 *
 * @throws ContentError at the first file that cannot be used.
 */
export async function readInstruments(directory: string): Promise<readonly Instrument[]> {
  const folders = await listFolders(directory)
  if (folders.length === 0) throw new ContentError(directory, 1, 'there is no folder with an instrument here')
  const instruments: Instrument[] = []
  for (const folder of folders.toSorted()) instruments.push(await readInstrument(directory, folder))
  return instruments.toSorted(
    (a, b) => a.family.localeCompare(b.family) || a.validFrom.localeCompare(b.validFrom),
  )
}

async function listFolders(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(noneWhereMissing)
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

function noneWhereMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}

async function readInstrument(directory: string, folder: string): Promise<Instrument> {
  const head = await readYaml(join(directory, folder, 'instrument.yaml'), instrumentSchema)
  checkHead(head, folder)
  const files = await listItemFiles(join(directory, folder, 'items'))
  if (files.length === 0)
    throw new ContentError(
      head.file,
      1,
      `there is no file items/01-….yaml: an instrument needs at least one item`,
    )
  const items = await Promise.all(files.map((file) => readYaml(file, itemSchema)))
  checkItems(head, items)
  return { ...head.value, items: items.map(({ value }) => value) }
}

async function listItemFiles(directory: string): Promise<readonly string[]> {
  const names: string[] = await readdir(directory).catch(noneWhereMissing)
  const numberOf = (name: string) => Number.parseInt(name, 10)
  return names
    .filter((name) => name.endsWith('.yaml'))
    .toSorted((a, b) => numberOf(a) - numberOf(b) || a.localeCompare(b))
    .map((name) => join(directory, name))
}
