import type { Selectable } from 'kysely'
import type { CoverageContent, CoverageItem } from '#domain/coverage/coverage-item.ts'
import type { Tables } from '../tables.ts'

/** Makes a row into the item it stands for. */
export function toCoverageItem(row: Selectable<Tables['coverage_item']>): CoverageItem {
  return {
    id: row.id,
    organisationCode: row.organisation_code,
    kind: row.kind,
    name: row.name,
    keptBy: row.kept_by,
    individualBased: row.individual_based,
    keptSince: row.kept_since,
    splitSince: row.split_since,
    endedOn: row.ended_on,
    note: row.note,
    version: row.version,
    circle: row.circle,
  }
}

/** The columns that a person writes. */
export function coverageColumns(content: CoverageContent) {
  return {
    kind: content.kind,
    name: content.name,
    kept_by: content.keptBy,
    individual_based: content.individualBased,
    kept_since: content.keptSince,
    split_since: content.splitSince,
    ended_on: content.endedOn,
    note: content.note,
  }
}
