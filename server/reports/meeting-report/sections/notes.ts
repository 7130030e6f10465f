import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'
import { table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'

/** Lines to write on by hand. The last one holds signs that are not seen, so that no line falls away and the column is wide. */
const roomToWrite = `\n\n\n${'\u00A0'.repeat(40)}`

/** Room for notes at the meeting and for what was good, could be better and was interesting. */
export function notesSection(language: Language): Draft {
  const t = textsIn(language).meetingPack.notes
  return {
    id: 'notes',
    blocks: [
      table({
        id: 'notes',
        caption: t.caption,
        columns: [{ header: t.about }, { header: t.written }],
        rows: Object.values(t.rows).map((header) => ({ header, cells: [roomToWrite] })),
        notes: [],
      }),
    ],
  }
}
