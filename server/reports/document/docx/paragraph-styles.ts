import type { Texts } from '#texts/texts.ts'
import { textWidth } from '../page.ts'

export const palette = {
  ink: '262C30',
  subtle: '595E61',
  grey: 'BABCBD',
  accent: '1D5B66',
  accentDark: '0F3035',
  tint: 'F0F4F5',
} as const
const { subtle, grey, accent, accentDark, tint } = palette

/** How text looks; `size` in half points. */
export type Look = Readonly<{
  size?: number
  bold?: boolean
  color?: string
  heading?: boolean
  underline?: boolean
}>

/**
 * A paragraph style: one that Word has itself, by the name Word knows it by, or one of ours, named in the language of
 * the report.
 */
export type ParagraphStyle = Readonly<{
  id: string
  basedOn?: string
  next?: string
  /** Properties in the order that the standard demands. */
  paragraph?: string
  look?: Look
  /** The lower, the earlier in Word's list of styles. */
  priority: number
}> &
  (Readonly<{ name: string }> | Readonly<{ named: keyof Texts['word']['styles'] }>)

const edge = (side: string, width: number, space: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${color}"/>`

const rightTab = (leader: string) =>
  `<w:tabs><w:tab w:val="right" w:leader="${leader}" w:pos="${textWidth}"/></w:tabs>`

/** A line across the page, as far below what stands before it and above what follows as said, in twentieths of a point. */
export function ruleAbove(before: number, height: number): string {
  return `<w:pBdr><w:top w:val="single" w:sz="8" w:space="0" w:color="${palette.accent}"/></w:pBdr><w:spacing w:before="${before}" w:after="0" w:line="${height}" w:lineRule="exact"/>`
}

export const paragraphStyles: readonly ParagraphStyle[] = [
  {
    id: 'Normal',
    name: 'Normal',
    paragraph: '<w:widowControl/><w:spacing w:after="140" w:line="288" w:lineRule="auto"/>',
    priority: 0,
  },
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph:
      '<w:suppressAutoHyphens/><w:spacing w:before="120" w:after="240" w:line="240" w:lineRule="auto"/>',
    look: { size: 60, bold: true, color: accentDark, heading: true },
    priority: 1,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: '<w:suppressAutoHyphens/><w:spacing w:after="120" w:line="252" w:lineRule="auto"/>',
    look: { size: 38, heading: true },
    priority: 1,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="480" w:after="200" w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="0"/>',
    look: { size: 32, bold: true, color: accentDark, heading: true },
    priority: 2,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/><w:spacing w:before="320" w:after="120" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="1"/>',
    look: { size: 23, bold: true, color: accentDark, heading: true },
    priority: 2,
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    paragraph: '<w:keepNext/><w:spacing w:before="480" w:after="120"/>',
    look: { size: 24, bold: true, color: accentDark, heading: true },
    priority: 39,
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    next: 'Normal',
    paragraph: `${rightTab('dot')}<w:spacing w:after="60"/>`,
    priority: 39,
  },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="120" w:line="264" w:lineRule="auto"/>',
    look: { size: 18 },
    priority: 3,
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: '<w:spacing w:after="80"/>',
    priority: 4,
  },
  { id: 'OwnText', named: 'ownText', priority: 4 },
  {
    id: 'Notice',
    named: 'notice',
    next: 'Normal',
    // The thin borders in the colour of the ground leave room around the text.
    paragraph: `<w:keepLines/><w:pBdr>${edge('top', 4, 5, tint)}${edge('left', 20, 9, accent)}${edge('bottom', 4, 5, tint)}${edge('right', 4, 8, tint)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/><w:spacing w:before="120" w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:left="220" w:right="170"/>`,
    look: { size: 19 },
    priority: 5,
  },
  {
    id: 'TableText',
    named: 'tableText',
    paragraph: '<w:spacing w:after="0" w:line="259" w:lineRule="auto"/>',
    look: { size: 17 },
    priority: 6,
  },
  {
    id: 'TableNumber',
    named: 'tableNumber',
    basedOn: 'TableText',
    paragraph: '<w:jc w:val="right"/>',
    priority: 6,
  },
  {
    id: 'TableHead',
    named: 'tableHead',
    basedOn: 'TableText',
    paragraph: '<w:keepNext/><w:suppressAutoHyphens/>',
    look: { bold: true },
    priority: 6,
  },
  {
    id: 'TableNumberHead',
    named: 'tableNumberHead',
    basedOn: 'TableHead',
    paragraph: '<w:jc w:val="right"/>',
    priority: 6,
  },
  {
    id: 'Note',
    named: 'note',
    next: 'Normal',
    paragraph:
      '<w:keepLines/><w:spacing w:before="100" w:after="240" w:line="252" w:lineRule="auto"/><w:contextualSpacing/>',
    look: { size: 16, color: subtle },
    priority: 7,
  },
  {
    id: 'Figure',
    named: 'figure',
    next: 'Note',
    paragraph: '<w:keepNext/><w:spacing w:after="60" w:line="240" w:lineRule="auto"/>',
    priority: 7,
  },
  {
    id: 'CoverArms',
    named: 'coverArms',
    paragraph: '<w:spacing w:after="360" w:line="240" w:lineRule="auto"/>',
    priority: 8,
  },
  {
    id: 'CoverProgramme',
    named: 'coverProgramme',
    next: 'Title',
    paragraph: '<w:spacing w:before="480" w:after="200"/>',
    look: { bold: true, color: accent },
    priority: 8,
  },
  { id: 'CoverRound', named: 'coverRound', look: { size: 24, color: subtle }, priority: 8 },
  {
    id: 'CoverFact',
    named: 'coverFact',
    paragraph:
      '<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs><w:spacing w:after="80"/><w:ind w:left="2268" w:hanging="2268"/>',
    priority: 8,
  },
  {
    id: 'CoverRule',
    named: 'coverRule',
    next: 'CoverFact',
    paragraph: ruleAbove(360, 160),
    look: { size: 8 },
    priority: 8,
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="${grey}"/></w:pBdr>${rightTab('none')}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`,
    look: { size: 16, color: subtle },
    priority: 99,
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${rightTab('none')}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`,
    look: { size: 16, color: subtle },
    priority: 99,
  },
]
