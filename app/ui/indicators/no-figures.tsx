import { Alert } from '../alert.tsx'
import { useTexts } from '../language.tsx'
import type { KeyFigureData } from './key-figure-data.ts'

/** Why there is nothing to show, and what to do: fetch the figures, choose other years, or look elsewhere. */
export function NoFigures({ data }: { data: KeyFigureData }) {
  const { keyFigure: t } = useTexts()
  const { knownYears, place } = data
  if (knownYears.length > 0) return <Alert kind="info">{t.noneInYears}</Alert>
  const fetched = data.table.keyFigures.some(({ observations }) => observations > 0)
  if (fetched) return <Alert kind="info">{t.noneHere(place.area.name)}</Alert>
  const ids = data.table.keyFigures.map(({ id }) => id).join(',')
  return (
    <Alert kind="info" title={t.notFetched.heading}>
      <p>{t.notFetched.text}</p>
      <pre className="figure-command">
        <code>{`jamsides kolada sync --kpi ${ids}`}</code>
      </pre>
      <p>{t.notFetched.after}</p>
    </Alert>
  )
}
