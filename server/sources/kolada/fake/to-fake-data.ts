import { areaOf } from '#domain/indicators/area.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import type { Observation } from '#domain/indicators/observation.ts'
import type { SimilarMunicipalities } from '#domain/indicators/peer-group.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { IncomingKeyFigure } from '#server/warehouse/incoming/incoming.ts'
import type { KoladaKeyFigure, KoladaRecord } from '../answer-schemas.ts'
import type { FakeData } from './fake-data.ts'

type Held = Readonly<{
  keyFigures: readonly IncomingKeyFigure[]
  observations: readonly Observation[]
  organisations: readonly Organisation[]
  similar: SimilarMunicipalities
  /** The day on which all of it last changed, as an ISO date. */
  changedOn: string
}>

/** Puts figures that we hold into the shapes of the interface. */
export function toFakeData({ keyFigures, observations, organisations, similar, changedOn }: Held): FakeData {
  const places = organisations.filter(
    ({ kind, fictional }) => !fictional && (kind === 'municipality' || kind === 'region'),
  )
  const names = new Map(places.map(({ code, name }) => [areaOf(code), name]))
  return {
    keyFigures: keyFigures.map(toKoladaKeyFigure),
    areas: [
      { id: '0000', title: 'Riket', type: 'L' },
      ...places.map(({ code, name, kind }) => ({
        id: areaOf(code),
        title: name,
        type: kind === 'municipality' ? ('K' as const) : ('L' as const),
      })),
    ],
    groups: [...similar].map(([code, { year, members }]) => ({
      id: `G9${code}`,
      title: `Liknande kommuner, övergripande, ${names.get(code) ?? code}, ${year}`,
      members: members.map((id) => ({ member_id: id, member_title: names.get(id) ?? id })),
    })),
    records: observations.map((each) => ({ ...toRecord(each), changedOn })),
  }
}

function toKoladaKeyFigure(keyFigure: IncomingKeyFigure): KoladaKeyFigure {
  const kinds = { municipalities: 'K', regions: 'L', all: 'A' } as const
  return {
    id: keyFigure.id,
    title: keyFigure.title,
    description: keyFigure.description,
    is_divided_by_gender: keyFigure.dividedByGender === true,
    municipality_type: keyFigure.areas === null ? null : kinds[keyFigure.areas],
    operating_area: keyFigure.operatingArea,
    perspective: keyFigure.perspective,
    prel_publication_date: keyFigure.preliminaryOn,
    publication_date: keyFigure.publishedOn,
    publ_period: keyFigure.period,
  }
}

function toRecord({ keyFigure, area, year, women, men, total }: Observation): KoladaRecord {
  const values = [toValue('K', women), toValue('M', men), toValue('T', total)]
  return {
    kpi: keyFigure,
    municipality: area,
    period: year,
    values: values.filter((value) => value !== null),
  }
}

/** A sex that a year is not split by has no value object at all. */
function toValue(gender: 'K' | 'M' | 'T', cell: Cell): KoladaRecord['values'][number] | null {
  if (cell.status === 'not-split') return null
  if (cell.status === 'value') return { gender, value: cell.value, status: '', isdeleted: false }
  return { gender, value: null, status: 'Missing', isdeleted: cell.status === 'deleted' }
}
