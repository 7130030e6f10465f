import { z } from 'zod'

const localized = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })
const name = z.string().trim().min(1)
const inhabitants = z.number().int().positive()
const municipalityCode = z.string().regex(/^\d{4}$/, 'a municipality code is four digits in quotes')
const countyCode = z.string().regex(/^\d{2}$/, 'a county or region code is two digits in quotes')
/** Latitude and longitude, inside the frame of Sweden. */
const point = z.tuple([z.number().min(55.3).max(69.1), z.number().min(10.9).max(24.2)])
const year = z.number().int().min(2000).max(2100)

/** What may stand in `content/register/counties.yaml`. */
export const countiesFile = z.strictObject({
  counties: z.array(
    z.strictObject({ code: countyCode, letter: z.string().regex(/^[A-Z]{1,2}$/), name: localized }),
  ),
})

/** What may stand in `content/register/skr-groups.yaml`. */
export const skrGroupsFile = z.strictObject({
  'skr-groups': z.array(
    z.strictObject({ code: z.string().regex(/^[A-C]\d$/), name: localized, heading: localized }),
  ),
})

/** What may stand in `content/register/municipalities.yaml`. */
export const municipalitiesFile = z.strictObject({
  'population-year': year,
  municipalities: z.array(
    z.strictObject({
      code: municipalityCode,
      name,
      official: name,
      group: z.string(),
      women: inhabitants,
      men: inhabitants,
      at: point,
      borders: z.array(municipalityCode),
    }),
  ),
})

/** What may stand in `content/register/regions.yaml`. */
export const regionsFile = z.strictObject({
  'population-year': year,
  regions: z.array(
    z.strictObject({ code: countyCode, name, women: inhabitants, men: inhabitants, at: point }),
  ),
})

/** What may stand in `content/register/other-bodies.yaml`. */
export const otherBodiesFile = z.strictObject({
  bodies: z.array(
    z.strictObject({
      code: z
        .string()
        .regex(/^[dfco]-[a-z0-9]+(-[a-z0-9]+)*$/, 'a code of ours is d-, f-, c- or o- and a name'),
      kind: z.enum(['district', 'federation', 'company', 'other']),
      name,
      official: name,
      county: countyCode.optional(),
      'part-of': z.string().optional(),
      'known-as': z.array(name).optional(),
    }),
  ),
})

/** What may stand in `content/register/fictional.yaml`. */
export const fictionalFile = z.strictObject({
  'population-year': year,
  fictional: z.array(
    z.strictObject({
      code: z.string().regex(/^X\d{3}$/, 'a made-up code is X and three digits'),
      kind: z.enum(['municipality', 'region']),
      name,
      official: name,
      women: inhabitants,
      men: inhabitants,
      'figures-of': z.string(),
    }),
  ),
})

/** What may stand in `content/register/also-known-as.yaml`. */
export const alsoKnownAsFile = z.strictObject({
  'also-known-as': z.array(z.strictObject({ code: z.string(), names: z.array(name).min(1) })),
})
