import { useAddress, useTexts } from '../language.tsx'
import { LinkList } from '../link-list.tsx'
import { Section } from '../section.tsx'

type Props = Readonly<{
  code: string
  name: string
  /** Whether whoever reads belongs to the organisation. */
  own: boolean
  /** Of what kinds of work there is anything that they may read. */
  readable: Readonly<Record<'challenges' | 'improvements' | 'goals' | 'coverage', boolean>>
}>

/**
 * Leads to the sets of key figures and the challenges of an organisation, to all it improves, to its goals and to what
 * it splits by sex.
 */
export function OwnWork({ code, name, own, readable }: Props) {
  const { board, challenges: t, goals, coverage, examples, sets } = useTexts()
  const to = useAddress()
  const links = [
    { href: to('sets', { code }), says: sets.title, shown: true },
    { href: to('challenges', { code }), says: t.link(name), shown: own || readable.challenges },
    {
      href: to('ownImprovements', { code }),
      says: t.linkImprovements(name),
      shown: own || readable.improvements,
    },
    { href: to('board', { code }), says: board.linkAll, shown: own || readable.improvements },
    { href: to('goals', { code }), says: goals.list.link, shown: own || readable.goals },
    { href: to('coverage', { code }), says: coverage.link, shown: own || readable.coverage },
    { href: to('examples', { code }), says: examples.link, shown: own },
  ]
  return (
    <Section title={t.sectionTitle}>
      <LinkList links={links.filter(({ shown }) => shown)} />
    </Section>
  )
}
