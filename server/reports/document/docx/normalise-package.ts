import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'

/** A part of the package by its path, as it stands in the file. */
export type Parts = ReadonlyMap<string, Buffer>

/**
 * The package with `own` in place of the parts of the same path, and with nothing in it that time, chance or what the
 * process has done before decided: dates of entries, and names that the library gives links and bookmarks.
 */
export async function normalisePackage(bytes: Buffer, own: Parts): Promise<Buffer> {
  const parts = new Map([...(await readParts(bytes)), ...own])
  const bodyPath = 'word/document.xml'
  const linksPath = 'word/_rels/document.xml.rels'
  const body = textOf(parts, bodyPath)
  const links = textOf(parts, linksPath)
  const named = nameLinks(numberBookmarks(body), links)
  parts.set(bodyPath, Buffer.from(named.body))
  parts.set(linksPath, Buffer.from(named.links))
  return writeParts(parts)
}

async function readParts(bytes: Buffer): Promise<Parts> {
  const parts = new Map<string, Buffer>()
  const zip = await fromBufferPromise(bytes)
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return parts
}

function textOf(parts: Parts, path: string): string {
  const part = parts.get(path)
  if (!part) throw new Error(`The Word file has no ${path}`)
  return part.toString()
}

/** The library counts bookmarks through the whole life of a process. In text, < stands as an entity, so tags are ours. */
function numberBookmarks(body: string): string {
  const numbers = new Map<string, number>()
  for (const [, id] of body.matchAll(/<w:bookmarkStart [^>]*w:name="_Toc(\d+)"[^>]*>/g))
    numbers.set(id!, numbers.size + 1)
  const numberOf = (id: string) => String(numbers.get(id) ?? id)
  return body.replace(
    /<w:(?:bookmarkStart|bookmarkEnd|hyperlink) [^>]*>|<w:instrText[^>]*>PAGEREF _Toc\d+/g,
    (tag) =>
      tag
        .replace(/_Toc(\d+)/, (_, id: string) => `_Toc${numberOf(id)}`)
        .replace(/ w:id="(\d+)"/, (_, id: string) => ` w:id="${numberOf(id)}"`),
  )
}

/** The library names links outside the document by chance. */
function nameLinks(body: string, links: string): Readonly<{ body: string; links: string }> {
  const names = new Map<string, string>()
  for (const [, id] of links.matchAll(/ Id="([^"]+)"/g))
    if (!/^rId\d+$/.test(id!)) names.set(id!, `rIdLink${names.size + 1}`)
  const nameOf = (id: string) => names.get(id) ?? id
  return {
    body: body.replace(
      /(<w:hyperlink [^>]*r:id=")([^"]+)/g,
      (_, tag: string, id: string) => tag + nameOf(id),
    ),
    links: links.replace(/( Id=")([^"]+)/g, (_, attribute: string, id: string) => attribute + nameOf(id)),
  }
}

/** The earliest date that a zip knows, as the clock of any zone shows it. */
const mtime = new Date(1980, 0, 1)

const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

/** What tells what the file is stands first; the rest as the library has it. */
function placeOf(path: string): number {
  const place = first.indexOf(path)
  return place < 0 ? first.length : place
}

function writeParts(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, part] of [...parts].toSorted(([a], [b]) => placeOf(a) - placeOf(b)))
    zip.addBuffer(part, path, {
      mtime,
      forceDosTimestamp: true,
      mode: 0o100644,
      compress: !path.endsWith('.png'),
    })
  zip.end()
  return buffer(zip.outputStream)
}
