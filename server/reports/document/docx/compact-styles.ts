import { type ParagraphStyle, paragraphStyles, ruleAbove } from './paragraph-styles.ts'

type Change = Partial<Pick<ParagraphStyle, 'paragraph' | 'look'>>

const spacing = (before: number, after: number, line = 252) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`
const kept = '<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>'

/** What is smaller and closer on the one page for politicians. */
const changes: Readonly<Record<string, Change>> = {
  Normal: { paragraph: `<w:widowControl/>${spacing(0, 80)}` },
  Title: { paragraph: spacing(0, 60, 240), look: { size: 40 } },
  Subtitle: { paragraph: spacing(0, 60), look: { size: 24 } },
  CoverArms: { paragraph: spacing(0, 120, 240) },
  CoverProgramme: { paragraph: spacing(0, 60) },
  CoverRule: { paragraph: ruleAbove(140, 100) },
  Heading1: { paragraph: `${kept}${spacing(220, 80)}<w:outlineLvl w:val="0"/>`, look: { size: 24 } },
  Heading2: { paragraph: `${kept}${spacing(160, 60)}<w:outlineLvl w:val="1"/>`, look: { size: 20 } },
  Caption: { paragraph: `<w:keepNext/><w:keepLines/>${spacing(140, 60)}`, look: { size: 17 } },
  ListBullet: { paragraph: spacing(0, 60) },
}

/** The paragraph styles of a report on one page. */
export const compactStyles: readonly ParagraphStyle[] = paragraphStyles.map((style) => {
  const { paragraph = style.paragraph, look } = changes[style.id] ?? {}
  return { ...style, ...(paragraph ? { paragraph } : {}), look: { ...style.look, ...look } }
})
