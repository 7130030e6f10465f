import { many } from '../../formats.ts'
import type { improvements as swedish } from '../../sv/reports/improvements.ts'

export const improvements: typeof swedish = {
  none: 'No improvements have been recorded in Jämsides.',
  summary: (improvements, results) =>
    `${many(improvements, 'improvement has', 'improvements have')} been recorded, with ${many(results, 'result', 'results')} on the results chain.`,
  without: (n) => `${many(n, 'improvement has', 'improvements have')} no result yet.`,
  chainCaption: 'Results and improvements per step of the results chain',
  chartCaption: 'Number of results per step of the results chain',
  step: 'Step',
  results: 'Results',
  improvements: 'Improvements with results on the step',
  chainNote: (n) =>
    `n = ${many(n, 'improvement', 'improvements')}. An improvement can have results on several steps. A changed outcome needs a measurement before and after for both sexes.`,
  area: (area) => `Area: ${area}.`,
  subGoals: (goals) => `National sub-goals: ${goals}.`,
  statements: (statements, count) => `About ${count === 1 ? 'statement' : 'statements'} ${statements}.`,
  owner: (name) => `Responsible: ${name}.`,
  challenge: (text) => `Challenge: ${text}`,
  done: (text) => `What was done: ${text}`,
  noResults: 'No result has been recorded yet.',
  resultsCaption: (title) => `Results of “${title}”`,
  date: 'Date',
  description: 'Result',
  evidence: 'Evidence',
  measuredCaption: (measure) => `${measure}, before and after`,
  sex: 'Sex',
  before: 'Before',
  after: 'After',
  change: 'Change',
  measuredSentence: (d) =>
    `${d.measure} (${d.unit}): ${d.women[0]} from ${d.women[1]} to ${d.women[2]}, ${d.men[0]} from ${d.men[1]} to ${d.men[2]}, measured ${d.dates[0]} and ${d.dates[1]}. ${d.gap}`,
  gaps: {
    narrowed: 'The gap has narrowed.',
    widened: 'The gap has widened.',
    unchanged: 'The gap is as large.',
  },
  measuredNote: (unit, source) => `Unit: ${unit}. Source: ${source}.`,
  measure: 'Measure',
  measuredNoteOf: (measure, d) =>
    `${measure}: measured ${d.before} and ${d.after}, unit ${d.unit}. Source: ${d.source}.`,
  byOrganisationCaption: 'Number of results per organisation and step',
  total: 'The whole round',
  nColumn: 'Improvements (n)',
}
