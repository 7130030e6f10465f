import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

const ordinance =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/forordning-2001100-om-den-officiella_sfs-2001-100/'

/** Why material is split by sex, and how the meter is read. */
export function CoverageGuidance() {
  const t = useTexts().coverage
  return (
    <Section title={t.guidanceTitle}>
      {t.guidance.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a className="ds-link" href={ordinance} hrefLang="sv">
          {t.ruleLink}
        </a>
      </p>
    </Section>
  )
}
