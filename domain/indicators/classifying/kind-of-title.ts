import type { Classification } from '../key-figure.ts'

/** What a title says of women and men beside each other. */
export type TitleKind = Readonly<
  { kind: 'share'; shareOf: 'women' | 'men' } | { kind: 'gap'; gapAs: NonNullable<Classification['gapAs']> }
>

const women = '(?:kvinnor|flickor)'
const men = '(?:män|pojkar)'

/** Women's pay minus men's, or the other way round, as the title has them: "Lönegap median kvinnor - median män …". */
const minus = new RegExp(`\\b(?:(${women})|(?:${men})).* [-–−] .*(?:${women}|${men})`, 'i')
const percentOf = /^kvinnors .*\bandel av (mäns|männens)\b/i

/**
 * A share that is divided between the sexes: "Kvinnor i befolkningen", "Kvinnor bland förtroendevalda …", "Anställda
 * kvinnor", "Flickor, fristående grundskola", "… som tas ut av män". Not "Kvinnor som röker": that is a share of the
 * women, and says nothing of men.
 */
const shares: readonly RegExp[] = [
  /^(kvinnor|flickor|män|pojkar)(?: i| på| bland|,) .*andel/i,
  /^anställda (kvinnor|män), andel/i,
  /\bsom tas ut av (kvinnor|män), andel/i,
]

/** Reads from a title whether it is a share of one sex or a ready-made gap; null where it is neither. */
export function kindOfTitle(title: string): TitleKind | null {
  if (percentOf.test(title)) return { kind: 'gap', gapAs: 'women-as-percent-of-men' }
  if (/gap\b/i.test(title)) {
    const order = minus.exec(title)
    if (order !== null)
      return { kind: 'gap', gapAs: order[1] === undefined ? 'men-minus-women' : 'women-minus-men' }
  }
  for (const pattern of shares) {
    const sex = pattern.exec(title)?.[1]?.toLowerCase()
    if (sex !== undefined) return { kind: 'share', shareOf: /^[kf]/.test(sex) ? 'women' : 'men' }
  }
  return null
}
