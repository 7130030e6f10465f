import type { word as sv } from '../sv/word.ts'

export const word: typeof sv = {
  styles: {
    ownText: 'Own text',
    notice: 'Notice',
    table: 'Report table',
    tableText: 'Table text',
    tableNumber: 'Table number',
    tableHead: 'Table head',
    tableNumberHead: 'Table head number',
    note: 'Note under table',
    figure: 'Figure',
    label: 'Label',
    coverArms: 'Cover arms',
    coverProgramme: 'Cover programme',
    coverRound: 'Cover round',
    coverFact: 'Cover fact',
    coverRule: 'Cover rule',
  },
  arms: (name) => `Coat of arms or logotype: ${name}`,
}
