import { useAddress, useTexts } from '../language.tsx'
import { LinkList } from '../link-list.tsx'
import { Section } from '../section.tsx'

/** An example that somebody is to read. */
type Waiting = Readonly<{ id: string; title: string; organisation: string }>

/** The examples that wait for whoever has signed in to review them; nothing where none do. */
export function WaitingExamples({ waiting }: Readonly<{ waiting: readonly Waiting[] }>) {
  const t = useTexts().examples.review
  const to = useAddress()
  if (waiting.length === 0) return null
  return (
    <Section title={t.waiting}>
      <LinkList
        links={waiting.map(({ id, title, organisation }) => ({
          href: to('example', { example: id }),
          says: t.waitingLine(title, organisation),
        }))}
      />
    </Section>
  )
}
