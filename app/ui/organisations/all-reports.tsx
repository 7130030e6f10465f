import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** Leads to every report about an organisation, whatever has become of it. */
export function AllReports({ code, name }: Readonly<{ code: string; name: string }>) {
  const t = useTexts().reportLife.list
  const to = useAddress()
  return (
    <Section title={t.title}>
      <a className="ds-link" href={to('organisationReports', { code })}>
        {t.ofOrganisation(name)}
      </a>
    </Section>
  )
}
