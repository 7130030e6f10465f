import type { ReportDocument } from '../document.ts'
import { printableText } from '../printable-text.ts'
import { interBold, interRegular } from '../inter.ts'
import type { Parts } from './normalise-package.ts'
import { runningTitle } from './running-heads.ts'
import { locales, stylesXml } from './styles.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of the package that we write ourselves: what the file is, the styles, how Word shall behave, and the fonts. */
export function ownParts(document: ReportDocument): Parts {
  const parts = {
    'docProps/core.xml': coreXml(document),
    'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Jämsides</Application></Properties>`,
    'word/styles.xml': stylesXml(document),
    'word/settings.xml': settingsXml(document),
    'word/fontTable.xml': fontTableXml,
    'word/_rels/fontTable.xml.rels': fontLinksXml,
  }
  return new Map([
    ...Object.entries(parts).map(([path, xml]) => [path, Buffer.from(xml)] as const),
    ...faces.map(({ hidden }, i) => [`word/fonts/font${i + 1}.odttf`, hidden] as const),
  ])
}

function escaped(text: string): string {
  return printableText(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Made when the report's figures were taken, whenever the file is asked for. */
function coreXml(document: ReportDocument): string {
  const { language, title, organisation, subject, programme, statement, generatedAt } = document
  const moment = `xsi:type="dcterms:W3CDTF">${generatedAt.replace(/\.\d+Z$/, 'Z')}`
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(`${title}: ${runningTitle(document)}`)}</dc:title>`,
    `<dc:subject>${escaped(programme)}</dc:subject>`,
    `<dc:creator>${escaped(organisation?.name ?? subject)}</dc:creator>`,
    `<dc:description>${escaped(statement)}</dc:description>`,
    `<dc:language>${locales[language]}</dc:language>`,
    `<dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

function settingsXml({ language }: ReportDocument): string {
  const locale = locales[language]
  const setting = (name: string, value: number) =>
    `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`
  return [
    declaration,
    `<w:settings xmlns:w="${main}"><w:zoom w:percent="100"/><w:embedTrueTypeFonts/>`,
    '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>',
    `<w:compat>${setting('compatibilityMode', 15)}${setting('overrideTableStyleFontSizeAndJustification', 1)}${setting('enableOpenTypeFeatures', 1)}${setting('doNotFlipMirrorIndents', 1)}${setting('differentiateMultirowTableHeaders', 1)}</w:compat>`,
    `<w:themeFontLang w:val="${locale}" w:bidi="ar-SA"/>`,
    `<w:decimalSymbol w:val="${language === 'sv' ? ',' : '.'}"/><w:listSeparator w:val="${language === 'sv' ? ';' : ','}"/>`,
    '</w:settings>',
  ].join('')
}

/** The standard hides a font's first 32 bytes with a key that stands beside it; any key will do. */
const key = '4A414D53-4944-4553-8001-000000000001'

const faces = [
  { element: 'embedRegular', hidden: hide(interRegular) },
  { element: 'embedBold', hidden: hide(interBold) },
]

function hide(face: Buffer): Buffer {
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  return Buffer.from(face.map((byte, i) => (i < 32 ? byte ^ mask[i % 16]! : byte)))
}

const fontTableXml = [
  declaration,
  `<w:fonts xmlns:w="${main}" xmlns:r="${relationships}"><w:font w:name="Inter">`,
  '<w:altName w:val="Arial"/><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>',
  ...faces.map(({ element }, i) => `<w:${element} r:id="rId${i + 1}" w:fontKey="{${key}}"/>`),
  '</w:font></w:fonts>',
].join('')

const fontLinksXml = [
  declaration,
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
  ...faces.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relationships}/font" Target="fonts/font${i + 1}.odttf"/>`,
  ),
  '</Relationships>',
].join('')
