import type { Language } from '#domain/language/language.ts'
import type { Round } from '#domain/rounds/round.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list, paragraph } from '../document/blocks.ts'
import type { Draft } from '../document/compose-document.ts'

/** What the round is for, how far it has come, and what its sources leave open. */
export function purposeSection(round: Round, language: Language): Draft {
  const t = textsIn(language).reports
  const { programme, name, purpose, status, notes } = round
  return {
    id: 'purpose',
    blocks: [
      paragraph(t.purpose.about(name[language], programme[language])),
      paragraph(purpose[language]),
      status === 'open' ? paragraph(t.purpose.openRound) : null,
      status === 'planned' ? paragraph(t.purpose.plannedRound) : null,
      notes.length > 0 ? heading(t.purpose.notes) : null,
      list(notes.map((note) => note[language])),
    ],
  }
}
