import type { Rating } from '#domain/assessments/assessment.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'
import { answerWords } from '#charts/answer-words.ts'
import { DataTable } from '../data-table.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'

type Props = Readonly<{ instrument: Instrument; ratings: readonly Rating[] }>

/** One's own sheet to read, when it can no longer be changed. */
export function OwnAnswersTable({ instrument, ratings }: Props) {
  const t = useTexts().assessments
  const language = useLanguage()
  const localized = useLocalized()
  const ratingOf = (item: number) => ratings.find((rating) => rating.item === item)
  return (
    <DataTable
      caption={t.rate.yourAnswer}
      rows={instrument.items}
      rowKey={({ number }) => number}
      columns={[
        { header: t.rate.statement, cell: ({ number, title }) => `${number}. ${localized(title)}` },
        {
          header: t.rate.yourAnswer,
          cell: ({ number }) => {
            const rating = ratingOf(number)
            return rating ? answerWords(language, instrument.scale, rating.answer) : t.unrated
          },
        },
        { header: t.rate.comment, cell: ({ number }) => ratingOf(number)?.comment ?? '' },
      ]}
    />
  )
}
