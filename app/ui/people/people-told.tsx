import type { Role } from '#domain/people/person.ts'
import '../../theme/people.css'
import { Alert } from '../alert.tsx'
import { FormProblem } from '../form-problem.tsx'
import { useTexts } from '../language.tsx'

/** What came of a form on a page of people. */
export type PeopleOutcome =
  | Readonly<{ problem: string }>
  | Readonly<{ sent: { name: string; link: string | null } }>
  | Readonly<{ changed: { name: string; role: Role } }>
  | Readonly<{ removed: { name: string; role: Role } }>
  | Readonly<{ withdrawn: true }>
  | Readonly<{ closed: true }>

/** Says what came of the form that was sent. A link to pass on is shown here, once. */
export function PeopleTold({ outcome }: { outcome: PeopleOutcome | undefined }) {
  const { people: t, common } = useTexts()
  if (outcome === undefined) return null
  if ('problem' in outcome) return <FormProblem problem={outcome.problem} />
  return (
    <div id="sent">
      <Alert kind="success">
        {'sent' in outcome ? (
          <Sent {...outcome.sent} />
        ) : 'changed' in outcome ? (
          t.list.changed(outcome.changed.name, common.roles[outcome.changed.role])
        ) : 'removed' in outcome ? (
          t.list.removed(outcome.removed.name, common.roles[outcome.removed.role])
        ) : 'closed' in outcome ? (
          t.installation.closed
        ) : (
          t.waiting.withdrawn
        )}
      </Alert>
    </div>
  )
}

function Sent({ name, link }: { name: string; link: string | null }) {
  const t = useTexts().people.invite
  if (link === null) return <p>{t.sent(name)}</p>
  return (
    <>
      <p>{t.link(name)}</p>
      <div className="ds-field">
        <label className="ds-label" htmlFor="link">
          {t.linkLabel}
        </label>
        <input className="ds-input" id="link" readOnly value={link} />
      </div>
    </>
  )
}
