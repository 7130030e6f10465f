import type { WaitingInvitation } from '#domain/people/role-entry.ts'
import { dayOf, formatDate } from '#texts/formats.ts'
import '../../theme/people.css'
import { Button } from '../button.tsx'
import { useLanguage, useTexts } from '../language.tsx'
import { Section } from '../section.tsx'
import { Tag } from '../tag.tsx'

type Props = Readonly<{ invitations: readonly WaitingInvitation[]; letters: boolean; now: Date }>

/** Invitations that nobody has answered, each to be sent again or withdrawn. */
export function WaitingInvitations({ invitations, letters, now }: Props) {
  const { people: t, common, letters: words } = useTexts()
  const language = useLanguage()
  if (invitations.length === 0) return null
  return (
    <Section title={t.waiting.heading}>
      <ul className="role-list">
        {invitations.map(({ id, name, email, role, unitName, expiresAt, takesOver, lost }) => {
          const day = formatDate(language, dayOf(expiresAt))
          return (
            <li key={id}>
              <div>
                <h3 className="ds-heading" data-size="2xs">
                  {name}
                </h3>
                <p>
                  {[common.roles[role], unitName].filter((part) => part !== null).join(', ')}{' '}
                  {takesOver && <Tag kind="info">{t.waiting.takesOver}</Tag>}{' '}
                  {expiresAt <= now && <Tag kind="warning">{t.waiting.expired(day)}</Tag>}{' '}
                  {lost && <Tag kind="warning">{words.lost.tag}</Tag>}
                </p>
                <p className="note">
                  {email}
                  {expiresAt > now && ` · ${t.waiting.until.toLowerCase()} ${day}`}
                </p>
                {lost && <p>{lost === 'recipient' ? words.lost.unknown : words.lost.other}</p>}
              </div>
              <form method="post" action="#sent" className="actions">
                <input type="hidden" name="id" value={id} />
                <Button look="secondary" name="do" value="renew">
                  {letters ? t.waiting.renew : t.waiting.renewLink}
                  <span className="ds-sr-only">{` ${name}`}</span>
                </Button>
                <Button look="tertiary" name="do" value="withdraw">
                  {t.waiting.withdraw}
                  <span className="ds-sr-only">{` ${name}`}</span>
                </Button>
              </form>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
