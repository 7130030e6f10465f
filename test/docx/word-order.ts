import type { Element } from '#test/xml/parse-xml.ts'

const words = (names: string) => names.split(' ').map((name) => `w:${name}`)

/** The order in which Word wants the elements within an element (ISO/IEC 29500-1, transitional), as far as we use them. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tcMar': words('top start left bottom end right'),
  'w:tblCellMar': words('top start left bottom end right'),
  'w:tblBorders': words('top start left bottom end right insideH insideV'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  ),
  'w:settings': words(
    'writeProtection view zoom removePersonalInformation embedTrueTypeFonts embedSystemFonts saveSubsetFonts defaultTabStop autoHyphenation characterSpacingControl compat themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  ),
  'w:font': words(
    'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  ),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
}

/** Where elements stand in another order than Word wants, or where it wants none of them. */
export function misplacedIn(element: Element): readonly string[] {
  const order = orders[element.name]
  const inner = element.children.filter((child) => typeof child !== 'string')
  const places = order ? inner.map(({ name }) => order.indexOf(name)) : []
  const wrong = places.findIndex((place, i) => place < 0 || place < (places[i - 1] ?? 0))
  return [...(wrong >= 0 ? [`${inner[wrong]!.name} in ${element.name}`] : []), ...inner.flatMap(misplacedIn)]
}
