import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { ownTextBlocks } from '../../figures/own-text-blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { OrganisationReportData } from '../data.ts'

/** What the organisation has learnt, in its own words; the section disappears while there are none. */
export function lessonsSection({ texts }: OrganisationReportData, language: Language): Draft {
  return {
    id: 'lessons',
    title: textsIn(language).reports.sections.lessons,
    blocks: ownTextBlocks(texts, 'lessons', language),
  }
}
