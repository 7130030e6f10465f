import type { LibraryStory } from '#domain/library/library-story.ts'
import { readFigure } from '#domain/library/read-figure.ts'
import { openLicence, type StoryAddress } from './story-record.ts'

/** A row of a table, with a cell for every column of it. */
type Row<Column extends string> = Readonly<Record<Column, string | number | null>>

export const storyColumns = [
  'key',
  'kind',
  'languages',
  'title_sv',
  'title_en',
  'owner_sv',
  'owner_en',
  'organisation_codes',
  'organisation_kind',
  'unit_sv',
  'unit_en',
  'area',
  'step',
  'step_basis',
  'years_from',
  'years_to',
  'years_basis',
  'sub_goals',
  'statements',
  'methods',
  'problem_sv',
  'problem_en',
  'tried_sv',
  'tried_en',
  'happened_sv',
  'happened_en',
  'failed_sv',
  'failed_en',
  'contact_role_sv',
  'contact_role_en',
  'contact_mailbox',
  'source_title',
  'source_publisher',
  'source_date',
  'source_isbn',
  'source_address',
  'source_section',
  'address_sv',
  'address_en',
  'changed_at',
  'licence',
] as const

/** A story as a row of a table. Several of one kind stand in one cell with a space between. */
export function storyRow(story: LibraryStory, addressOf: StoryAddress): Row<(typeof storyColumns)[number]> {
  const { owner, unit, contact, years, title } = story
  return {
    key: story.key,
    kind: story.kind,
    languages: story.languages.join(' '),
    title_sv: title.sv,
    title_en: title.en,
    owner_sv: owner.sv,
    owner_en: owner.en,
    organisation_codes: story.organisations.map(({ code }) => code).join(' '),
    organisation_kind: story.organisationKind,
    unit_sv: unit?.sv ?? null,
    unit_en: unit?.en ?? null,
    area: story.area.id,
    step: story.step,
    step_basis: story.stepBasis,
    years_from: years.from,
    years_to: years.to,
    years_basis: years.basis,
    sub_goals: story.subGoals.join(' '),
    statements: story.items.map(({ instrumentId, item }) => `${instrumentId}:${item}`).join(' '),
    methods: story.methods.join(' '),
    ...toldColumns(story),
    contact_role_sv: contact?.role.sv ?? null,
    contact_role_en: contact?.role.en ?? null,
    contact_mailbox: contact?.mailbox ?? null,
    ...sourceColumns(story),
    address_sv: addressOf('sv', story.slug),
    address_en: addressOf('en', story.slug),
    changed_at: story.changedAt,
    licence: openLicence.name,
  }
}

function toldColumns({ problem, tried, happened, failed }: LibraryStory) {
  return {
    problem_sv: problem?.sv ?? null,
    problem_en: problem?.en ?? null,
    tried_sv: tried.sv,
    tried_en: tried.en,
    happened_sv: happened?.sv ?? null,
    happened_en: happened?.en ?? null,
    failed_sv: failed?.sv ?? null,
    failed_en: failed?.en ?? null,
  }
}

function sourceColumns({ source }: LibraryStory) {
  return {
    source_title: source?.report.title ?? null,
    source_publisher: source?.report.publisher ?? null,
    source_date: source?.report.date ?? null,
    source_isbn: source?.report.isbn ?? null,
    source_address: source?.report.url ?? null,
    source_section: source?.section ?? null,
  }
}

export const figureColumns = [
  'key',
  'figure',
  'what_sv',
  'what_en',
  'kind',
  'time',
  'when_sv',
  'when_en',
  'of',
  'group',
  'value',
  'status',
  'unit',
  'share',
  'whole',
  'lowest',
  'note_sv',
  'note_en',
] as const

/**
 * The figures of a story as tidy rows: one for each figure, time and sex, women (girls) first. `status` says whether a
 * value is published, computed as the rest of 100, or not given; the last is an empty cell and never zero.
 */
export function figureRows({ key, figures }: LibraryStory): readonly Row<(typeof figureColumns)[number]>[] {
  return figures.flatMap((figure, i) => {
    const { times, rows } = readFigure(figure)
    return times.flatMap((time, at) =>
      rows.map(({ group, values }) => {
        const value = values[at]!
        return {
          key,
          figure: i + 1,
          what_sv: figure.what.sv,
          what_en: figure.what.en,
          kind: figure.kind,
          time,
          when_sv: figure.when[time]?.sv ?? null,
          when_en: figure.when[time]?.en ?? null,
          of: figure.of,
          group,
          value: value.status === 'not-given' ? null : value.value,
          status: value.status,
          unit: figure.unit,
          share: figure.share,
          whole: figure.whole,
          lowest: figure.lowest,
          note_sv: figure.note?.sv ?? null,
          note_en: figure.note?.en ?? null,
        }
      }),
    )
  })
}
