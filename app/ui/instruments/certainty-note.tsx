import type { Certainty } from '#domain/instruments/instrument.ts'
import type { Localized } from '#domain/language/language.ts'
import { useLocalized, useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

const kinds = { source: 'success', inferred: 'info', unknown: 'warning' } as const

/** The mark of how sure something is, with what it refers to. */
export function CertaintyNote({ certainty, note }: { certainty: Certainty; note: Localized | null }) {
  const t = useTexts().instruments
  const localized = useLocalized()
  return (
    <div className="certainty">
      <Tag kind={kinds[certainty]}>{t.certainty[certainty]}</Tag>
      {note && <p>{localized(note)}</p>}
    </div>
  )
}
