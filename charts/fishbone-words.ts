import type { Language } from '#domain/language/language.ts'
import { formatList } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import type { FigureTable } from './figure-table.ts'

/** Possible causes of one kind. */
export type Bone = Readonly<{ title: string; causes: readonly string[] }>

/** An effect, and its possible causes by kind. */
export type FishboneRows = Readonly<{ head: string; bones: readonly Bone[] }>

/** What stands on a bone: its causes, or that there are none. */
export function onBone(language: Language, { causes }: Bone): readonly string[] {
  return causes.length > 0 ? causes : [textsIn(language).worksheets.fishboneNone]
}

/** Says in words which causes stand on which bone. */
export function fishboneDescription(language: Language, { bones }: FishboneRows): string {
  return bones.map((bone) => `${bone.title}: ${formatList(language, onBone(language, bone))}.`).join(' ')
}

/** The figure as a table: a row for each cause, and one for each bone without any. */
export function fishboneTable(language: Language, { bones }: FishboneRows): FigureTable {
  const words = textsIn(language).worksheets
  return {
    columns: [
      { header: words.fishboneBone, numeric: false },
      { header: words.fishboneCauses, numeric: false },
    ],
    rows: bones.flatMap((bone) => onBone(language, bone).map((cause) => [bone.title, cause])),
  }
}
