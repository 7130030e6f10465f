import { inflateSync } from 'node:zlib'

/** One element of the structure tree, as a screen reader meets it. */
export type Tag = Readonly<{
  role: string
  alt: string | null
  scope: string | null
  language: string | null
  text: string
  children: readonly Tag[]
}>

/** A PDF as far as the tests look into it: its objects as they stand, its metadata and its structure tree. */
export type PdfContent = Readonly<{
  raw: string
  metadata: string
  root: Tag
  /** Everything that stands on each page, running heads too. */
  pages: readonly string[]
}>

type Page = Readonly<{ object: number; marked: ReadonlyMap<number, string>; shown: string }>

/** Reads a PDF as our own compiler writes it: plain objects, deflated streams, marked content. Not any PDF. */
export function readPdf(bytes: Uint8Array): PdfContent {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = objectsOf(raw)
  const pages = [...objects]
    .filter(([, body]) => /\/Type \/Page\b/.test(body))
    .map(([id, body]) => readPage(objects, id, body))
  const document = [...objects.values()].find((body) => /\/S \/Document\b/.test(body))
  if (!document) throw new Error('The PDF has no structure tree')
  const metadata = [...objects.values()].find((body) => body.includes('<?xpacket')) ?? ''
  return {
    raw,
    metadata: Buffer.from(metadata, 'latin1').toString('utf8'),
    root: readTag(objects, pages, document, null),
    pages: pages.map(({ shown }) => shown),
  }
}

/** The objects of a PDF as they stand, by number. */
export function objectsOf(raw: string): ReadonlyMap<number, string> {
  const found = raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)
  return new Map(Array.from(found, ([, id, body]) => [Number(id), body!]))
}

/** All tags below a tag that have the role, in the order of reading. */
export function tagsOf(tag: Tag, role: string): readonly Tag[] {
  return tag.children.flatMap((child) => [...(child.role === role ? [child] : []), ...tagsOf(child, role)])
}

/** What a screen reader says of a tag: its own text and that of everything below it. */
export function textOf(tag: Tag): string {
  return tag.text + tag.children.map(textOf).join('')
}

function readPage(objects: ReadonlyMap<number, string>, object: number, body: string): Page {
  const resources = reference(objects, body, 'Resources')
  const fonts = new Map<string, ReadonlyMap<number, string>>()
  const list = /\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? ''
  for (const [, name, id] of list.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    fonts.set(name!, readFont(reference(objects, objects.get(Number(id)) ?? '', 'ToUnicode')))
  }
  const content = inflated(objects.get(Number(/\/Contents (\d+) 0 R/.exec(body)?.[1])) ?? '')
  return { object, ...readMarked(content, fonts) }
}

/** One operator stands on each line; only the properties of marked content go over several. */
function readMarked(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Pick<Page, 'marked' | 'shown'> {
  let shown = ''
  const marked = new Map<number, string>()
  const open: { mcid: number | null; replaced: boolean }[] = []
  let font: ReadonlyMap<number, string> = new Map()
  let properties = ''
  const add = (text: string) => {
    shown += text
    const mcid = open.findLast((one) => one.mcid !== null)?.mcid
    if (mcid != null) marked.set(mcid, (marked.get(mcid) ?? '') + text)
  }
  for (const line of content.split('\n')) {
    properties = line.startsWith('/') ? line : properties + line
    if (/ (BDC|BMC)$/.test(line)) {
      const mcid = /\/MCID (\d+)/.exec(properties)?.[1]
      const actual = stringOf(properties, 'ActualText')
      open.push({ mcid: mcid === undefined ? null : Number(mcid), replaced: actual !== null })
      if (actual !== null) add(actual)
    } else if (line === 'EMC') open.pop()
    else if (line.endsWith(' Tf')) font = fonts.get(line.slice(1).split(' ')[0]!) ?? new Map()
    else if (/ T[jJ]$/.test(line) && !open.some(({ replaced }) => replaced)) {
      for (const text of stringsIn(line)) add(decode(text, font))
    }
  }
  return { marked, shown }
}

/** The strings of an operator, without their outer parentheses; inner ones may stand unescaped in pairs. */
function stringsIn(line: string): readonly string[] {
  const strings: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '\\') i++
    else if (line[i] === '(' && depth++ === 0) from = i + 1
    else if (line[i] === ')' && --depth === 0) strings.push(line.slice(from, i))
  }
  return strings
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(text: string): string {
  return text.replace(/\\(\d{3}|[^])/g, (_, escaped: string) =>
    escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : (escapes[escaped] ?? escaped),
  )
}

