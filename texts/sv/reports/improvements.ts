import { many } from '../../formats.ts'

export const improvements = {
  none: 'Inga förbättringar är registrerade i Jämsides.',
  summary: (improvements: number, results: number) =>
    `${many(improvements, 'förbättring är registrerad', 'förbättringar är registrerade')}, med ${results} resultat i resultatkedjan.`,
  without: (n: number) => `${many(n, 'förbättring', 'förbättringar')} har inget resultat ännu.`,
  chainCaption: 'Resultat och förbättringar per steg i resultatkedjan',
  chartCaption: 'Antal resultat per steg i resultatkedjan',
  step: 'Steg',
  results: 'Resultat',
  improvements: 'Förbättringar med resultat på steget',
  chainNote: (n: number) =>
    `n = ${many(n, 'förbättring', 'förbättringar')}. En förbättring kan ha resultat på flera steg. Ett ändrat utfall kräver en mätning före och efter för båda könen.`,
  area: (area: string) => `Område: ${area}.`,
  subGoals: (goals: string) => `Nationella delmål: ${goals}.`,
  statements: (statements: string, count: number) =>
    `Gäller ${count === 1 ? 'påståendet' : 'påståendena'} ${statements}.`,
  owner: (name: string) => `Ansvarig: ${name}.`,
  challenge: (text: string) => `Utmaning: ${text}`,
  done: (text: string) => `Vad som gjordes: ${text}`,
  noResults: 'Inget resultat är registrerat ännu.',
  resultsCaption: (title: string) => `Resultat av ”${title}”`,
  date: 'Datum',
  description: 'Resultat',
  evidence: 'Underlag',
  measuredCaption: (measure: string) => `${measure}, före och efter`,
  sex: 'Kön',
  before: 'Före',
  after: 'Efter',
  change: 'Förändring',
  measuredSentence: (d: {
    measure: string
    unit: string
    women: readonly [who: string, before: string, after: string]
    men: readonly [who: string, before: string, after: string]
    dates: readonly [before: string, after: string]
    gap: string
  }) =>
    `${d.measure} (${d.unit}): ${d.women[0]} från ${d.women[1]} till ${d.women[2]}, ${d.men[0]} från ${d.men[1]} till ${d.men[2]}, mätt ${d.dates[0]} och ${d.dates[1]}. ${d.gap}`,
  gaps: {
    narrowed: 'Skillnaden har minskat.',
    widened: 'Skillnaden har ökat.',
    unchanged: 'Skillnaden är lika stor.',
  },
  measuredNote: (unit: string, source: string) => `Enhet: ${unit}. Källa: ${source}.`,
  measure: 'Mått',
  measuredNoteOf: (measure: string, d: { before: string; after: string; unit: string; source: string }) =>
    `${measure}: mätt ${d.before} och ${d.after}, enhet ${d.unit}. Källa: ${d.source}.`,
  byOrganisationCaption: 'Antal resultat per organisation och steg',
  total: 'Hela rundan',
  nColumn: 'Förbättringar (n)',
}
