import { Ask } from '../ask.tsx'
import { Button } from '../button.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { useAddress, useTexts } from '../language.tsx'
import { LinkList } from '../link-list.tsx'
import { Section } from '../section.tsx'
import { type Taken, TakenIdea } from './taken-idea.tsx'

type Props = Readonly<{ taken: readonly Taken[]; mayWrite: boolean }>

/** What an organisation has taken after others, what came of it, and the way to take it back. */
export function TakenList({ taken, mayWrite }: Props) {
  const t = useTexts().adoptions.from
  const to = useAddress()
  return (
    <Section id="taken" title={t.title} lead={t.lead}>
      {taken.length === 0 && <p className="note">{t.none}</p>}
      <ul>
        {taken.map((one) => (
          <li key={one.adoption.id}>
            <TakenIdea {...one} />
            <Next {...one} mayWrite={mayWrite} />
          </li>
        ))}
      </ul>
      <LinkList links={[{ href: to('library'), says: t.library }]} />
    </Section>
  )
}

function Next({ adoption, withdrawnAt, mayWrite }: Taken & Readonly<{ mayWrite: boolean }>) {
  const t = useTexts().adoptions.from
  const to = useAddress()
  const { id, improvementId } = adoption
  return (
    <>
      {improvementId !== null && (
        <p>
          <a className="ds-link" href={to('improvement', { improvement: improvementId })}>
            {t.improvement}
          </a>
        </p>
      )}
      {mayWrite && improvementId === null && withdrawnAt === null && (
        <form method="post">
          <HiddenFields fields={{ intent: 'begin', adoption: id }} />
          <Button look="secondary">{t.begin}</Button>
        </form>
      )}
      {mayWrite && (
        <Ask
          label={t.undo}
          why={t.undoWhy}
          confirm={t.undoConfirm}
          fields={{ intent: 'give-back', adoption: id }}
        />
      )}
    </>
  )
}
