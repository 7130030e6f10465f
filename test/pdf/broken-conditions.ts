import { inflated, objectsOf, readPdf, type Tag, tagsOf } from './read-pdf.ts'

// What a machine can check of the Matterhorn Protocol 1.1 (PDF Association, 2021) and of ISO 19005-2 that our documents
// can break at all. docs/decisions/0013-pdf-conformance.md lists what is checked and what is not.

type Standard = 'ua-1' | 'a-2a'

/** The conditions that a PDF of ours breaks, by their number in the Matterhorn Protocol; empty where all is well. */
export function brokenConditions(bytes: Uint8Array, standard: Standard): readonly string[] {
  const { raw, metadata, root, pages } = readPdf(bytes)
  const objects = [...objectsOf(raw).values()]
  const catalog = objects.find((body) => /\/Type \/Catalog\b/.test(body)) ?? ''
  return [
    ...inMetadata(metadata, standard),
    ...(/\/MarkInfo <<[^>]*\/Marked true/.test(catalog) ? [] : ['the document is not marked as tagged (06)']),
    ...(standard !== 'ua-1' || /\/DisplayDocTitle true/.test(catalog)
      ? []
      : ['07-001 the window does not show the title']),
    ...(/\/Lang \([a-z]{2}-[A-Z]{2}\)/.test(catalog) ? [] : ['11-006 the document has no language']),
    ...(raw.includes('/Encrypt ') ? ['26-001 the document is encrypted'] : []),
    ...(/\/(JS|JavaScript|Launch|EmbeddedFiles) /.test(raw) ? ['something in the document runs'] : []),
    ...(pages.join('').includes('\uFFFD') ? ['10-001 a character has no Unicode'] : []),
    ...objects.flatMap((body) => inPage(raw, body)),
    ...objects.flatMap(inFont),
    ...objects.flatMap(inAnnotation),
    ...inRoles(raw, root),
    ...inHeadings(root),
    ...inTree(root),
  ]
}

function inMetadata(metadata: string, standard: Standard): readonly string[] {
  const needed =
    standard === 'ua-1'
      ? ['<dc:title>', '<pdfuaid:part>1</pdfuaid:part>']
      : ['<dc:title>', '<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>']
  return needed.filter((one) => !metadata.includes(one)).map((one) => `06 the metadata lack ${one}`)
}

const painting = /(?:^|[\s\])>])(?:Tj|TJ|f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)$/

/** Everything painted on a page is either tagged or an artifact, and neither lies within the other. */
function inPage(raw: string, body: string): readonly string[] {
  if (!/\/Type \/Page\b/.test(body)) return []
  const stream = objectsOf(raw).get(Number(/\/Contents (\d+) 0 R/.exec(body)?.[1])) ?? ''
  const open: ('artifact' | 'tagged' | 'span')[] = []
  const broken = new Set<string>()
  let properties = ''
  for (const line of inflated(stream).split('\n')) {
    properties = line.startsWith('/') ? line : properties + line
    if (/ (BDC|BMC)$/.test(line)) {
      const kind = properties.startsWith('/Artifact')
        ? 'artifact'
        : properties.includes('/MCID')
          ? 'tagged'
          : 'span'
      if (kind === 'artifact' && open.includes('tagged'))
        broken.add('01-003 an artifact lies in tagged content')
      if (kind === 'tagged' && open.includes('artifact'))
        broken.add('01-004 tagged content lies in an artifact')
      open.push(kind)
    } else if (line === 'EMC') open.pop()
    else if (painting.test(line) && open.every((kind) => kind === 'span'))
      broken.add(`01-005 content is neither tagged nor artifact: ${line.slice(-60)}`)
  }
  if (open.length > 0) broken.add('marked content is not closed')
  if (body.includes('/Annots') && !body.includes('/Tabs /S'))
    broken.add('28-008 links are not in reading order')
  return [...broken]
}

function inFont(body: string): readonly string[] {
  if (/\/Type \/FontDescriptor\b/.test(body))
    return /\/FontFile[23] /.test(body) ? [] : ['31-009 a font is not embedded']
  if (!/\/Subtype \/Type0\b/.test(body)) return []
  return body.includes('/ToUnicode ') ? [] : ['31-027 a font does not say what its characters are']
}

function inAnnotation(body: string): readonly string[] {
  if (!/\/Subtype \/Link\b/.test(body)) return []
  return [
    ...(/\/StructParent \d/.test(body) ? [] : ['28-011 a link is not in the structure tree']),
    ...(/\/Contents /.test(body) ? [] : ['28-012 a link does not say where it leads']),
  ]
}

const standardRoles = new Set(
  'Document Part Sect Div P H1 H2 H3 L LI Lbl LBody TOC TOCI Table TR TH TD THead TBody Caption Figure Link Reference Span Note Code'.split(
    ' ',
  ),
)

function inRoles(raw: string, root: Tag): readonly string[] {
  const list = /\/RoleMap <<([^>]*)>>/.exec(raw)?.[1] ?? ''
  const mapped = new Map(Array.from(list.matchAll(/\/(\w+) \/(\w+)/g), ([, role, to]) => [role!, to!]))
  const used = new Set(allTags(root).map(({ role }) => role))
  return [...used].flatMap((role) => {
    if (standardRoles.has(role)) return mapped.has(role) ? [`02-004 the standard role ${role} is mapped`] : []
    return standardRoles.has(mapped.get(role) ?? '') ? [] : [`02-001 the role ${role} means nothing`]
  })
}

function inHeadings(root: Tag): readonly string[] {
  const levels = allTags(root).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
  const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
  return skipped.map((level) => `14-003 a heading of level ${level} skips a level`)
}

const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  Lbl: ['LI', 'TOCI'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}
const children: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TBody', 'TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  TOC: ['TOCI', 'TOC', 'Caption'],
}

function inTree(tag: Tag): readonly string[] {
  const broken = tag.children.flatMap(({ role }) => [
    ...(parents[role]?.includes(tag.role) === false ? [`09 ${role} stands in ${tag.role}`] : []),
    ...(children[tag.role]?.includes(role) === false ? [`09 ${tag.role} holds ${role}`] : []),
  ])
  const silent = tag.role === 'Figure' && !tag.alt?.trim() ? ['13-004 a figure has no alternative text'] : []
  const unscoped =
    tag.role === 'TH' && tag.scope === null ? ['15-003 a header does not say what it heads'] : []
  return [...broken, ...silent, ...unscoped, ...inRows(tag), ...tag.children.flatMap(inTree)]
}

/** No cell of ours spans another, so all rows of a table are as long. */
function inRows(tag: Tag): readonly string[] {
  if (tag.role !== 'Table') return []
  const lengths = new Set(tagsOf(tag, 'TR').map((row) => row.children.length))
  return lengths.size > 1 ? ['15 the rows of a table are not equally long'] : []
}

function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.children.flatMap(allTags)]
}
