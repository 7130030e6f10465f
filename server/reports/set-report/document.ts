import type { Language } from '#domain/language/language.ts'
import { formatDate } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { list } from '../document/blocks.ts'
import { composeDocument } from '../document/compose-document.ts'
import type { ReportDocument } from '../document/document.ts'
import type { ReportFrame } from '../document/report-frame.ts'
import { fetchedText } from '../figures/figure-origin.ts'
import type { SetReportData } from './data.ts'
import { aboutSetSection } from './sections/about-set.ts'
import { notShownSection } from './sections/not-shown.ts'
import { sourcesSection } from './sections/sources.ts'
import { statisticsSection } from './sections/statistics.ts'

/** Writes the report of a set of key figures in an organisation in one language. */
export function writeSetReport(
  data: SetReportData,
  language: Language,
  { at, texts, ...frame }: ReportFrame,
): ReportDocument {
  const t = textsIn(language).sets.document
  const { organisation, set } = data.rows
  return composeDocument(
    {
      ...frame,
      kind: 'set',
      language,
      organisation: { code: organisation.code, name: organisation.name },
      round: null,
      programme: t.programme,
      title: set.name[language],
      subject: organisation.name,
      generatedAt: at.moment,
      generatedOn: at.day,
      fictional: organisation.fictional,
      facts: factsOf(data, language, formatDate(language, at.day)),
      statement: t.statement,
    },
    [
      aboutSetSection(data, language),
      statisticsSection(data, language),
      notShownSection(data, language),
      { id: 'method', blocks: [list(t.methodList)] },
      sourcesSection(data, language),
    ],
    texts,
  )
}

function factsOf({ rows, parts }: SetReportData, language: Language, date: string) {
  const { sets, reports } = textsIn(language)
  const t = sets.document.facts
  const years = parts.flatMap(({ entries }) => entries.map(({ year }) => year))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return [
    {
      label: t.organisation,
      value: `${rows.organisation.officialName} (${rows.organisation.code})`,
    },
    ...(years.length === 0
      ? []
      : [{ label: t.years, value: first === last ? String(first) : `${first}–${last}` }]),
    { label: t.figures, value: fetchedText(rows.snapshot, language) },
    { label: reports.facts.generated, value: date },
  ]
}
