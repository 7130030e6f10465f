import { fates, type HangingItem } from '#domain/people/handover.ts'
import { useTexts } from '../language.tsx'
import { Section } from '../section.tsx'

/** What hangs on somebody, by what becomes of it. */
export function Hanging({ name, items }: Readonly<{ name: string; items: readonly HangingItem[] }>) {
  const t = useTexts().people.handover
  return (
    <Section title={t.hangs(name)}>
      {items.length === 0 ? <p>{t.nothing}</p> : <ByFate items={items} />}
    </Section>
  )
}

/** Things in a list under what becomes of them; nothing is said of fates that none has. */
export function ByFate({ items }: { items: readonly HangingItem[] }) {
  const t = useTexts().people.handover
  return (['follows', 'stays', 'remains'] as const).map((fate) => {
    const these = items.filter(({ kind }) => fates[fate].includes(kind))
    if (these.length === 0) return null
    return (
      <div key={fate}>
        <h3 className="ds-heading" data-size="2xs">
          {t.fates[fate]}
        </h3>
        <ul>
          {these.map(({ kind, id, title, n }) => (
            <li key={`${kind} ${id}`}>{t.item(t.kinds[kind], title, n)}</li>
          ))}
        </ul>
        {fate === 'remains' && <p className="note">{t.remainsNote}</p>}
      </div>
    )
  })
}
