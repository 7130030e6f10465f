import { z } from 'zod'
import { writeCsv } from '#domain/archive/write-csv.ts'
import type { LibraryFile } from '#domain/library/library-files.ts'
import type { LibraryStory } from '#domain/library/library-story.ts'
import { openLicence, recordVersion, type StoryAddress, storyRecordSchema, toRecord } from './story-record.ts'
import { figureColumns, figureRows, storyColumns, storyRow } from './story-rows.ts'

export const libraryMediaTypes: Readonly<Record<LibraryFile, string>> = {
  'library.json': 'application/json',
  'library.jsonl': 'application/jsonl; charset=utf-8',
  'examples.csv': 'text/csv; charset=utf-8; header=present',
  'figures.csv': 'text/csv; charset=utf-8; header=present',
  'schema.json': 'application/schema+json',
}

type Stories = AsyncIterable<LibraryStory>
type About = Readonly<{ addressOf: StoryAddress; schemaAddress: string }>

/** Writes the whole library in a format, piece by piece, so that no length of it has to be held at once. */
export function writeLibrary(file: LibraryFile, stories: Stories, about: About): AsyncIterable<string> {
  switch (file) {
    case 'library.json':
      return writeJson(stories, about)
    case 'library.jsonl':
      return writeLines(stories, (story) => `${JSON.stringify(toRecord(story, about.addressOf))}\n`)
    case 'examples.csv':
      return writeTable(storyColumns, stories, (story) => [storyRow(story, about.addressOf)])
    case 'figures.csv':
      return writeTable(figureColumns, stories, figureRows)
    case 'schema.json':
      return writeOnce(`${JSON.stringify(recordSchema(about.schemaAddress), null, 2)}\n`)
    default:
      return file satisfies never
  }
}

/** The JSON Schema of a line of `library.jsonl`, which is also that of each story of `library.json`. */
function recordSchema(id: string): object {
  const made = z.toJSONSchema(storyRecordSchema, { target: 'draft-2020-12' })
  return { $id: id, title: `Jämsides library, version ${recordVersion}`, ...made }
}

async function* writeJson(stories: Stories, { addressOf, schemaAddress }: About): AsyncGenerator<string> {
  const head = {
    format: 'jamsides-library',
    version: recordVersion,
    schema: schemaAddress,
    licence: openLicence,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"stories":[`
  let comma = '\n'
  for await (const story of stories) {
    yield comma + JSON.stringify(toRecord(story, addressOf))
    comma = ',\n'
  }
  yield '\n]}\n'
}

async function* writeLines(
  stories: Stories,
  lineOf: (story: LibraryStory) => string,
): AsyncGenerator<string> {
  for await (const story of stories) yield lineOf(story)
}

async function* writeTable(
  columns: readonly string[],
  stories: Stories,
  rowsOf: (story: LibraryStory) => readonly Readonly<Record<string, unknown>>[],
): AsyncGenerator<string> {
  const heading = writeCsv(columns, [])
  // Excel takes a file without the mark for one in the letters of the machine.
  yield `\uFEFF${heading}`
  for await (const story of stories) yield writeCsv(columns, rowsOf(story)).slice(heading.length)
}

async function* writeOnce(text: string): AsyncGenerator<string> {
  yield text
}
