import { Fishbone } from '#charts/fishbone.tsx'
import { fishboneTable } from '#charts/fishbone-words.ts'
import { listBoxesOf } from '#domain/worksheets/list-boxes.ts'
import { findLeftOver } from '#domain/worksheets/check-worksheet.ts'
import type { Method } from '#domain/worksheets/method.ts'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import { formatDate } from '#texts/formats.ts'
import { Figure } from '../figure.tsx'
import { useLanguage, useLocalized, useTexts } from '../language.tsx'
import { LinkedText } from '../linked-text.tsx'
import { Section } from '../section.tsx'
import { PartTold } from './part-told.tsx'

type Props = Readonly<{ method: Method; worksheet: Worksheet }>

/** A worksheet as it is read and printed: part by part, and the causes of a fishbone as a figure with its table. */
export function WorksheetTold({ method, worksheet }: Props) {
  const t = useTexts().worksheets
  const localized = useLocalized()
  const { answers } = worksheet
  const leftOver = Object.entries(findLeftOver(answers, method))
  const bones = method.fishbone?.bones ?? []
  return (
    <>
      {method.parts
        .filter(({ id }) => !bones.includes(id))
        .map((part, i) => (
          <Section key={part.id} title={localized(part.title)}>
            <PartTold part={part} answers={answers} />
            {i === 0 && method.fishbone && <Bones method={method} worksheet={worksheet} />}
          </Section>
        ))}
      {leftOver.length > 0 && (
        <Section title={t.leftOver}>
          {leftOver.map(([key, text]) => (
            <LinkedText key={key}>{text}</LinkedText>
          ))}
        </Section>
      )}
    </>
  )
}

function Bones({ method, worksheet: { answers, begunOn } }: Props) {
  const t = useTexts().worksheets
  const language = useLanguage()
  const localized = useLocalized()
  const { head, bones } = method.fishbone!
  const drawn = method.parts
    .filter(({ id }) => bones.includes(id))
    .map((part) => ({
      title: localized(part.title),
      causes: listBoxesOf(part).flatMap(({ key }) => answers[key] ?? []),
    }))
  const effect = answers[head] ?? t.notWritten
  return (
    <Figure
      id="fishbone"
      title={t.fishboneTitle(effect)}
      facts={{
        n: t.fishboneN(drawn.flatMap(({ causes }) => causes).length, drawn.length),
        date: formatDate(language, begunOn),
        source: t.fishboneSource,
        note: t.fishboneNote,
      }}
      drawing={Fishbone}
      rows={{ head: effect, bones: drawn }}
      table={fishboneTable}
      asTable={t.fishboneTable}
    />
  )
}
