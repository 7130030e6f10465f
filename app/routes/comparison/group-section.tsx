import { Figure } from '#app/ui/figure.tsx'
import { useLanguage, useLocalized, useTexts } from '#app/ui/language.tsx'
import { Section } from '#app/ui/section.tsx'
import { GroupItems } from '#charts/group-items.tsx'
import { groupItemsTable, type GroupItemsRows } from '#charts/group-items-words.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import type { ComparisonData } from './comparison.server.ts'
import { measureText } from './measure-text.ts'
import { respondentsText } from './respondents-text.ts'

type Chosen = NonNullable<ComparisonData['chosen']>

/** Statement by statement: the members of the group as shapes, the published mean as a line. */
export function GroupSection({ chosen, organisations }: { chosen: Chosen; organisations: number }) {
  const t = useTexts().comparison
  const language = useLanguage()
  const localized = useLocalized()
  const { group, meeting, measure, scale } = chosen
  const rows = useRows(chosen)
  const named = (state: Chosen['group']['members'][number]['state']) =>
    group.members.filter((member) => member.state === state).map(({ name }) => name)
  const [underWay, missing] = [named('under-way'), named('missing')]
  const steps = scale.steps.map(({ value, label }) => t.scaleStep(value, localized(label)))
  const dates = [...new Set(group.members.flatMap(({ date }) => date ?? []))].toSorted()
  const date = dates.length > 0 ? dates.map((one) => formatDate(language, one)).join(', ') : null
  return (
    <Section id="group" title={t.groupHeading}>
      <Figure
        id="group-items"
        number={1}
        title={t.groupFigure(localized(meeting.name))}
        facts={{
          n: t.organisationsOf(group.n, organisations),
          date: date ?? (meeting.date ? formatDate(language, meeting.date) : '–'),
          instrument: measureText(measure, localized),
          source: t.ownSource,
          note: t.scale(steps.join(', ')),
        }}
        drawing={GroupItems}
        rows={rows}
        table={groupItemsTable}
      />
      {underWay.length > 0 && <p>{t.underWay(formatList(language, underWay), underWay.length)}</p>}
      {missing.length > 0 && <p>{t.missing(formatList(language, missing))}</p>}
      <p className="note">{t.noRanking}</p>
    </Section>
  )
}

function useRows({ group, scale, titles, reference }: Chosen): GroupItemsRows {
  const t = useTexts().comparison
  const localized = useLocalized()
  const means = new Map(reference?.items.map(({ item, mean }) => [item, mean]))
  return {
    members: group.members.map(({ code, name, own, state }) => ({
      code,
      name,
      own,
      assessed: state === 'closed',
    })),
    scale,
    reference: reference && {
      label: `${localized(reference.table.title)}, ${respondentsText(t, reference.occasion)}`,
      decimals: reference.table.decimals,
    },
    rows: group.items.map(({ item, answers }) => ({
      item,
      title: localized(titles[item]!),
      answers,
      reference: means.get(item) ?? null,
    })),
  }
}
