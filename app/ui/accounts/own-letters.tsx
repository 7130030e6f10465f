import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** That one can sign in by a link in a letter, and where it goes. */
export function OwnLetters({ to }: Readonly<{ to: string }>) {
  const t = useTexts().letters.own
  return (
    <Section title={t.heading} lead={t.lead(to)}>
      <p className="note">{t.note}</p>
    </Section>
  )
}
