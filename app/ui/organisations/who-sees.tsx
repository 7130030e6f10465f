import { useAddress, useTexts } from '../language.tsx'
import { LinkList } from '../link-list.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  organisation: Readonly<{ code: string }>
  /** Whether whoever reads belongs to the organisation. */
  own: boolean
  mayReadPeople: boolean
  /** Whether they may see who may look at it as support, or look themselves. */
  seesSupport: boolean
  mayReadLog: boolean
  /** Whether they may take its history out, and set what is kept for a time only. */
  mayArchive: boolean
}>

/** Leads to who works here, what they show others, and what is kept of it; nothing for those who may see none of it. */
export function WhoSees({ organisation: { code }, ...sees }: Props) {
  const { organisations, people, sharing, support, audit, archive, privacy } = useTexts()
  const to = useAddress()
  const links = [
    { href: to('people', { code }), says: people.link, shown: sees.mayReadPeople },
    { href: to('shared', { code }), says: sharing.list.title, shown: sees.own },
    { href: to('support', { code }), says: support.link, shown: sees.seesSupport },
    { href: to('audit', { code }), says: audit.link, shown: sees.mayReadLog },
    { href: to('organisationArchive', { code }), says: archive.page.link, shown: sees.mayArchive },
    { href: to('retention', { code }), says: privacy.retention.link, shown: sees.mayArchive },
  ].filter(({ shown }) => shown)
  if (links.length === 0) return null
  return (
    <Section title={organisations.whoSees}>
      <LinkList links={links} />
    </Section>
  )
}
