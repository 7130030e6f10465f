import type { KeyFigureSet } from './key-figure-set.ts'
import type { OwnSet } from './own-set.ts'

/** A set as it is shown, whoever has put it together. */
export type ShownSet = Omit<KeyFigureSet, 'for' | 'origin'> &
  Readonly<{ origin: KeyFigureSet['origin'] | 'own' }>

/** An own set in the shape of the reviewed ones: one part without a name, in whatever language it was written. */
export function showOwnSet({ id, name, guidance, keyFigures }: OwnSet): ShownSet {
  const said = (text: string) => ({ sv: text, en: text })
  return {
    id,
    name: said(name),
    purpose: said(''),
    guidance: said(guidance),
    origin: 'own',
    sections: [
      {
        id: 'all',
        name: said(''),
        guidance: said(''),
        keyFigures: keyFigures.map((keyFigure) => ({ id: keyFigure, why: said('') })),
      },
    ],
  }
}
