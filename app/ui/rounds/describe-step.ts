import type { NextStep } from '#domain/rounds/next-step.ts'
import type { Meeting } from '#domain/rounds/round.ts'
import { formatDate, formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { address } from '../../addresses.ts'

/** A step in words, with where it leads. */
export type DescribedStep = Readonly<{ title: string; why: string; action: string; href: string }>

type Place = Readonly<{
  language: 'sv' | 'en'
  round: string
  code: string
  meetings: readonly Meeting[]
  /** True where a round is over and only its history can be brought in. */
  history: boolean
}>

/** Says a next step in the reader's language, why it is due, and where it is done. */
export function describeStep(step: NextStep, place: Place): DescribedStep {
  const describe = describers[step.kind] as (step: NextStep, place: Place) => DescribedStep
  return describe(step, place)
}

type Describers = {
  [Kind in NextStep['kind']]: (step: Extract<NextStep, { kind: Kind }>, place: Place) => DescribedStep
}

const describers: Describers = {
  'read-workbook': ({ meetingIds }, place) => {
    const t = wordsOf(place)
    const names = formatList(
      place.language,
      meetingIds.map((id) => nameOf(place, id)),
    )
    return {
      title: place.history ? t.readHistory : t.readWorkbook(names),
      why: place.history ? t.readHistoryWhy : t.readWorkbookWhy,
      action: t.readAction,
      href: address(place.language, 'importWorkbook', place),
    }
  },
  'start-rating': ({ meetingId, late }, place) => {
    const t = wordsOf(place)
    return {
      title: (late ? t.startRatingLate : t.startRating)(nameOf(place, meetingId)),
      why: whenIs(place, meetingId, late),
      action: t.startAction,
      href: address(place.language, 'newOccasion', place),
    }
  },
  'collect-sheets': ({ meetingId, occasionId: occasion, submitted, invited }, place) => {
    const t = wordsOf(place)
    return {
      title: t.collect(nameOf(place, meetingId)),
      why: t.collectWhy(submitted, invited),
      action: t.collectAction,
      href: address(place.language, 'occasion', { occasion }),
    }
  },
  agree: ({ meetingId, occasionId: occasion, agreed }, place) => {
    const t = wordsOf(place)
    return {
      title: t.agree(nameOf(place, meetingId)),
      why: t.agreeWhy(agreed),
      action: t.agreeAction,
      href: address(place.language, 'agree', { occasion }),
    }
  },
  'add-improvement': (_, place) => {
    const t = wordsOf(place)
    const href = address(place.language, 'newImprovement', place)
    return { title: t.addImprovement, why: t.addImprovementWhy, action: t.addAction, href }
  },
  'follow-up': ({ improvementId: improvement, title, since }, place) => {
    const t = wordsOf(place)
    return {
      title: t.followUp(title),
      why: since === null ? t.followUpNever : t.followUpSince(formatDate(place.language, since)),
      action: t.followUpAction,
      href: address(place.language, 'improvement', { improvement }),
    }
  },
  'write-report': (_, place) => {
    const t = wordsOf(place)
    const href = address(place.language, 'report', place)
    return { title: t.report, why: t.reportWhy, action: t.reportAction, href }
  },
}

function wordsOf({ language }: Place) {
  return textsIn(language).rounds.steps
}

function nameOf({ meetings, language }: Place, id: string): string {
  return meetings.find((meeting) => meeting.id === id)?.name[language] ?? id
}

function whenIs({ meetings, language }: Place, id: string, late: boolean): string {
  const t = textsIn(language).rounds
  const date = meetings.find((meeting) => meeting.id === id)?.date ?? null
  if (date === null) return t.undated
  return (late ? t.steps.startRatingLateWhy : t.steps.startRatingWhy)(formatDate(language, date))
}
