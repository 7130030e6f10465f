import { DataTable } from '#app/ui/data-table.tsx'
import { useAddress, useLocalized, useTexts } from '#app/ui/language.tsx'
import type { ComparisonData } from './comparison.server.ts'

type Explained = ComparisonData['series']['breaks'][number]
type Link = Explained['steps'][number]['links'][number]

type Props = Readonly<{
  explained: Explained
  /** The names of the occasions, by key. */
  labels: ReadonlyMap<string, string>
}>

/** Why a line breaks between two versions, statement by statement through the crosswalk. */
export function BreakExplained({ explained, labels }: Props) {
  const t = useTexts().comparison
  const localized = useLocalized()
  const { after, before, from, to, steps } = explained
  const lead = t.breakLead({
    after: labels.get(after) ?? '',
    before: labels.get(before) ?? '',
    from: localized(from),
    to: localized(to),
  })
  return (
    <>
      <p>{lead}</p>
      <details className="ds-details break-explained">
        <summary>{t.breakHeading}</summary>
        <div>
          {steps.length === 0 && <p>{t.breakNone}</p>}
          {steps.map((step) => (
            <Step key={step.to.id} step={step} />
          ))}
        </div>
      </details>
    </>
  )
}

function Step({ step }: { step: Explained['steps'][number] }) {
  const t = useTexts().comparison
  const to = useAddress()
  const localized = useLocalized()
  const titles = (items: Link['from']) =>
    items.length === 0 ? '–' : items.map(({ number, title }) => `${number}. ${localized(title)}`).join('; ')
  return (
    <>
      <p>{localized(step.note)}</p>
      {step.certainty !== 'source' && <p className="note">{t.breakInferred}</p>}
      <DataTable
        caption={t.breakTable(localized(step.from.title), localized(step.to.title))}
        columns={[
          { header: t.earlier, cell: (link: Link) => titles(link.from) },
          {
            header: t.became,
            cell: ({ kind, note }) => (note ? `${t.kinds[kind]}. ${localized(note)}` : t.kinds[kind]),
          },
          { header: t.later, cell: (link) => titles(link.to) },
        ]}
        rows={step.links}
        rowKey={(link) => `${titles(link.from)}→${titles(link.to)}`}
      />
      <p>
        <a className="ds-link" href={to('crosswalk', { from: step.from.id, to: step.to.id })}>
          {t.toCrosswalk}
        </a>
      </p>
    </>
  )
}
