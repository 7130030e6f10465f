import { useAddress, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ code: string; years: readonly number[] }>

/** The years of an organisation, each leading to its yearly report; nothing where no year has anything to report. */
export function YearReports({ code, years }: Props) {
  const { links } = useTexts().yearReport
  const to = useAddress()
  if (years.length === 0) return null
  return (
    <Section title={links.title} lead={links.lead}>
      <ul className="plain-list">
        {years.map((year) => (
          <li key={year}>
            <a className="ds-link" href={to('yearReport', { code, year })}>
              {links.of(year)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
