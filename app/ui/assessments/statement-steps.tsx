import type { Rating } from '#domain/assessments/assessment.ts'
import type { Item } from '#domain/instruments/instrument.ts'
import { useAddress, useLocalized, useTexts } from '../language.tsx'

type Props = Readonly<{
  occasionId: string
  items: readonly Item[]
  ratings: readonly Rating[]
  current: Item
}>

/** All statements by number, which of them are answered, and where one is. */
export function StatementSteps({ occasionId, items, ratings, current }: Props) {
  const t = useTexts().assessments.rate
  const to = useAddress()
  const localized = useLocalized()
  const answered = new Set(ratings.filter(({ answer }) => answer.kind !== 'unrated').map(({ item }) => item))
  return (
    <nav aria-label={t.allSteps}>
      <ol className="steps">
        {items.map(({ number, title }) => (
          <li key={number}>
            <a
              href={to('rateItem', { occasion: occasionId, item: number })}
              aria-label={t.step(number, localized(title), answered.has(number))}
              aria-current={number === current.number ? 'step' : undefined}
              data-answered={answered.has(number) || undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
