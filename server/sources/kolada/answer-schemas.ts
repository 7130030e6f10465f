import { z } from 'zod'

/** A key figure of the catalogue, as v3 writes it. What we do not read may come and go. */
export const keyFigureSchema = z.object({
  id: z.string().min(1).max(20),
  title: z.string().min(1),
  description: z.string().nullable(),
  is_divided_by_gender: z.boolean(),
  municipality_type: z.string().nullable(),
  operating_area: z.string().nullable(),
  perspective: z.string().nullable(),
  prel_publication_date: z.string().nullable(),
  publication_date: z.string().nullable(),
  publ_period: z.string().nullable(),
})

/** A municipality (`K`), a region or the nation (`L`). */
export const areaSchema = z.object({
  id: z.string().regex(/^\d{4}$/),
  title: z.string().min(1),
  type: z.enum(['K', 'L']),
})

/** A group of areas. */
export const groupSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  members: z.array(z.object({ member_id: z.string().min(1) })),
})

const valueSchema = z.object({
  gender: z.enum(['K', 'M', 'T']),
  value: z.number().nullable(),
  status: z.string().nullable(),
  isdeleted: z.boolean(),
})

/** What one area has of one key figure in one year. The sexes come in any order, each at most once. */
export const recordSchema = z.object({
  kpi: z.string().min(1),
  municipality: z.string().min(1),
  period: z.number().int().min(1900).max(2200),
  values: z
    .array(valueSchema)
    .refine((values) => new Set(values.map(({ gender }) => gender)).size === values.length, {
      params: { twice: true },
    }),
})

export type KoladaKeyFigure = z.infer<typeof keyFigureSchema>
export type KoladaArea = z.infer<typeof areaSchema>
export type KoladaGroup = z.infer<typeof groupSchema>
export type KoladaRecord = z.infer<typeof recordSchema>

/** What every answer is wrapped in; its items are checked one by one. `count` is the number of items on this page. */
export const pageSchema = z.object({
  values: z.array(z.unknown()),
  count: z.number().int(),
  next_url: z.string().nullable(),
})
