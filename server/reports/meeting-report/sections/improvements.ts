import { highestStep } from '#domain/improvements/highest-step.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { heading, paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import type { Block, Row } from '../../document/document.ts'
import { figure, units } from '../../document/figure.ts'
import { inBoth } from '../../document/in-both.ts'
import { improvementsOrigin } from '../../figures/chain-figures.ts'
import type { ImprovementEntry } from '../../figures/improvement-entries.ts'
import { measuredParagraph } from '../../figures/measured-paragraph.ts'
import type { MeetingReportData } from '../data.ts'
import type { MeetingMember } from '../member.ts'

/** The improvements of each organisation, the step each has reached, and what has been measured. */
export function improvementsSection(data: MeetingReportData, language: Language): Draft {
  const t = textsIn(language).meetingPack.improvements
  const without = data.members.filter(
    ({ improvements, participation: { kind } }) => improvements.length === 0 && kind === 'learner',
  )
  const measured = data.members.flatMap((member) => measuredBlocks(member, language))
  return {
    id: 'improvements',
    blocks: [
      table({
        id: 'improvements',
        caption: t.caption,
        columns: [
          { header: t.improvement },
          { header: t.area },
          { header: t.step },
          { header: t.latest },
          { header: t.results, numeric: true },
        ],
        rows: data.members.flatMap((member) =>
          member.improvements.map((entry) => rowOf(data, member, entry, language)),
        ),
        notes: [t.note],
      }),
      paragraph(
        without.length === 0
          ? ''
          : t.none(
              formatList(
                language,
                without.map(({ organisation }) => organisation.name),
              ),
            ),
      ),
      ...(measured.length === 0 ? [] : [heading(t.measured)]),
      ...measured,
    ],
  }
}

function rowOf(
  { rows: { content } }: MeetingReportData,
  { organisation }: MeetingMember,
  { improvement, area }: ImprovementEntry,
  language: Language,
): Row {
  const { meetingPack } = textsIn(language)
  const t = meetingPack.improvements
  const { results } = improvement
  const highest = highestStep(results)
  const latest = results
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  return {
    header: meetingPack.shift.ofMember(organisation.name, improvement.title),
    cells: [
      area[language],
      content.chainSteps.find(({ step }) => step === highest)?.name[language] ?? t.noResult,
      latest ?? '',
      figure({
        id: `${improvement.id}/results`,
        label: inBoth((texts) => `${improvement.title}: ${texts.labels.results}`),
        value: results.length,
        n: 1,
        nOf: 'improvements',
        unit: units.results,
        origin: improvementsOrigin([improvement]),
      }),
    ],
  }
}

function measuredBlocks({ organisation, improvements }: MeetingMember, language: Language): readonly Block[] {
  const t = textsIn(language).meetingPack.shift
  return improvements.flatMap(({ results }) =>
    results.flatMap((entry) =>
      measuredParagraph(entry, language, (text) => t.ofMember(organisation.name, text)),
    ),
  )
}
