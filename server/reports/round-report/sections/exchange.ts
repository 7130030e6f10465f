import { highestStep } from '#domain/improvements/highest-step.ts'
import type { SharedAim } from '#domain/improvements/find-shared-aims.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import { getInstrument } from '#domain/instruments/get-instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, list, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Table } from '../../document/document.ts'
import type { RoundReportData } from '../data.ts'
import type { GroupExchange } from '../exchange.ts'
import type { Participant } from '../participants.ts'

/** What the groups did together, what mentors took part in, and who could learn from whom. */
export function exchangeSection(data: RoundReportData, language: Language): Draft {
  const { roundReport } = textsIn(language)
  const t = roundReport.exchange
  const { exchange, outcomes } = data
  const told = outcomes?.exchange ?? []
  return {
    id: 'exchange',
    blocks: [
      paragraph(meetingsText(data, language)),
      groupsTable(data, language),
      exchange.shared.length > 0 ? paragraph(t.sharedLead) : null,
      sharedTable(data, language),
      told.length > 0 ? heading(roundReport.report) : null,
      list(told.map((line) => line[language])),
    ],
  }
}

function meetingsText({ exchange, rows }: RoundReportData, language: Language): string {
  const t = textsIn(language).roundReport.exchange
  const { held, undated, mentors, mentorsAssessed } = exchange
  const closed = rows.round.status === 'closed'
  const names = undated.map(({ name }) => name[language])
  return [
    closed ? '' : t.held(held, rows.meetings.length),
    names.length > 0 ? (closed ? t.undatedPast : t.undated)(formatList(language, names)) : '',
    // Nothing read in is something else than nothing done.
    mentors > 0 && rows.occasions.length > 0 ? t.mentorsAssessed(mentorsAssessed, mentors) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function groupsTable({ exchange, rows }: RoundReportData, language: Language): Table {
  const { roundReport, reports } = textsIn(language)
  const t = roundReport.exchange
  const counts = rows.occasions.length + rows.improvements.length > 0
  const numeric = (header: string) => ({ header, numeric: true })
  const cellsOf = ({ byLearners, byMentors, improvements }: GroupExchange) =>
    counts ? [byLearners, byMentors, improvements] : []
  return table({
    id: 'exchange-groups',
    caption: counts ? t.caption : t.captionOnly,
    columns: [
      { header: t.group },
      { header: t.mentors },
      { header: t.learners },
      ...(counts ? [numeric(t.byLearners), numeric(t.byMentors), numeric(t.improvements)] : []),
    ],
    rows: exchange.groups.map((group) => ({
      header: group.group.name[language],
      cells: [namesOf(group.mentors, language), namesOf(group.learners, language), ...cellsOf(group)],
    })),
    notes: [reports.participation.orderNote],
  })
}

function namesOf(members: readonly Participant[], language: Language): string {
  const t = textsIn(language).roundReport.exchange
  if (members.length === 0) return t.none
  const names = members.map(({ organisation: { name }, participation: { kind, status } }) => {
    if (status === 'withdrew') return t.withdrew(name)
    return kind === 'supporting-mentor' ? t.supporting(name) : name
  })
  return formatList(language, names)
}

function sharedTable(data: RoundReportData, language: Language): Table {
  const t = textsIn(language).roundReport.exchange
  return table({
    id: 'exchange-shared',
    caption: t.sharedCaption,
    columns: [{ header: t.aim }, { header: t.shared }],
    rows: data.exchange.shared.map(({ aim, improvements }) => ({
      header: nameAim(aim, data, language),
      cells: [improvements.map((one) => nameImprovement(one, data, language)).join('\n')],
    })),
    notes: [],
  })
}

function nameAim(aim: SharedAim['aim'], { rows }: RoundReportData, language: Language): string {
  const { roundReport, reports } = textsIn(language)
  const { areas, instruments } = rows.content
  if (aim.kind === 'area') {
    const name = areas.find(({ id }) => id === aim.area)?.name[language] ?? aim.area
    return roundReport.exchange.areaOf(name)
  }
  const { version, items } = getInstrument(instruments, aim.instrumentId)
  const title = items.find(({ number }) => number === aim.item)?.title[language] ?? ''
  return reports.statementOf(aim.item, title, version)
}

function nameImprovement(
  { organisationCode, title, results }: Improvement,
  { rows }: RoundReportData,
  language: Language,
): string {
  const { name } = rows.organisations.find(({ code }) => code === organisationCode)!
  const step = rows.content.chainSteps.find((guide) => guide.step === highestStep(results))
  return textsIn(language).roundReport.exchange.improvement({
    organisation: name,
    title,
    step: step?.name[language] ?? null,
  })
}
