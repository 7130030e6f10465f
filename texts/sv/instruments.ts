/** Words around the checklists and their crosswalks. */
export const instruments = {
  title: 'Checklistor',
}

export type InstrumentsTexts = typeof instruments
