import type { Handover } from '#domain/people/handover.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { ByFate } from './hanging.tsx'

/** The handovers of an organisation, each with all that was handed over. */
export function HandoverList({ handovers }: { handovers: readonly Handover[] }) {
  const t = useTexts().people.handover
  const language = useLanguage()
  return handovers.map(({ id, from, to, at, endsOn, items }, i) => (
    <Section key={id} title={i === 0 ? `${t.made}: ${t.madeTitle(from, to)}` : t.madeTitle(from, to)}>
      <p>{t.madeNote(formatDate(language, dayOf(at)), formatDate(language, endsOn))}</p>
      {items.length === 0 ? <p>{t.nothing}</p> : <ByFate items={items} />}
    </Section>
  ))
}
