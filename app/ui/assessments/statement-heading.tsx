import type { GuidanceRole, Item, Statement } from '#domain/instruments/instrument.ts'
import type { Role } from '#domain/people/person.ts'
import { useLocalized, useTexts } from '../language.tsx'

/** Which guidance fits a role: whoever is neither politician nor manager takes part as a key person. */
export function guidanceFor(role: Role): GuidanceRole {
  return role === 'politician' || role === 'manager' ? role : 'keyPerson'
}

type HeadingProps = Readonly<{
  item: Item
  statement: Statement
  /** One below what it stands under: the page, or a part of the checklist. */
  level?: 'h2' | 'h3'
}>

/** What a statement is about and what it says, over its fields. */
export function StatementHeading({ item, statement, level: Heading = 'h3' }: HeadingProps) {
  const localized = useLocalized()
  return (
    <>
      <Heading className="ds-heading" data-size="xs" id={`statement-${item.number}`}>
        {`${item.number}. ${localized(item.title)}`}
      </Heading>
      <p className="statement-text">{localized(statement.text)}</p>
    </>
  )
}

/** What to think of when rating in one's role. */
export function Guidance({ statement, role }: Readonly<{ statement: Statement; role: Role }>) {
  const t = useTexts().assessments.rate
  const guidance = guidanceFor(role)
  return (
    <p className="guidance">
      <strong>{t.guidance[guidance]}:</strong> {useLocalized()(statement.guidance[guidance])}
    </p>
  )
}
