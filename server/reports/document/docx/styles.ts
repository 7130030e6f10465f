import type { ReportKind } from '#domain/reports/report.ts'
import { type Texts, textsIn } from '#texts/texts.ts'
import type { ReportDocument } from '../document.ts'
import { compactStyles } from './compact-styles.ts'
import { type Look, palette, type ParagraphStyle, paragraphStyles } from './paragraph-styles.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const locales = { sv: 'sv-SE', en: 'en-GB' } as const

const { ink, subtle, grey, accent } = palette

type Names = Texts['word']['styles']

const majorFont =
  '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>'
const minorFont =
  '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>'

/** The size of ordinary text, in half points. */
export function textSize(kind: ReportKind): number {
  return kind === 'brief' ? 18 : 20
}

/** Sizes in half points. The order of the elements is the one that the standard demands. */
function run({ size, bold, color, heading, underline }: Look): string {
  return [
    heading && majorFont,
    bold && '<w:b/><w:bCs/>',
    color && `<w:color w:val="${color}"/>`,
    size && `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    underline && '<w:u w:val="single"/>',
  ]
    .filter(Boolean)
    .join('')
}

function paragraphStyle(style: ParagraphStyle, names: Names): string {
  const { id, basedOn = 'Normal', next, paragraph, look, priority } = style
  const own = id !== 'Normal'
  const [name, custom] = 'name' in style ? [style.name, ''] : [names[style.named], ' w:customStyle="1"']
  return [
    `<w:style w:type="paragraph"${own ? '' : ' w:default="1"'}${custom} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    own ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    `<w:uiPriority w:val="${priority}"/><w:qFormat/>`,
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
    look ? `<w:rPr>${run(look)}</w:rPr>` : '',
    '</w:style>',
  ].join('')
}

function characterStyles(names: Names): string {
  const style = (id: string, name: string, look: Look, custom = '') =>
    `<w:style w:type="character"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="9"/><w:qFormat/><w:rPr>${run(look)}</w:rPr></w:style>`
  return [
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    style('Strong', 'Strong', { bold: true }),
    style('Hyperlink', 'Hyperlink', { color: accent, underline: true }),
    style('Label', names.label, { color: subtle }, ' w:customStyle="1"'),
  ].join('')
}

function tableStyles(name: string, kind: ReportKind): string {
  const room = kind === 'brief' ? 50 : 80
  const border = (side: string, size: number, color: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margin('top', 0)}${margin('left', 108)}${margin('bottom', 0)}${margin('right', 108)}</w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="6"/><w:qFormat/>`,
    `<w:tblPr><w:tblBorders>${border('top', 8, accent)}${border('bottom', 5, accent)}${border('insideH', 3, grey)}</w:tblBorders>`,
    `<w:tblCellMar>${margin('top', room)}${margin('left', 90)}${margin('bottom', room)}${margin('right', 90)}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 5, accent)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`,
  ].join('')
}

/**
 * The styles of a report: the built-in ones that Word makes contents and navigation of, and named ones for the rest, so
 * that a report can be given another look by changing its styles alone.
 */
export function stylesXml({ language, kind }: Pick<ReportDocument, 'language' | 'kind'>): string {
  const names = textsIn(language).word.styles
  const locale = locales[language]
  const styles = kind === 'brief' ? compactStyles : paragraphStyles
  const size = textSize(kind)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:styles xmlns:w="${namespace}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${minorFont}<w:color w:val="${ink}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    `<w:lang w:val="${locale}" w:eastAsia="${locale}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    ...styles.map((style) => paragraphStyle(style, names)),
    characterStyles(names),
    tableStyles(names.table, kind),
    '</w:styles>',
  ].join('')
}
