import {
  Document,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  SectionType,
} from 'docx'
import type { ReportDocument } from '../document.ts'
import { bullets, wordBlocks } from './blocks.ts'
import { coverBlocks } from './cover.ts'
import { footBlocks, headBlocks } from './one-page.ts'
import { normalisePackage } from './normalise-package.ts'
import { ownParts } from './own-parts.ts'
import { pageNumbersOf } from './pages/page-numbers.ts'
import { page } from '../page.ts'
import { palette } from './paragraph-styles.ts'
import { coverHeader, pageFooter, pageHeader } from './running-heads.ts'
import { runsOf } from './runs.ts'
import { stylesXml } from './styles.ts'

const pageProperties = {
  size: { width: page.width, height: page.height },
  margin: {
    left: page.side,
    right: page.side,
    top: page.top,
    bottom: page.bottom,
    header: page.head,
    footer: page.head,
  },
}

const theme = {
  name: 'Jämsides',
  fonts: { headings: 'Inter', body: 'Inter' },
  colors: {
    dark1: palette.ink,
    dark2: palette.accentDark,
    light2: palette.tint,
    accent1: palette.accent,
    hyperlink: palette.accent,
  },
}

const dash = { paragraph: { indent: { left: 284, hanging: 284 } } }
const numbering: INumberingOptions = {
  config: [
    { reference: bullets, levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', style: dash }] },
  ],
}

/** The report as a Word file that its owner can go on writing in. The same document gives the same bytes. */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const file = new Document({
    externalStyles: stylesXml(document),
    theme,
    numbering,
    pageNumbers: pageNumbersOf(document.kind),
    sections: document.kind === 'brief' ? [onePage(document)] : [cover(document), body(document)],
  })
  return normalisePackage(await Packer.toBuffer(file), ownParts(document))
}

function cover(document: ReportDocument): ISectionOptions {
  return {
    properties: { page: pageProperties },
    headers: { default: coverHeader(document) },
    children: coverBlocks(document),
  }
}

function body(document: ReportDocument): ISectionOptions {
  return {
    properties: { page: pageProperties, type: SectionType.NEXT_PAGE },
    headers: { default: pageHeader(document) },
    footers: { default: pageFooter(document) },
    children: sectionBlocks(document),
  }
}

function onePage(document: ReportDocument): ISectionOptions {
  return {
    properties: {
      page: { ...pageProperties, margin: { ...pageProperties.margin, top: page.compactTop } },
    },
    headers: { default: coverHeader(document) },
    footers: { default: pageFooter(document, footBlocks(document)) },
    children: [...headBlocks(document), ...sectionBlocks(document)],
  }
}

function sectionBlocks(document: ReportDocument) {
  return document.sections.flatMap(({ title, blocks }) => [
    new Paragraph({ style: 'Heading1', children: runsOf(title) }),
    ...blocks.flatMap((block, i) => wordBlocks(block, blocks.slice(i + 1), document)),
  ])
}
