/** Words of the start page, the choice of example person and the five pages that say what is next. */
export const start = {
  title: 'Min sida',
}

export type StartTexts = typeof start
