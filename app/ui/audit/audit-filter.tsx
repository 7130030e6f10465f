import { Button } from '../button.tsx'
import { Select, TextField } from '../field.tsx'
import { useTexts } from '../language.tsx'
import type { AuditView } from './audit-data.ts'
import { useAuditWords } from './use-audit-words.ts'

type Props = Readonly<{ view: AuditView; here: string; isFiltered: boolean }>

/** Who, what and when. Sends itself as an address that can be kept. */
export function AuditFilter({ view, here, isFiltered }: Props) {
  const t = useTexts().audit.filter
  const words = useAuditWords()
  const { people, asked } = view
  const names = people
    .map((person) => ({ value: person.id, label: words.who(person) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <form method="get" className="audit-filter" role="search" aria-label={t.heading}>
      <Select id="who" label={t.who} none={t.anyone} options={names} defaultValue={asked.personId ?? ''} />
      <Select
        id="what"
        label={t.what}
        none={t.anything}
        options={words.actions}
        defaultValue={asked.action ?? ''}
      />
      <TextField id="from" type="date" label={t.from} defaultValue={asked.from ?? ''} />
      <TextField id="to" type="date" label={t.to} defaultValue={asked.to ?? ''} />
      <div className="actions">
        <Button look="secondary">{t.show}</Button>
        {isFiltered && (
          <a className="ds-link" href={here}>
            {t.clear}
          </a>
        )}
      </div>
    </form>
  )
}
