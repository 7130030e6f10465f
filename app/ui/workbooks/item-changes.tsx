import type { Localized } from '#domain/language/language.ts'
import type { ItemChange, ItemState } from '#domain/workbooks/plan-import.ts'
import type { PreviewOccasion } from '#domain/workbooks/preview-occasion.ts'
import { DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { Section } from '../section.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { answerText } from './answer-text.ts'

type Props = Readonly<{
  occasions: readonly PreviewOccasion[]
  items: readonly Readonly<{ number: number; title: Localized }>[]
}>

/** For each occasion that is new or changes, every statement with what is stored and what the workbook says. */
export function ItemChanges({ occasions, items }: Props) {
  const t = useTexts().workbooks
  const shown = occasions.filter(({ changes, status }) => changes.length > 0 && status !== 'left-out')
  if (shown.length === 0) return null
  return (
    <Section title={t.itemsTitle}>
      {shown.map(({ id, label, changes, stored }) => {
        const summary = stored === null ? t.newItems(label) : t.changes(label, changes.length)
        return (
          <Details key={id} summary={summary}>
            <ChangeTable caption={summary} changes={changes} items={items} isNew={stored === null} />
          </Details>
        )
      })}
    </Section>
  )
}

type TableProps = Readonly<{
  caption: string
  changes: readonly ItemChange[]
  items: Props['items']
  isNew: boolean
}>

function ChangeTable({ caption, changes, items, isNew }: TableProps) {
  const t = useTexts().workbooks
  const localized = useLocalized()
  const titles = new Map(items.map(({ number, title }) => [number, localized(title)]))
  const before = { header: t.before, cell: (change: ItemChange) => <State state={change.before} /> }
  return (
    <DataTable
      caption={caption}
      rows={changes}
      rowKey={({ item }) => item}
      columns={[
        { header: t.item, cell: ({ item }) => `${item}. ${titles.get(item) ?? ''}` },
        ...(isNew ? [] : [before]),
        { header: t.after, cell: ({ after }) => <State state={after} /> },
      ]}
    />
  )
}

function State({ state: { answer, comment, evidence } }: { state: ItemState }) {
  const t = useTexts().workbooks
  const language = useLanguage()
  return (
    <>
      {answerText(answer, t.answers, language)}
      {comment !== '' && <span className="workbook-comment">{comment}</span>}
      {evidence !== '' && <span className="workbook-comment">{evidence}</span>}
    </>
  )
}
