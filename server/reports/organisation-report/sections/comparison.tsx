import { GroupItems } from '#charts/group-items.tsx'
import { groupItemsDescription, type GroupItemsRows } from '#charts/group-items-words.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { chart, heading, notice, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block, Chart, Table } from '../../document/document.ts'
import { draw } from '../../document/draw.tsx'
import { nameLevel } from '../../figures/instrument-names.ts'
import { publishedNotes, respondentsOf } from '../../figures/published-notes.ts'
import type { OrganisationReportData } from '../data.ts'
import type { GroupComparison } from '../group-comparison.ts'

/** The group side by side, in the order of the round, with the published means. */
export function comparisonSection({ comparisons, rows }: OrganisationReportData, language: Language): Draft {
  const t = textsIn(language).reports
  const group = rows.group.name[language]
  return {
    id: 'comparison',
    blocks: [
      comparisons.length === 0 ? notice(t.comparison.none) : paragraph(t.comparison.lead(group)),
      ...comparisons.flatMap((one) => blocksOf(one, group, language, comparisons.length > 1)),
    ],
  }
}

function blocksOf(
  one: GroupComparison,
  group: string,
  language: Language,
  several: boolean,
): (Block | null)[] {
  const t = textsIn(language).reports.comparison
  const name = nameLevel(language, one.history.instrument, one.history.level)
  const at = one.at.name[language]
  const alone = one.members.filter(({ occasion }) => occasion !== null).length < 2
  const nothing = alone && one.reference === null
  const without = one.members.filter(({ occasion }) => occasion === null)
  const names = without.map(({ contribution }) => contribution.name)
  return [
    several ? heading(name) : null,
    alone ? paragraph(t.alone(at)) : null,
    !alone && names.length > 0 ? paragraph(t.notIn(at, formatList(language, names))) : null,
    nothing ? null : groupChart(one, language, t.chartCaption(at, name)),
    nothing ? null : groupTable(one, language, t.caption(group, at, name), !alone),
  ]
}

function rowsOf({ history, members, items, reference }: GroupComparison, language: Language): GroupItemsRows {
  const label = reference?.occasion.label[language] ?? ''
  return {
    members: members.map(({ contribution: { code, name, own, state } }) => ({
      code,
      name,
      own,
      assessed: state === 'closed',
    })),
    scale: history.instrument.scale,
    reference: reference && {
      label: `${reference.table.title[language]}, ${label} (${respondentsOf(reference.occasion, language)})`,
      decimals: reference.table.decimals,
    },
    rows: items.map(({ item, title, answers, published }) => ({
      item,
      title: title[language],
      answers,
      reference: published?.value ?? null,
    })),
  }
}

function groupChart(one: GroupComparison, language: Language, caption: string): Chart {
  const rows = rowsOf(one, language)
  const id = `group-${one.history.instrument.id}-${one.history.level.id}`
  return chart({
    id,
    caption,
    alt: groupItemsDescription(language, rows),
    ...draw(id, (size) => <GroupItems language={language} {...size} title={caption} {...rows} />),
    figures: one.items.flatMap(({ ratings, published }) => [...ratings, ...(published ? [published] : [])]),
    notes: [],
  })
}

function groupTable(one: GroupComparison, language: Language, caption: string, withMean: boolean): Table {
  const t = textsIn(language).reports
  const { history, members, items, reference } = one
  const assessed = members.filter(({ occasion }) => occasion !== null)
  const numeric = (header: string) => ({ header, numeric: true })
  return table({
    id: `group-${history.instrument.id}-${history.level.id}`,
    caption,
    columns: [
      { header: t.assessment.statement },
      ...assessed.map(({ contribution }) => numeric(contribution.name)),
      ...(withMean ? [numeric(t.comparison.mean), numeric(t.comparison.n)] : []),
      ...(reference ? [numeric(t.comparison.published(reference.occasion.label[language]))] : []),
    ],
    rows: items.map(({ item, title, ratings, mean, count, published }) => ({
      header: `${item}. ${title[language]}`,
      cells: [...ratings, ...(withMean ? [mean, count] : []), ...(published ? [published] : [])],
    })),
    notes: [
      ...(withMean ? [t.comparison.meanNote] : []),
      t.participation.orderNote,
      ...(reference ? publishedNotes(reference.table, [reference.occasion], language) : []),
    ],
  })
}
