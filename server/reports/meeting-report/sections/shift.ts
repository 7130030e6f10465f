import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list, notice, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block, Notice, Table } from '../../document/document.ts'
import { countFigure, units } from '../../document/figure.ts'
import { figureOf } from '../../figures/figure-of.ts'
import { nameLevel } from '../../figures/instrument-names.ts'
import type { HistoryOccasion } from '../../figures/level-history.ts'
import { ratersNotices } from '../../figures/raters-notices.ts'
import type { ShiftFigures } from '../../figures/shift-figures.ts'
import type { MeetingReportData } from '../data.ts'
import type { LevelTogether } from '../level-together.ts'
import type { MeetingMember } from '../member.ts'

/** A member that has closed a level twice: the two occasions and what moved between them. */
type Moved = Readonly<{
  member: MeetingMember
  before: HistoryOccasion
  after: HistoryOccasion
  shift: ShiftFigures
}>

/** What has moved since the time before, by statement and organisation, with the reasons they wrote. */
export function shiftSection({ levels }: MeetingReportData, language: Language): Draft {
  const t = textsIn(language).meetingPack.shift
  const withShift = levels
    .map((level) => ({ level, moved: movedOn(level) }))
    .filter(({ moved }) => moved.length > 0)
  return {
    id: 'shift',
    blocks: [
      levels.length > 0 && withShift.length === 0 ? notice(t.none) : null,
      ...withShift.flatMap(({ level, moved }) => levelBlocks(level, moved, language, withShift.length > 1)),
    ],
  }
}

function movedOn({ members }: LevelTogether): readonly Moved[] {
  return members.flatMap(({ member, history }) =>
    history?.sinceLast
      ? [
          {
            member,
            before: history.occasions.at(-2)!,
            after: history.occasions.at(-1)!,
            shift: history.sinceLast,
          },
        ]
      : [],
  )
}

function levelBlocks(
  level: LevelTogether,
  moved: readonly Moved[],
  language: Language,
  several: boolean,
): readonly Block[] {
  const t = textsIn(language).meetingPack.shift
  const name = nameLevel(language, level.instrument, level.level)
  const without = level.members.filter(({ member }) => !moved.some((one) => one.member === member))
  const names = without.map(({ member }) => member.organisation.name)
  const whys = moved.filter(({ after }) => after.record.shiftNote.trim() !== '')
  return [
    ...(several ? [heading(name)] : []),
    ...moved.flatMap((one) => notices(one, language)),
    shiftTable(level, moved, name, language),
    paragraph(names.length === 0 ? '' : t.without(formatList(language, names))),
    ...(whys.length === 0 ? [] : [heading(t.why)]),
    list(
      whys.map(({ member, after }) => t.ofMember(member.organisation.name, after.record.shiftNote.trim())),
    ),
    reasonsTable(level, moved, name, language),
  ]
}

function notices({ member, before, after }: Moved, language: Language): readonly Notice[] {
  const t = textsIn(language).meetingPack.shift
  return ratersNotices([before, after], language).map(({ text }) =>
    notice(t.ofMember(member.organisation.name, text)),
  )
}

function shiftTable(
  { items }: LevelTogether,
  moved: readonly Moved[],
  name: string,
  language: Language,
): Table {
  const { meetingPack, reports } = textsIn(language)
  const t = meetingPack.shift
  const cells = moved.map(({ member: { organisation }, shift }) => ({
    of: (number: number) => figureOf(organisation, shift.items.get(number)!),
    total: figureOf(organisation, shift.total),
  }))
  return table({
    id: `shift-${moved[0]!.after.record.instrumentId}-${moved[0]!.after.record.levelId}`,
    caption: t.caption(name),
    columns: [
      { header: reports.assessment.statement },
      ...moved.map(({ member, before, after }) => ({
        header: t.between(member.organisation.name, before.name[language], after.name[language]),
        numeric: true,
      })),
    ],
    rows: [
      ...items.map(({ item: { number, title } }) => ({
        header: `${number}. ${title[language]}`,
        cells: cells.map(({ of }) => of(number)),
      })),
      { header: t.total, cells: cells.map(({ total }) => total), total: true },
      { header: t.n, cells: cells.map(({ total }) => countFigure(total, units.statements)) },
    ],
    notes: [t.note],
  })
}

/** Only statements that have moved, with what the group wrote beside its rating. */
function reasonsTable(
  { items, instrument, level }: LevelTogether,
  moved: readonly Moved[],
  name: string,
  language: Language,
): Table {
  const t = textsIn(language).meetingPack.shift
  const rows = moved.flatMap(({ member: { organisation }, before, after, shift }) =>
    items.flatMap(({ item: { number, title } }) => {
      const change = shift.items.get(number)!
      if (change.value === null || change.value === 0) return []
      const reason = after.record.consensus.find(({ item }) => item === number)?.reason.trim()
      const ratings = [before.ratings.get(number)!, after.ratings.get(number)!, change]
      return [
        {
          header: t.ofMember(organisation.name, `${number}. ${title[language]}`),
          cells: [...ratings.map((rating) => figureOf(organisation, rating)), reason || t.noReason],
        },
      ]
    }),
  )
  return table({
    id: `reasons-${instrument.id}-${level.id}`,
    caption: t.reasonsCaption(name),
    columns: [
      { header: textsIn(language).reports.assessment.statement },
      { header: t.before, numeric: true },
      { header: t.after, numeric: true },
      { header: t.change, numeric: true },
      { header: t.reason },
    ],
    rows,
    notes: [],
  })
}
