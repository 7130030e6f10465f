import type { IncomingKeyFigure } from '#server/warehouse/incoming/incoming.ts'
import { areasOf } from '../areas-of.ts'
import type { KoladaKeyFigure } from './answer-schemas.ts'

/** Turns a key figure of Kolada's catalogue into ours. */
export function toKeyFigure(keyFigure: KoladaKeyFigure, fetchedAt: string): IncomingKeyFigure {
  return {
    id: keyFigure.id,
    title: keyFigure.title.trim(),
    description: keyFigure.description?.trim() ?? '',
    dividedByGender: keyFigure.is_divided_by_gender,
    areas: areasOf(keyFigure.municipality_type),
    operatingArea: keyFigure.operating_area,
    perspective: keyFigure.perspective,
    preliminaryOn: keyFigure.prel_publication_date,
    publishedOn: keyFigure.publication_date,
    period: keyFigure.publ_period,
    source: 'kolada',
    fetchedAt,
  }
}
