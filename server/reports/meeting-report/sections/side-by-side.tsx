import { GroupItems } from '#charts/group-items.tsx'
import { groupItemsDescription } from '#charts/group-items-words.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { chart, heading, list, notice, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block, Chart, Table } from '../../document/document.ts'
import { draw } from '../../document/draw.tsx'
import { ratingDecimals } from '../../document/figure.ts'
import { nameLevel, nameScale } from '../../figures/instrument-names.ts'
import type { MeetingReportData } from '../data.ts'
import type { LevelTogether } from '../level-together.ts'
import { whoIsMissing } from './who-is-missing.ts'

/** The latest closed ratings of the group beside each other, each level of each checklist by itself. */
export function sideBySideSection(data: MeetingReportData, language: Language): Draft {
  const t = textsIn(language).meetingPack.beside
  const { levels } = data
  return {
    id: 'side-by-side',
    blocks: [
      levels.length === 0 ? notice(t.none) : null,
      ...levels.flatMap((level) => levelBlocks(data, level, language)),
    ],
  }
}

function levelBlocks(data: MeetingReportData, level: LevelTogether, language: Language): (Block | null)[] {
  const t = textsIn(language).meetingPack.beside
  const name = nameLevel(language, level.instrument, level.level)
  const rated = level.members.filter(({ latest }) => latest !== null)
  if (rated.length === 1) return [paragraph(t.single(rated[0]!.member.organisation.name, name))]
  return [
    data.levels.length > 1 ? heading(name) : null,
    paragraph(t.lead(rated.length, level.members.length, name)),
    list(whoIsMissing(data, level, language)),
    besideChart(level, language),
    besideTable(level, language),
    ...differenceBlocks(level, language),
  ]
}

function besideChart({ instrument, level, members, items }: LevelTogether, language: Language): Chart {
  const t = textsIn(language).meetingPack.beside
  const caption = t.chartCaption(nameLevel(language, instrument, level))
  const rows = {
    members: members.map(({ member: { organisation }, latest }) => ({
      code: organisation.code,
      name: organisation.name,
      own: false,
      assessed: latest !== null,
    })),
    scale: instrument.scale,
    reference: null,
    rows: items.map(({ item, compared }) => ({
      item: item.number,
      title: item.title[language],
      answers: compared.answers,
      reference: null,
    })),
  }
  const id = `beside-${instrument.id}-${level.id}`
  return chart({
    id,
    caption,
    alt: groupItemsDescription(language, rows),
    ...draw(id, (size) => <GroupItems language={language} {...size} title={caption} {...rows} />),
    figures: items.flatMap(({ ratings }) => ratings),
    notes: [],
  })
}

function besideTable({ instrument, level, members, items }: LevelTogether, language: Language): Table {
  const { meetingPack, reports } = textsIn(language)
  const t = meetingPack.beside
  const name = nameLevel(language, instrument, level)
  const shown = members.flatMap(({ member, latest }) => (latest ? [{ member, latest }] : []))
  const raters = shown.map(({ member, latest }) => {
    const count = latest.score.raters.value
    const said = count === null ? t.ratersUnknown : t.ratersCount(count)
    return t.raters(member.organisation.name, latest.name[language], said)
  })
  return table({
    id: `beside-${instrument.id}-${level.id}`,
    caption: t.caption(name),
    columns: [
      { header: reports.assessment.statement },
      ...shown.map(({ member, latest }) => ({
        header: `${member.organisation.name}\n${latest.name[language]}`,
        numeric: true,
      })),
      { header: t.n, numeric: true },
    ],
    rows: items.map(({ item, ratings, count }) => ({
      header: `${item.number}. ${item.title[language]}`,
      cells: [...ratings, count],
    })),
    notes: [
      t.nNote,
      t.ratersNote(raters.join('; ')),
      reports.participation.orderNote,
      reports.assessment.meansNote(name, nameScale(language, instrument.scale)),
    ],
  })
}

function differenceBlocks({ differences }: LevelTogether, language: Language): readonly Block[] {
  const t = textsIn(language).meetingPack.beside
  const shown = (value: number) => formatNumber(language, value, ratingDecimals(value))
  return [
    heading(t.differences),
    differences.length === 0
      ? paragraph(t.noDifference)
      : list(
          differences.map(({ item, compared: { spread } }) =>
            t.difference(
              `${item.number}. ${item.title[language]}`,
              shown(spread!.min),
              shown(spread!.max),
              spread!.n,
            ),
          ),
        ),
  ]
}
