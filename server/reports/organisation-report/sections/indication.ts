import type { RuleIndication, RuleReason } from '#domain/rules/rule-indication.ts'
import type { ModelRule } from '#domain/rules/model-rule.ts'
import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { paragraph, table } from '../../document/blocks.ts'
import type { Draft } from '../../document/compose-document.ts'
import { nameLevel } from '../../figures/instrument-names.ts'
import type { OrganisationReportData } from '../data.ts'

/** What each dated rule indicates, with its reasons. An indication, never a certificate. */
export function indicationSection({ indications }: OrganisationReportData, language: Language): Draft {
  const t = textsIn(language).reports
  if (indications === null) return { id: 'indication', blocks: [] }
  const { occasion, history, rules } = indications
  const at = occasion.name[language]
  return {
    id: 'indication',
    blocks: [
      paragraph(t.indication.lead(at, nameLevel(language, history.instrument, history.level))),
      table({
        id: 'indication',
        caption: t.indication.caption(at),
        columns: [
          { header: t.indication.rule },
          { header: t.indication.period },
          { header: t.indication.outcome },
          { header: t.indication.reasons },
        ],
        rows: rules.map(({ rule, indication }) => ({
          header: rule.title[language],
          cells: [
            periodOf(rule, indication, language),
            t.indication.outcomes[indication.outcome],
            indication.reasons.map((reason) => reasonText(reason, language)).join(' '),
          ],
        })),
        notes: rules.flatMap(({ rule }) => {
          const note = rule.certaintyNote?.[language]
          return note === undefined ? [] : [`${rule.title[language]}: ${note}`]
        }),
      }),
    ],
  }
}

function periodOf({ validFrom, validTo }: ModelRule, { period }: RuleIndication, language: Language): string {
  const t = textsIn(language).reports.indication
  // A dash between dates that have hyphens in them needs room to be seen.
  const dash = validTo !== null && `${validFrom}${validTo}`.includes('-') ? ' – ' : '–'
  return `${validFrom}${dash}${validTo ?? ''} (${t.periods[period]})`
}

function reasonText(reason: RuleReason, language: Language): string {
  const t = textsIn(language).reports.indication.because
  switch (reason.code) {
    case 'other-scale':
      return t['other-scale'](reason)
    case 'lowest-remains':
    case 'answers-missing':
      return t[reason.code](formatList(language, reason.items.map(String)), reason.items.length)
    case 'enough-at-top':
    case 'too-few-at-top':
      return t[reason.code](reason)
    case 'readings-differ':
      return t['readings-differ'](reason.needed.join(', '))
    case 'nothing-applicable':
    case 'no-round-completed':
    case 'round-completed':
    case 'not-mentor-afterwards':
    case 'mentor-now':
    case 'mentor-afterwards':
    case 'not-found':
      return t[reason.code]
  }
}
