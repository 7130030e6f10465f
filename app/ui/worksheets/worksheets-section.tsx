import '#app/theme/cycles.css'
import type { Localized } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { ButtonLink } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { useAddress, useLanguage, useLocalized, useTexts } from '../language.tsx'

type Line = Readonly<{
  id: string
  title: string
  method: Localized
  begunOn: string
  filled: number
  boxes: number
}>

type Props = Readonly<{ improvement: string; worksheets: readonly Line[]; mayEdit: boolean }>

/** The worksheets of an improvement, each with its method and how much of it is filled in. */
export function WorksheetsSection({ improvement, worksheets, mayEdit }: Props) {
  const t = useTexts().worksheets
  const to = useAddress()
  const language = useLanguage()
  const localized = useLocalized()
  const add = mayEdit && (
    <ButtonLink look="secondary" href={to('newWorksheet', { improvement })}>
      {t.new}
    </ButtonLink>
  )
  if (worksheets.length === 0) return <Empty action={add}>{t.empty}</Empty>
  return (
    <>
      <ul className="plain-list">
        {worksheets.map(({ id, title, method, begunOn, filled, boxes }) => (
          <li key={id}>
            <a className="ds-link" href={to('worksheet', { improvement, worksheet: id })} dir="auto">
              {title}
            </a>{' '}
            <span className="note">
              {[localized(method), t.begun(formatDate(language, begunOn)), t.filled(filled, boxes)].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ul>
      {add && <div className="actions">{add}</div>}
    </>
  )
}
