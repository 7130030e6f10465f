import { many } from '../../formats.ts'
import type { indication as swedish } from '../../sv/reports/indication.ts'

export const indication: typeof swedish = {
  lead: (occasion, name) =>
    `At different times the programme has had different rules for when an organisation may call itself a Model Municipality or Model Region. Here they are tried against the self-assessment at ${occasion} (${name}). The answer is an indication. Nobody issues a certificate.`,
  caption: (occasion) => `What the rules indicate, ${occasion}`,
  rule: 'Rule',
  period: 'In force',
  outcome: 'Indication',
  reasons: 'Reasons',
  periods: {
    'not-yet': 'not yet in force then',
    'in-force': 'in force then',
    'no-longer': 'no longer in force then',
  },
  outcomes: {
    met: 'points to yes',
    'not-met': 'points to no',
    undecided: 'cannot be decided',
    'not-applicable': 'cannot be tried',
    'no-rule': 'no rule found',
  },
  because: {
    'other-scale': (d) => `The rule is for the scale ${d.scaleMin}–${d.scaleMax}.`,
    'nothing-applicable': 'No statement applies.',
    'lowest-remains': (items, count) =>
      `The lowest step remains on ${many(count, 'statement', 'statements')}: ${items}.`,
    'answers-missing': (items, count) =>
      `A rating is missing on ${many(count, 'statement', 'statements')}: ${items}.`,
    'enough-at-top': (d) =>
      `${d.atTop} of ${d.applicable} statements stand on the top step; ${d.needed} are needed.`,
    'too-few-at-top': (d) =>
      `${d.atTop} of ${d.applicable} statements stand on the top step; ${d.needed} are needed.`,
    'readings-differ': (needed) =>
      `The published readings of the rule differ (${needed} statements on the top step).`,
    'no-round-completed': 'No round has been completed as participant.',
    'round-completed': 'A round has been completed as participant.',
    'not-mentor-afterwards': 'The organisation has not been a mentor afterwards.',
    'mentor-now': 'The organisation is a mentor now.',
    'mentor-afterwards': 'The organisation has been a mentor afterwards.',
    'not-found': 'We have looked for a rule for that time and found none.',
  },
}
