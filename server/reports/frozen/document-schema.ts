import { z } from 'zod'
import { reportKinds } from '#domain/reports/report.ts'
import { reportSections } from '#domain/reports/report-sections.ts'
import type { ReportDocument } from '../document/document.ts'
import { counted, missingReasons, originKinds } from '../document/figure.ts'

const text = z.string()
const language = z.enum(['sv', 'en'])
const localized = z.strictObject({ sv: text, en: text })

const figure = z.strictObject({
  id: text,
  label: localized,
  value: z.number().nullable(),
  missing: z.enum(missingReasons).nullable(),
  n: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  nOf: z.enum(counted),
  unit: localized,
  decimals: z.number(),
  signed: z.boolean(),
  date: text.nullable(),
  instrument: text.nullable(),
  origin: z.strictObject({ kind: z.enum(originKinds), refs: z.array(text), text: localized }),
})

const source = z.strictObject({
  title: text,
  publisher: text,
  date: text.nullable(),
  url: text.nullable(),
})

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text, figures: z.array(figure) }),
  z.strictObject({ kind: z.literal('notice'), text }),
  z.strictObject({ kind: z.literal('heading'), text }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text) }),
  z.strictObject({ kind: z.literal('own-text'), language, body: text }),
  z.strictObject({
    kind: z.literal('table'),
    id: text,
    number: z.number(),
    caption: text,
    columns: z.array(z.strictObject({ header: text, numeric: z.boolean().optional() })),
    rows: z.array(
      z.strictObject({
        header: text,
        cells: z.array(z.union([text, figure])),
        total: z.boolean().optional(),
      }),
    ),
    notes: z.array(text),
  }),
  z.strictObject({
    kind: z.literal('chart'),
    id: text,
    number: z.number(),
    caption: text,
    alt: text,
    svg: text,
    narrow: text,
    figures: z.array(figure),
    notes: z.array(text),
  }),
  z.strictObject({ kind: z.literal('source-list'), sources: z.array(source) }),
])

/** Every field of a document has to be here: one that is not would be lost when it is frozen. */
type Whole = Readonly<{ shape: Record<keyof ReportDocument, z.ZodType> }>

const adoption = z.strictObject({ on: text, body: text, diaryNumber: text, by: text })

/**
 * The first shape in which documents were frozen. It stays as it is for as long as there is a report frozen in it: a
 * document that has got another shape gets another version beside it, and this one a way to become that.
 */
export const documentSchema = z.strictObject({
  kind: z.enum(reportKinds),
  language,
  organisation: z.strictObject({ code: text, name: text }).nullable(),
  round: z.strictObject({ slug: text, name: text }).nullable(),
  year: z.number().optional(),
  programme: text,
  state: z.enum(['draft', 'review', 'adopted', 'superseded']),
  adoption: adoption.nullable(),
  supersedes: adoption.nullable(),
  arms: z.strictObject({ png: text, width: z.number(), height: z.number() }).nullable(),
  title: text,
  subject: text,
  generatedAt: text,
  generatedOn: text,
  fictional: z.boolean(),
  facts: z.array(z.strictObject({ label: text, value: text })),
  statement: text,
  sections: z.array(
    z.strictObject({
      id: z.enum([...new Set(Object.values(reportSections).flat())]),
      title: text,
      blocks: z.array(block),
    }),
  ),
}) satisfies z.ZodType<ReportDocument> & Whole
