import { ButtonLink } from '../button.tsx'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Where the history is taken out, and what one then holds in one's hand. */
export function TakeOut({ kind, file }: Readonly<{ kind: 'organisation' | 'programme'; file: string }>) {
  const t = useTexts().archive.page
  return (
    <Section title={t.outTitle} lead={t.outLead[kind]}>
      <ul className="archive-contents">
        {t.contents[kind].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t.personal}</p>
      <p>{t.withheld}</p>
      <div className="actions">
        <ButtonLink href={file}>{t.takeOut}</ButtonLink>
      </div>
    </Section>
  )
}