function decode(text: string, font: ReadonlyMap<number, string>): string {
  const bytes = unescaped(text)
  let shown = ''
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    shown += font.get(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1)) ?? '\uFFFD'
  }
  return shown
}

function readFont(object: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, glyph, unicode] of inflated(object).matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\n/g)) {
    const units = unicode!.match(/.{4}/g) ?? []
    glyphs.set(
      Number.parseInt(glyph!, 16),
      String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
    )
  }
  return glyphs
}

function readTag(
  objects: ReadonlyMap<number, string>,
  pages: readonly Page[],
  body: string,
  above: number | null,
): Tag {
  // What stands on further pages names them inside the list of what the element holds.
  const own = body.replace(/\/K \[[^]*?\]\n?\s*(?=>>|\/)/, '')
  const page = Number(/\/Pg (\d+) 0 R/.exec(own)?.[1] ?? above)
  const kids = (
    /\/K \[([^]*?)\]\n?\s*(?:>>|\/)/.exec(body)?.[1] ??
    /\/K (\d+ 0 R|\d+)/.exec(body)?.[1] ??
    ''
  ).trim()
  const children: Tag[] = []
  let text = ''
  for (const [, mcr, id, mcid] of kids.matchAll(/<<([^>]*)>>|(\d+) 0 R|(\d+)/g)) {
    if (id !== undefined) {
      const child = objects.get(Number(id)) ?? ''
      if (child.includes('/StructElem')) children.push(readTag(objects, pages, child, page))
    } else {
      const at = Number(/\/Pg (\d+) 0 R/.exec(mcr ?? '')?.[1] ?? page)
      const marked = pages.find(({ object }) => object === at)?.marked
      text += marked?.get(Number(mcid ?? /\/MCID (\d+)/.exec(mcr ?? '')?.[1])) ?? ''
    }
  }
  return {
    role: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
    alt: stringOf(body, 'Alt'),
    scope: /\/Scope \/(\w+)/.exec(body)?.[1] ?? null,
    language: stringOf(body, 'Lang'),
    text,
    children,
  }
}

function stringOf(body: string, key: string): string | null {
  const hex = new RegExp(`/${key} <([0-9A-F]*)>`).exec(body)?.[1]
  if (hex !== undefined) {
    const units = hex.match(/.{4}/g) ?? []
    return String.fromCharCode(...units.slice(1).map((unit) => Number.parseInt(unit, 16)))
  }
  const at = body.indexOf(`/${key} (`)
  const literal = at < 0 ? undefined : stringsIn(body.slice(at))[0]
  if (literal === undefined) return null
  const bytes = Buffer.from(unescaped(literal), 'latin1')
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1')
}

function reference(objects: ReadonlyMap<number, string>, body: string, key: string): string {
  const id = new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1]
  return id === undefined ? body.slice(Math.max(0, body.indexOf(`/${key}`))) : (objects.get(Number(id)) ?? '')
}

/** The stream of an object, unpacked. */
export function inflated(object: string): string {
  const begin = /stream\r?\n/.exec(object)
  if (!begin) return ''
  const length = Number(/\/Length (\d+)/.exec(object)?.[1])
  const from = begin.index + begin[0].length
  const bytes = Buffer.from(object.slice(from, from + length), 'latin1')
  return (/FlateDecode/.test(object.slice(0, from)) ? inflateSync(bytes) : bytes).toString('latin1')
}
