import { useAddress, useTexts } from '../language.tsx'
import { LinkList } from '../link-list.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{ code: string; years: readonly number[] }>

/** The years of an organisation, each leading to its yearly report; nothing where no year has anything to report. */
export function YearReports({ code, years }: Props) {
  const { links } = useTexts().yearReport
  const to = useAddress()
  if (years.length === 0) return null
  return (
    <Section title={links.title} lead={links.lead}>
      <LinkList
        links={years.map((year) => ({ href: to('yearReport', { code, year }), says: links.of(year) }))}
      />
    </Section>
  )
}
