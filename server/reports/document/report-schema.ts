import { z } from 'zod'
import { reportKinds } from '#domain/reports/report.ts'
import { reportSections } from '#domain/reports/report-sections.ts'
import { counted, missingReasons, originKinds } from './figure.ts'

/** Every section that any kind of report may have. */
const sectionIds = [...new Set(Object.values(reportSections).flat())]

const text = z.string()
const language = z.enum(['sv', 'en'])
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()
const figureId = text.describe('The id of one of `figures`.')

const figure = z.strictObject({
  id: text.min(1).describe('Unique within the report and the same every time it is made.'),
  label: text.min(1),
  value: z.number().nullable().describe('Not rounded. Null is never zero: `missing` says why.'),
  missing: z.enum(missingReasons).nullable(),
  n: z.number().int().nonnegative().nullable().describe('How many the value rests on; null where not known.'),
  nRange: z
    .tuple([z.number().int(), z.number().int()])
    .readonly()
    .nullable()
    .describe('Where n is only known to lie between two numbers.'),
  nOf: z.enum(counted).describe('What n counts.'),
  unit: text.min(1),
  date: text.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable(),
  instrument: text.nullable().describe('Id of the instrument version.'),
  source: z.strictObject({
    kind: z.enum(originKinds),
    refs: list(text).describe(
      'Ids of the rows, or of the published table, that the value was computed from.',
    ),
    text: text.min(1),
  }),
})

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text, figures: list(figureId) }),
  z.strictObject({ kind: z.literal('notice'), text }),
  z.strictObject({ kind: z.literal('heading'), text }),
  z.strictObject({ kind: z.literal('list'), items: list(text) }),
  z.strictObject({ kind: z.literal('own-text'), language, text }),
  z.strictObject({ kind: z.literal('table'), id: text.describe('The id of one of `tables`.') }),
  z.strictObject({ kind: z.literal('chart'), id: text.describe('The id of one of `charts`.') }),
  z.strictObject({
    kind: z.literal('source-list'),
    items: list(z.strictObject({ text, url: text.nullable() })),
  }),
])

const table = z.strictObject({
  id: text,
  number: z.number().int().positive(),
  caption: text,
  columns: list(text).describe('The first column heads its row.'),
  rows: list(
    z.strictObject({
      header: text,
      cells: list(
        z.strictObject({ text: text.describe('As the reader sees it.'), figure: figureId.nullable() }),
      ),
    }),
  ),
  notes: list(text),
})

const chart = z.strictObject({
  id: text,
  number: z.number().int().positive(),
  caption: text,
  alt: text.min(1),
  figures: list(figureId).describe('The figures that are drawn.'),
  notes: list(text),
})

const adoption = z.strictObject({ on: text, body: text, diaryNumber: text, by: text })

/** The shape of a report as JSON. Texts are in the language of the report; numbers are numbers. */
export const reportSchema = z.strictObject({
  format: z.literal('jamsides-report'),
  version: z.literal(2),
  kind: z.enum(reportKinds),
  organisation: z
    .strictObject({ code: text, name: text })
    .nullable()
    .describe('Null in the report of a round or a meeting.'),
  round: z
    .strictObject({ slug: text, name: text })
    .nullable()
    .describe('Null where the report is about more than one round.'),
  year: z.int().nullable().describe('The year that a yearly report is about; null otherwise.'),
  state: z.enum(['draft', 'review', 'adopted', 'superseded']),
  adoption: adoption.nullable().describe('The decision by which the report was adopted; null until then.'),
  supersedes: adoption
    .nullable()
    .describe('How the report that this one takes the place of was adopted; null for a first report.'),
  language,
  title: text,
  statement: text.describe('What the figures are, and are not.'),
  fictional: z.boolean(),
  generatedAt: z.iso.datetime(),
  sections: list(z.strictObject({ id: z.enum(sectionIds), title: text, blocks: list(block) })),
  figures: list(figure),
  tables: list(table),
  charts: list(chart),
})
