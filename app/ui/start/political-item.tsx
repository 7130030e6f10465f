import type { PoliticalItem } from '#domain/rounds/home.ts'
import { formatNumber, formatPoints } from '#texts/formats.ts'
import '../../theme/start.css'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'

/** One statement of politics: where it stands and why, and what to ask for next. */
export function PoliticalItemView({ item }: { item: PoliticalItem }) {
  const t = useTexts().start
  const localized = useLocalized()
  const { title, answer, max, reason, evidence, nextStep } = item
  const inPlace = answer.kind === 'rated' && answer.value === max
  return (
    <li>
      <h3 className="ds-heading" data-size="2xs">
        {localized(title)}
      </h3>
      <p>
        <span className="glance__value">
          <Value answer={answer} max={max} />
        </span>
        {inPlace && `, ${t.fully}`}
      </p>
      {reason !== '' && <p>{reason}</p>}
      {evidence !== '' && <p className="note">{t.evidence(evidence)}</p>}
      {nextStep && (
        <p>
          <strong>{t.askFor}</strong> {localized(nextStep)}
        </p>
      )}
    </li>
  )
}

function Value({ answer, max }: Pick<PoliticalItem, 'answer' | 'max'>) {
  const { start: t, charts } = useTexts()
  const language = useLanguage()
  if (answer.kind !== 'rated') return charts.answers[answer.kind]
  return t.ofMax(formatPoints(language, answer.value), formatNumber(language, max))
}
