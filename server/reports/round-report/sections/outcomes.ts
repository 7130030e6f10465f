import type { Language } from '#domain/language/language.ts'
import type { RoundOutcomes } from '#domain/rounds/round-outcomes.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list, paragraph, table } from '../../document/blocks.ts'
import type { Block, Table } from '../../document/document.ts'
import { formatSource } from '../../document/format-source.ts'
import type { RoundReportData } from '../data.ts'
import type { PublishedFigures } from '../published-figures.ts'

/** What the published report of the round says of improvements: steps reached, examples, figures by sex. */
export function outcomesBlocks(data: RoundReportData, language: Language): readonly Block[] {
  const { outcomes, published, rows } = data
  if (outcomes === null || published === null) return []
  const { roundReport } = textsIn(language)
  const t = roundReport.outcomes
  return [
    rows.improvements.length > 0 ? heading(roundReport.report) : paragraph(t.lead),
    paragraph(rows.improvements.length > 0 ? t.beside : ''),
    reachedTable(outcomes, published, language),
    list(outcomes.chainNotes.map((note) => note[language])),
    examplesTable(data, outcomes, language),
    measuresTable(outcomes, published, language),
  ]
}

function reachedTable(outcomes: RoundOutcomes, { chain }: PublishedFigures, language: Language): Table {
  const t = textsIn(language).roundReport.outcomes
  const { participants, mentors } = outcomes.chainOf
  const inferred = chain.flatMap(({ reached, name }) =>
    reached.certainty === 'inferred' ? [name[language].toLowerCase()] : [],
  )
  // A column without a single number would only be dots.
  const withMentors = mentors !== null
  return table({
    id: 'published-chain',
    caption: t.chainCaption,
    columns: [
      { header: t.step },
      { header: t.participants(participants), numeric: true },
      ...(withMentors ? [{ header: t.mentors(mentors), numeric: true }] : []),
      { header: t.said },
    ],
    rows: chain.map((one, i) => ({
      header: `${i + 1}. ${one.name[language]}`,
      cells: [one.participants, ...(withMentors ? [one.mentors] : []), one.reached.said[language]],
    })),
    notes: [
      ...(inferred.length > 0 ? [t.inferred(formatList(language, inferred))] : []),
      ...sourceNotes(outcomes, language),
    ],
  })
}

function examplesTable({ rows }: RoundReportData, outcomes: RoundOutcomes, language: Language): Table {
  const t = textsIn(language).roundReport.outcomes
  return table({
    id: 'published-examples',
    caption: t.examplesCaption,
    columns: [{ header: t.organisation }, { header: t.step }, { header: t.example }],
    rows: outcomes.examples.map(({ organisation, step, what }) => ({
      header: rows.organisations.find(({ code }) => code === organisation)?.name ?? organisation,
      cells: [rows.content.chainSteps.find((guide) => guide.step === step)!.name[language], what[language]],
    })),
    notes: sourceNotes(outcomes, language),
  })
}

function measuresTable(outcomes: RoundOutcomes, { measures }: PublishedFigures, language: Language): Table {
  const { roundReport, reports } = textsIn(language)
  const t = roundReport.outcomes
  const words = reports.improvements
  const computed = new Set(measures.flatMap(({ complement, of }) => (complement ? [of] : [])))
  const whose = [...computed].map((of) => reports.sexes[of].men)
  const gaps = measures.some(({ rows }) => rows.some(({ change }) => change.value === null))
  return table({
    id: 'published-measures',
    caption: t.measuresCaption,
    columns: [
      { header: words.measure },
      { header: words.sex },
      { header: words.before, numeric: true },
      { header: words.after, numeric: true },
      { header: words.change, numeric: true },
    ],
    rows: measures.flatMap(({ organisation, measure, of, rows }) =>
      rows.map(({ who, before, after, change }) => ({
        header: `${organisation}: ${measure[language]} (${before.unit[language]})`,
        cells: [reports.sexRows[of][who], before, after, change],
      })),
    ),
    notes: [
      ...(whose.length > 0 ? [t.complement(formatList(language, whose))] : []),
      ...(gaps ? [t.someMissing] : []),
      ...sourceNotes(outcomes, language),
    ],
  })
}

function sourceNotes({ sources }: RoundOutcomes, language: Language): readonly string[] {
  const t = textsIn(language).roundReport.outcomes
  return sources.map((source) => t.source(formatSource(language, source).text))
}
